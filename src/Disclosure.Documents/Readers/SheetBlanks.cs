using Disclosure.Documents.Content;
using Disclosure.Documents.Matching;

namespace Disclosure.Documents.Readers;

/// <summary>
/// Blank cells that a program did not keep in a worksheet: in a row with figures, the columns right of its label in which other rows of
/// the table have figures or headings.
/// </summary>
internal static class SheetBlanks
{
    /// <param name="cells">The cells of a table.</param>
    /// <param name="isTaken">Whether a cell is part of a joined one.</param>
    /// <param name="blank">Makes the blank cell at a row and a column.</param>
    public static List<GridText> In(IReadOnlyCollection<GridText> cells, Func<int, int, bool> isTaken, Func<int, int, GridText> blank)
    {
        int[] columns = [.. cells.Where(cell => cell.ColumnSpan == 1 && cell.Piece.Text.Length > 0).Select(cell => cell.Column).Distinct().Order()];
        List<GridText> blanks = [];
        foreach (IGrouping<int, GridText> row in cells.GroupBy(cell => cell.Row))
        {
            int label = -1, first = row.Where(IsFigure).Select(cell => cell.Column).DefaultIfEmpty(-1).Min();
            if (first < 0) continue;
            HashSet<int> kept = [];
            foreach (GridText cell in row)
            {
                kept.UnionWith(Enumerable.Range(cell.Column, cell.ColumnSpan));
                if (cell.Column < first && cell.Piece.Text.Length > 0) label = Math.Max(label, cell.Column + cell.ColumnSpan - 1);
            }

            blanks.AddRange(columns.Where(column => column > label && !kept.Contains(column) && !isTaken(row.Key, column)).Select(column => blank(row.Key, column)));
        }

        return blanks;
    }

    private static bool IsFigure(GridText cell) => FigureText.IsFigure(cell.Piece.Text);
}
