using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Readers;

/// <summary>Letters of a page that stand on one line, in pieces that a gap keeps apart.</summary>
internal sealed record PageLine(double Base, ImmutableArray<PagePiece> Pieces)
{
    /// <summary>Letters joined in reading order: lines top to bottom, within a line left to right.</summary>
    public static IEnumerable<PageLine> Of(IEnumerable<Glyph> letters)
    {
        List<List<Glyph>> lines = [];
        foreach (Glyph letter in letters.OrderByDescending(letter => letter.Base))
        {
            double slack = Math.Max(2, letter.Size * 0.3);
            if (lines.Count > 0 && lines[^1][0].Base - letter.Base < slack) lines[^1].Add(letter);
            else lines.Add([letter]);
        }

        return lines.Select(line => new PageLine(line[0].Base, [.. PiecesOf(line)]));
    }

    /// <summary>The text of letters, line after line without a break.</summary>
    public static string Text(IEnumerable<Glyph> letters) =>
        string.Concat(Of(letters).Select(line => string.Join(' ', line.Pieces.Select(piece => piece.Text))));

    public TextLine ToText(PageTurn turn) => new([.. Pieces.Select(piece => piece.ToText(turn))]);

    private static IEnumerable<PagePiece> PiecesOf(List<Glyph> line)
    {
        line.Sort((a, b) => a.Left.CompareTo(b.Left));
        for (int start = 0, end; start < line.Count; start = end)
        {
            end = start + 1;
            while (end < line.Count && line[end].Left - line[end - 1].Right < Math.Max(1.5, line[end].Size * 0.35)) end++;
            Glyph first = line[start];
            yield return new(string.Concat(line[start..end].Select(letter => letter.Text)), first.Left, line[end - 1].Right, first.Base, first.Base + first.Size);
        }
    }
}

/// <summary>A piece of a line with its edges.</summary>
internal sealed record PagePiece(string Text, double Left, double Right, double Bottom, double Top)
{
    public TextPiece ToText(PageTurn turn) => new(Text, turn.OriginOf(Left, Bottom, Right, Top));
}
