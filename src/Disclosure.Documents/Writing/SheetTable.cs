using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>A table of the form on a worksheet.</summary>
internal static class SheetTable
{
    /// <summary>Puts the table below what the sheet has; answers the row at which it begins.</summary>
    public static int Put(SheetPart sheet, PlacedGrid grid, Func<FormCell, (SheetValue Value, string? Format)> figure, Func<FormCell, bool>? isOpen = null)
    {
        int top = sheet.NextRow;
        foreach (PlacedCell placed in grid.Cells)
        {
            GridCell cell = placed.Cell;
            if (cell.Cell is null)
            {
                bool isLabel = cell is { Kind: GridCellKind.RowHeading, RowSpan: 1 };
                sheet.Put(top + placed.Row, placed.Column, new(cell.Text!.Chinese), isLabel ? CellLook.Label : CellLook.ColumnHead, cell.RowSpan, cell.ColumnSpan);
                continue;
            }

            (SheetValue value, string? format) = figure(cell.Cell);
            CellLook look = CellLook.Figure with { Numbers = format, IsOpen = isOpen?.Invoke(cell.Cell) ?? false };
            sheet.Put(top + placed.Row, placed.Column, value, look, cell.RowSpan, cell.ColumnSpan);
        }

        return top;
    }
}
