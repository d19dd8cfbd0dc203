namespace Disclosure.Forms;

/// <summary>A cell of a printed table: a heading, a note or the place of a figure, with the rows and columns that it spans.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record GridCell
{
    private GridCell(GridCellKind kind, BilingualText? text, FormCell? cell, int rowSpan, int columnSpan)
    {
        Kind = kind;
        Text = text;
        Cell = cell;
        RowSpan = rowSpan;
        ColumnSpan = columnSpan;
    }

    /// <summary>What the cell is.</summary>
    public GridCellKind Kind { get; }

    /// <summary>The official words, verbatim, and what they mean; <see langword="null"/> for the place of a figure.</summary>
    public BilingualText? Text { get; }

    /// <summary>The cell of the form whose figure stands here; <see langword="null"/> for words.</summary>
    public FormCell? Cell { get; }

    /// <summary>How many rows it spans, at least 1.</summary>
    public int RowSpan { get; }

    /// <summary>How many columns it spans, at least 1.</summary>
    public int ColumnSpan { get; }

    internal static GridCell Words(GridCellKind kind, BilingualText text, int rowSpan = 1, int columnSpan = 1) =>
        new(kind, text, null, rowSpan, columnSpan);

    internal static GridCell Figure(FormCell cell, int columnSpan = 1) => new(GridCellKind.Figure, null, cell, 1, columnSpan);
}
