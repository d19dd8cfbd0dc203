using Disclosure.Tests;

namespace Disclosure.Benchmarks.Page;

/// <summary>
/// docs/benchmarks.md. What is measured stands between <c>&lt;!-- table: gate --&gt;</c> and <c>&lt;!-- end of table --&gt;</c> and is replaced when it
/// is measured again; all else is written by hand and stays.
/// </summary>
internal static class BenchmarksPage
{
    private const string End = "<!-- end of table -->";
    private static readonly string path = Repository.PathOf("docs", "benchmarks.md");

    /// <summary>The lines of a table.</summary>
    public static IReadOnlyList<string> Table(string name)
    {
        List<string> lines = [.. File.ReadLines(path)];
        (int first, int count) = Find(lines, name);
        return lines.GetRange(first, count);
    }

    /// <summary>Writes a table in place of what stands there.</summary>
    public static void Write(string name, IEnumerable<string> table)
    {
        List<string> lines = [.. File.ReadLines(path)];
        (int first, int count) = Find(lines, name);
        lines.RemoveRange(first, count);
        lines.InsertRange(first, ["", .. table, ""]);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    private static (int First, int Count) Find(List<string> lines, string name)
    {
        string begin = $"<!-- table: {name} -->";
        int first = lines.IndexOf(begin) + 1, end = lines.IndexOf(End, first);
        if (first == 0 || end < 0) throw new InvalidOperationException($"{path} has no place for the table {name}: a line {begin} and later a line {End} are missing");
        return (first, end - first);
    }
}
