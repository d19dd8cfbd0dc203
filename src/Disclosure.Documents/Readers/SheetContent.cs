using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Readers;

/// <summary>A cell of a worksheet as it is printed; rows and columns from 0. A boxed cell has a border: a place in a table, empty or not.</summary>
internal readonly record struct SheetCell(int Row, int Column, string Text, bool IsBoxed);

/// <summary>Cells of a worksheet joined to one.</summary>
internal readonly record struct SheetMerge(int Top, int Left, int Bottom, int Right);

/// <summary>
/// A worksheet: rows of cells become grids, rows that hold one text alone become lines. Hidden rows and columns are not printed
/// and are left out.
/// </summary>
internal sealed class SheetContent(string name, DocumentReadOptions options)
{
    private readonly List<SheetCell> cells = [];
    private readonly List<SheetMerge> merges = [];

    public HashSet<int> HiddenRows { get; } = [];

    public List<(int First, int Last)> HiddenColumns { get; } = [];

    /// <exception cref="StoppedReadingException">There are too many cells.</exception>
    public void Add(SheetCell cell)
    {
        if (cells.Count >= options.MaxCells) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxCells));
        cells.Add(cell with { Text = cell.Text.Trim() });
    }

    /// <exception cref="StoppedReadingException">There are too many merges.</exception>
    public void Add(SheetMerge merge)
    {
        if (merges.Count >= options.MaxCells) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxCells));
        if (merge.Bottom >= merge.Top && merge.Right >= merge.Left) merges.Add(merge);
    }

    public IEnumerable<Block> Blocks()
    {
        List<SheetCell> seen = [.. cells.Where(cell => !HiddenRows.Contains(cell.Row) && !IsHiddenColumn(cell.Column))];
        if (seen.All(cell => cell.Text.Length == 0)) yield break;
        SheetMerges spans = new(merges, last: seen.Max(cell => cell.Column), bottom: seen.Max(cell => cell.Row), options.MaxCells);
        ImmutableArray<GridText>.Builder grid = ImmutableArray.CreateBuilder<GridText>();
        int below = -1;
        foreach (IGrouping<int, SheetCell> row in seen.Where(cell => !spans.Covers(cell.Row, cell.Column)).GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            SheetCell[] line = [.. row.OrderBy(cell => cell.Column)];
            bool isText = SheetRow.IsText(line, spans);
            if (grid.Count > 0 && (isText || (row.Key > below && line.All(cell => cell.Text.Length == 0 && !cell.IsBoxed))))
            {
                yield return Drain(grid, spans);
            }

            if (isText)
            {
                SheetCell text = line.First(cell => cell.Text.Length > 0);
                foreach (string part in text.Text.Split('\n'))
                    if (PlainLine.Of(part, OriginOf(text)) is { } whole) yield return whole;
                continue;
            }

            foreach (SheetCell cell in line)
            {
                (int rows, int columns) = spans.SpanOf(cell.Row, cell.Column);
                below = Math.Max(below, cell.Row + rows - 1);
                grid.Add(new(cell.Row, cell.Column, rows, columns, new(PlainLine.Clean(cell.Text), OriginOf(cell))));
            }
        }

        if (grid.Count > 0) yield return Drain(grid, spans);
    }

    private Grid Drain(ImmutableArray<GridText>.Builder grid, SheetMerges spans)
    {
        grid.AddRange(SheetBlanks.In(
            grid,
            (row, column) => spans.Covers(row, column) || IsHiddenColumn(column),
            (row, column) => new(row, column, 1, 1, new("", OriginOf(new(row, column, "", false))))));
        return new(grid.DrainToImmutable());
    }

    private bool IsHiddenColumn(int column) => HiddenColumns.Exists(run => column >= run.First && column <= run.Last);

    private Origin OriginOf(SheetCell cell) => new() { Sheet = name, Address = SheetAddress.Of(cell.Row, cell.Column) };
}
