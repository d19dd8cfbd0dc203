using System.Text;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The documents of malformed-reports.txt, which says how to read it.</summary>
public static class MalformedReports
{
    private const char Mark = '▶';

    /// <summary>Code, path and marked document.</summary>
    public static TheoryData<string, string, string> All
    {
        get
        {
            TheoryData<string, string, string> all = [];
            string code = "";
            foreach (string line in TestData.Lines("malformed-reports.txt"))
            {
                if (line.Length == 0 || line[0] == '#') continue;
                if (line[0] == '[') code = line[1..^1];
                else all.Add(code, Path(line), line[(line.IndexOf("  ", StringComparison.Ordinal) + 2)..]);
            }

            return all;
        }
    }

    public static byte[] Document(string marked) =>
        Encoding.UTF8.GetBytes(Spelled(marked).Replace($"{Mark}", "", StringComparison.Ordinal));

    /// <summary>The line and the byte behind the mark.</summary>
    public static (long Line, int Byte) Place(string marked)
    {
        string[] before = Spelled(marked).Split(Mark)[0].Split('\n');
        return (before.Length, 1 + Encoding.UTF8.GetByteCount(before[^1]));
    }

    private static string Path(string line) => line.Split("  ")[0] is var path && path == "-" ? "" : path;

    private static string Spelled(string text) => new StringBuilder(text)
        .Replace("§", Json.Format).Replace('⏎', '\n').Replace('␍', '\r').Replace('⇥', '\t').Replace('␀', '\0').ToString();
}
