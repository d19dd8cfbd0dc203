using System.Globalization;
using Disclosure.Solver;

if (args is not [string path, string each])
{
    Console.Error.WriteLine("usage: Disclosure.Solver ANSWERS-FILE QUESTIONS-OF-EACH-FAMILY");
    return 2;
}

int count = int.Parse(each, CultureInfo.InvariantCulture);
IReadOnlyList<long[]> tables = Questions.Tables(count: 40, seed: 2023);
(Question Question, string Answer)[][] answered = new (Question, string)[Questions.Families.Count][];
Parallel.For(0, answered.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, family =>
{
    IEnumerable<(Question, string)> answers =
        from question in Questions.Families[family].On(tables, seed: family)
        let answer = question.Ask()
        where answer is not null
        select (question, answer);
    answered[family] = [.. answers.Take(count)];
    Console.Error.WriteLine(Questions.Families[family].Family);
});
using FileStream file = File.Create(path);
Answers.Write(file, tables, answered.SelectMany(family => family));
return 0;
