using System.Globalization;
using Disclosure.Solver;

if (args is not [string path, string each, ..] || args.Length > 3)
{
    Console.Error.WriteLine("usage: Disclosure.Solver ANSWERS-FILE QUESTIONS-OF-EACH-FAMILY [FAMILY-TO-ASK-ANEW]");
    return 2;
}

int count = int.Parse(each, CultureInfo.InvariantCulture);
IReadOnlyList<long[]> tables = Questions.Tables(count: 40, seed: 2023);
ILookup<string, (Question Question, string Answer)> kept = Array.Empty<(Question Question, string Answer)>().ToLookup(one => one.Question.Family);
if (args.Length == 3)
{
    using FileStream before = File.OpenRead(path);
    kept = Answers.Read(before).Where(one => one.Question.Family != args[2]).ToLookup(one => one.Question.Family);
}

(Question Question, string Answer)[][] answered = new (Question, string)[Questions.Families.Count][];
Parallel.For(0, answered.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, family =>
{
    IEnumerable<(Question, string)> answers =
        from question in Questions.Families[family].On(tables, seed: family)
        let answer = question.Ask()
        where answer is not null
        select (question, answer);
    string name = Questions.Families[family].Family;
    answered[family] = kept.Contains(name) ? [.. kept[name]] : [.. answers.Take(count)];
    Console.Error.WriteLine(name);
});
using FileStream file = File.Create(path);
Answers.Write(file, tables, answered.SelectMany(family => family));
return 0;
