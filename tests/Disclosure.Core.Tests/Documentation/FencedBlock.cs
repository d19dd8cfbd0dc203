namespace Disclosure.Tests.Documentation;

/// <summary>A fenced block on a page.</summary>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record FencedBlock(int Line, string Text)
{
    /// <summary>The blocks of a page whose fence says exactly this.</summary>
    public static IEnumerable<FencedBlock> On(string page, string info)
    {
        string[] lines = Repository.Read(page).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            int start = i;
            i = Array.FindIndex(lines, start + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            if (lines[start] == $"```{info}") yield return new(start + 1, string.Join('\n', lines[(start + 1)..i]));
        }
    }
}
