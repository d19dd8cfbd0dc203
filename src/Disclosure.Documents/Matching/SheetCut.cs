using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>
/// Cuts a table that holds a whole report, as a worksheet or a page frame does: lines of one cell that are headings, titles or sentences
/// become lines of text, what stands between them tables of its own.
/// </summary>
internal static class SheetCut
{
    private const int Sentence = 40;

    public static DocumentContent Of(DocumentContent content) =>
        content with { Blocks = [.. content.Blocks.SelectMany(block => block is Grid grid ? Cut(grid) : (IEnumerable<Block>)[block])] };

    private static List<Block> Cut(Grid grid)
    {
        (TextLine? Words, ImmutableArray<GridText> Cells)[] lines =
            [.. grid.Cells.GroupBy(cell => cell.Row).OrderBy(line => line.Key).Select(line => (WordsOf(line), line.ToImmutableArray()))];
        if (!lines.Any(line => line.Words is { } words && IsHeading(words))) return [grid];
        List<Block> blocks = [];
        ImmutableArray<GridText>.Builder cells = ImmutableArray.CreateBuilder<GridText>();
        foreach ((TextLine? words, ImmutableArray<GridText> line) in lines)
        {
            if (words is null || !(IsHeading(words) || words.Text.Length > Sentence || words.Text.Contains('。', StringComparison.Ordinal)))
            {
                cells.AddRange(line);
                continue;
            }

            End();
            blocks.Add(words);
        }

        End();
        return blocks;

        void End()
        {
            if (cells.Any(cell => cell.Piece.Text.Length > 0)) blocks.Add(new Grid(cells.ToImmutable()));
            cells.Clear();
        }
    }

    private static bool IsHeading(TextLine line) => SectionMap.IsSectionHeading(line) || ReportTitle.Of(line) is not null;

    private static TextLine? WordsOf(IEnumerable<GridText> line)
    {
        GridText[] filled = [.. line.Where(cell => cell.Piece.Text.Length > 0)];
        return filled.Length == 1 && !FigureText.IsFigure(filled[0].Piece.Text) ? new([filled[0].Piece]) : null;
    }
}
