namespace Disclosure.Solver.Tests;

/// <summary>
/// The questions whose answers were kept, by family, as written by
/// <c>dotnet run -c Release --project tests/Disclosure.Solver -- tests/Disclosure.Solver.Tests/answers.txt.gz 1000</c>.
/// </summary>
internal static class Kept
{
    private static readonly ILookup<string, (Question Question, string Answer)> answered = Read();

    public static IEnumerable<string> Families => answered.Select(family => family.Key);

    public static IEnumerable<(Question Question, string Answer)> Of(string family) => answered[family];

    private static ILookup<string, (Question Question, string Answer)> Read()
    {
        using Stream stream = typeof(Kept).Assembly.GetManifestResourceStream("answers")!;
        return Answers.Read(stream).ToLookup(kept => kept.Question.Family);
    }
}
