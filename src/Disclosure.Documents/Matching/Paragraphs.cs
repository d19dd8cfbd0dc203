using System.Text;

namespace Disclosure.Documents.Matching;

/// <summary>The paragraphs of a text: where lines end with the page and not with the thought, a full line goes on in the next one.</summary>
internal static class Paragraphs
{
    /// <summary>The part of the widest line from which a line is full, in percent.</summary>
    private const int Full = 80;

    private const string Ends = "。；：！？…";

    public static IEnumerable<string> Of(IEnumerable<string> lines, bool isWrapped)
    {
        string[] all = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (!isWrapped) return all;
        int widest = all.Select(WidthOf).DefaultIfEmpty().Max();
        List<StringBuilder> paragraphs = [];
        bool goesOn = false;
        foreach (string line in all)
        {
            if (!goesOn) paragraphs.Add(new(line));
            else if (char.IsAsciiLetterOrDigit(paragraphs[^1][^1]) && char.IsAsciiLetterOrDigit(line[0])) paragraphs[^1].Append(' ').Append(line);
            else paragraphs[^1].Append(line);
            goesOn = WidthOf(line) * 100 >= widest * Full && !EndsThought(line);
        }

        return paragraphs.Select(paragraph => paragraph.ToString());
    }

    private static bool EndsThought(string line) => line.TrimEnd('”', '’', '）', ')') is not [.., var last] || Ends.Contains(last, StringComparison.Ordinal);

    private static int WidthOf(string line) => line.Sum(c => char.IsAscii(c) ? 1 : 2);
}
