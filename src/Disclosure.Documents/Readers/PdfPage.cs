using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;
using UglyToad.PdfPig.Content;

namespace Disclosure.Documents.Readers;

/// <summary>The blocks of one page, top to bottom.</summary>
internal static class PdfPage
{
    public static IEnumerable<Block> Blocks(Page page)
    {
        ImmutableArray<Letter> letters = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value))];
        RuledTable[] tables = [.. RuledTable.On(page)];
        List<(double Top, Block Block)> blocks =
        [
            .. tables.Select(table => (table.Top, (Block)table.Fill(letters, page.Number))),
            .. Lines([.. letters.Where(letter => !tables.Any(table => table.Holds(letter)))], page.Number),
        ];
        return blocks.OrderByDescending(block => block.Top).Select(block => block.Block);
    }

    /// <summary>Letters joined in reading order: lines top to bottom, within a line left to right.</summary>
    public static string Text(IEnumerable<Letter> letters, int page) =>
        string.Concat(Lines([.. letters], page).OrderByDescending(line => line.Top).Select(line => line.Block.Text));

    public static Origin OriginOf(int page, double left, double bottom, double right, double top) =>
        new() { Page = page, Box = new(Round(left), Round(bottom), Round(right), Round(top)) };

    private static IEnumerable<(double Top, TextLine Block)> Lines(ImmutableArray<Letter> letters, int page)
    {
        List<List<Letter>> lines = [];
        foreach (Letter letter in letters.OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            double slack = Math.Max(2, letter.PointSize * 0.3);
            if (lines.Count > 0 && lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y < slack) lines[^1].Add(letter);
            else lines.Add([letter]);
        }

        return lines.Select(line => (line[0].StartBaseLine.Y, new TextLine([.. Pieces(line, page)])));
    }

    private static IEnumerable<TextPiece> Pieces(List<Letter> line, int page)
    {
        line.Sort((a, b) => a.StartBaseLine.X.CompareTo(b.StartBaseLine.X));
        for (int start = 0, end; start < line.Count; start = end)
        {
            end = start + 1;
            while (end < line.Count && line[end].StartBaseLine.X - line[end - 1].EndBaseLine.X < Math.Max(1.5, line[end].PointSize * 0.35)) end++;
            Letter first = line[start], last = line[end - 1];
            yield return new(
                string.Concat(line[start..end].Select(letter => letter.Value)),
                OriginOf(page, first.StartBaseLine.X, first.StartBaseLine.Y, last.EndBaseLine.X, first.StartBaseLine.Y + first.PointSize));
        }
    }

    private static decimal Round(double points) => double.IsFinite(points) && Math.Abs(points) < 1e6 ? Math.Round((decimal)points, 1) : 0;
}
