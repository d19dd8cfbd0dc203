using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>Two tables of the form printed as one, last year's figures to the right of this year's: cut into two with the same labels.</summary>
internal static class SideBySide
{
    private static readonly string[] firstColumns = ["自然人", "本年制发件数", "本年新制作数量"];

    public static IEnumerable<Grid> Split(Grid grid)
    {
        if (SecondHalf(grid) is not var (labels, second)) return [grid];
        return
        [
            new([.. grid.Cells.Where(cell => cell.Column < second).Select(cell => Clipped(cell, second))]),
            new([.. grid.Cells.Where(cell => cell.Column < labels || cell.Column >= second)]),
        ];
    }

    private static GridText Clipped(GridText cell, int end) =>
        cell.Column + cell.ColumnSpan <= end ? cell : cell with { ColumnSpan = end - cell.Column };

    /// <summary>Where the labels end and the second half begins: the first column of the form heads a column twice in one line.</summary>
    private static (int Labels, int Second)? SecondHalf(Grid grid)
    {
        foreach (IGrouping<(int Row, string Core), int> twice in grid.Cells
            .Where(cell => cell.Piece.Text.Length is > 0 and < 12)
            .GroupBy(cell => (cell.Row, Core: LabelCore.Of(cell.Piece.Text)), cell => cell.Column))
        {
            if (twice.Count() == 2 && firstColumns.Contains(twice.Key.Core)) return (twice.Min(), twice.Max());
        }

        return null;
    }
}
