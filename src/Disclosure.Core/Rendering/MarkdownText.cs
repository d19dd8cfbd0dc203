using System.Text;

namespace Disclosure.Rendering;

/// <summary>A text of which no character means anything to Markdown (CommonMark and the tables, links and formulas of GitHub).</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_[]<>|~&$";

    public static string Of(string text)
    {
        string harmless = HarmlessText.Of(text);
        StringBuilder escaped = new(harmless.Length + 16);
        for (int i = 0; i < harmless.Length; i++)
        {
            if (Special.Contains(harmless[i], StringComparison.Ordinal) || EndsLinkStart(harmless, i)) escaped.Append('\\');
            escaped.Append(harmless[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether the character at a place would make a bare address a link.</summary>
    private static bool EndsLinkStart(string text, int at) =>
        text.AsSpan(at).StartsWith("://", StringComparison.Ordinal)
        || (text[at] == '.' && text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase));
}
