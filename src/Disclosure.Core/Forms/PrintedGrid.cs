using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>
/// A table as the form prints it: a grid in which headings span rows and columns and every place is taken once. What a page, a
/// document or a screen looks like is theirs to say; which cell stands where is said here.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class PrintedGrid
{
    internal PrintedGrid(FormTable table, int width, int headingRows, ImmutableArray<ImmutableArray<GridCell>> rows)
    {
        Table = table;
        Width = width;
        HeadingRows = headingRows;
        Rows = rows;
    }

    /// <summary>The table.</summary>
    public FormTable Table { get; }

    /// <summary>How many columns the grid has, those of row headings included.</summary>
    public int Width { get; }

    /// <summary>How many rows at the top are headings of all the rest; 0 for table 2, whose blocks have headings of their own.</summary>
    public int HeadingRows { get; }

    /// <summary>The rows, top to bottom. A row holds the cells that begin in it, left to right.</summary>
    public ImmutableArray<ImmutableArray<GridCell>> Rows { get; }

    /// <summary>The grid of a table.</summary>
    public static PrintedGrid Of(FormTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        GridBuilder grid = new();
        int headingRows = table.Kind switch
        {
            TableKind.Proactive => grid.AddBlocks(table),
            TableKind.Requests => grid.AddMatrix(table),
            _ => grid.AddLine(table),
        };
        return grid.Build(table, headingRows);
    }
}
