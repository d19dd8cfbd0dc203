using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>The rows of a table: labels are the words before the first figure or blank, what spans down from above included.</summary>
internal static class GridRows
{
    public static IEnumerable<PrintedRow> Of(Grid grid)
    {
        ImmutableArray<Heading> words =
        [
            .. from cell in grid.Cells
               let text = cell.Piece.Text
               where IsWords(text)
               select new Heading(text, LabelCore.Of(text), cell.Column, cell.ColumnSpan),
        ];
        List<GridText> spanning = [];
        foreach (IGrouping<int, GridText> line in grid.Cells.GroupBy(cell => cell.Row).OrderBy(line => line.Key))
        {
            spanning.RemoveAll(cell => cell.Row + cell.RowSpan <= line.Key);
            GridText[] cells = [.. line.OrderBy(cell => cell.Column)];
            int start = Array.FindIndex(cells, cell => !IsWords(cell.Piece.Text));
            if (start == 0 && LabelBehindBlanks(cells) is var label and > 0) start = label;
            if (start >= 0)
            {
                IEnumerable<GridText> before = spanning.Concat(cells[..start]).Where(cell => IsWords(cell.Piece.Text))
                    .Where(cell => start == cells.Length || cell.Column < cells[start].Column).OrderBy(cell => cell.Column);
                yield return new(
                    start == 0 ? [] : [.. before.Select(cell => cell.Piece.Text)],
                    [.. cells[start..].Select(cell => cell.Piece)],
                    words);
            }

            spanning.AddRange(cells.Where(cell => cell.RowSpan > 1));
        }
    }

    private static bool IsWords(string text) => text.Length > 0 && !FigureText.IsFigure(text);

    /// <summary>Where the figures begin in a row that starts with empty cells of a broken span: behind its label.</summary>
    private static int LabelBehindBlanks(GridText[] cells)
    {
        int label = Array.FindIndex(cells, cell => cell.Piece.Text.Length > 0);
        if (label <= 0 || !IsWords(cells[label].Piece.Text)) return 0;
        while (label < cells.Length && IsWords(cells[label].Piece.Text)) label++;
        return label;
    }
}
