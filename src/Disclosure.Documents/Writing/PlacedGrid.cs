using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>A cell of a printed table at the row and column where it begins, from 0.</summary>
internal readonly record struct PlacedCell(int Row, int Column, GridCell Cell)
{
    public int EndRow => Row + Cell.RowSpan - 1;

    public int EndColumn => Column + Cell.ColumnSpan - 1;
}

/// <summary>A printed table with the place of every cell, and how wide its columns are beside each other.</summary>
internal sealed class PlacedGrid
{
    private PlacedGrid(PrintedGrid grid, ImmutableArray<PlacedCell> cells)
    {
        Grid = grid;
        Cells = cells;
        Shares = [.. Enumerable.Range(0, grid.Width).Select(ShareOf)];
    }

    public PrintedGrid Grid { get; }

    /// <summary>The cells in reading order.</summary>
    public ImmutableArray<PlacedCell> Cells { get; }

    /// <summary>The width of each column in hundredths of the table.</summary>
    public ImmutableArray<double> Shares { get; }

    public static PlacedGrid Of(FormTable table)
    {
        PrintedGrid grid = PrintedGrid.Of(table);
        ImmutableArray<PlacedCell>.Builder cells = ImmutableArray.CreateBuilder<PlacedCell>();
        int[] takenUntil = new int[grid.Width];
        for (int row = 0; row < grid.Rows.Length; row++)
        {
            int column = 0;
            foreach (GridCell cell in grid.Rows[row])
            {
                while (takenUntil[column] > row) column++;
                cells.Add(new(row, column, cell));
                for (int i = 0; i < cell.ColumnSpan; i++) takenUntil[column++] = row + cell.RowSpan;
            }
        }

        return new(grid, cells.ToImmutable());
    }

    public PlacedCell PlaceOf(FormCell cell) => Cells.First(placed => placed.Cell.Cell == cell);

    /// <summary>Table 3 gives its words room: the group, the family, the label; the seven columns of figures share the rest.</summary>
    private double ShareOf(int column) => Grid.Table.Kind switch
    {
        TableKind.Proactive => 100.0 / Grid.Width,
        TableKind.Requests => column switch { 0 => 6, 1 => 11, 2 => 27, _ => 56.0 / 7 },
        _ => 100.0 / Grid.Width,
    };
}
