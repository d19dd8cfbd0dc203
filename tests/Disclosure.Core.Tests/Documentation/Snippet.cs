namespace Disclosure.Tests.Documentation;

/// <summary>A fenced block of C# on a page, with the block of output that directly follows it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Code">The program.</param>
/// <param name="Output">What it prints; <see langword="null"/> where the page does not say.</param>
/// <param name="IsRun">Whether it is run, or compiled alone (<c>```csharp compile</c>).</param>
public sealed record Snippet(string Page, int Line, string Code, string? Output, bool IsRun)
{
    public static IEnumerable<Snippet> On(string page)
    {
        string[] lines = Repository.Read(page).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```csharp", StringComparison.Ordinal)) continue;
            int start = i;
            string code = Block(lines, ref i);
            int next = i + 1;
            while (next < lines.Length && lines[next].Length == 0) next++;
            string? output = next < lines.Length && lines[next] == "```text" ? Block(lines, ref next) : null;
            yield return new(page, start + 1, code, output, lines[start] == "```csharp");
        }
    }

    /// <summary>Puts what the program printed on the page, for a person to read before it is committed.</summary>
    public void Accept(string printed)
    {
        string text = Repository.Read(Page);
        string before = $"{Code}\n```\n\n```text\n{(Output is "" or null ? "" : Output + "\n")}```";
        Repository.Write(Page, text.Replace(before, $"{Code}\n```\n\n```text\n{printed}\n```", StringComparison.Ordinal));
    }

    public override string ToString() => $"{Page}:{Line}";

    private static string Block(string[] lines, ref int at)
    {
        int end = Array.FindIndex(lines, at + 1, line => line.StartsWith("```", StringComparison.Ordinal));
        string block = string.Join('\n', lines[(at + 1)..end]);
        at = end;
        return block;
    }
}
