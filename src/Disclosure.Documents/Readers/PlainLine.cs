using System.Text;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Readers;

/// <summary>Text as people see it: white space of any kind is one blank, marks without width are none.</summary>
internal static class PlainLine
{
    public static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (char c in text)
        {
            if (c is '\u200B' or '\uFEFF') continue;
            if (!char.IsWhiteSpace(c)) clean.Append(c);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>A line, in pieces between blanks; <see langword="null"/> where there is nothing to see.</summary>
    public static TextLine? Of(string text, Origin origin)
    {
        string[] pieces = Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return pieces.Length == 0 ? null : new([.. pieces.Select(piece => new TextPiece(piece, origin))]);
    }
}
