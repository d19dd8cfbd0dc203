namespace Disclosure.Forms;

/// <summary>What a cell of a printed table is.</summary>
public enum GridCellKind
{
    /// <summary>The note in the corner of the table.</summary>
    Note,

    /// <summary>A heading over a block of rows, as wide as the table.</summary>
    BlockHeading,

    /// <summary>A heading over a column or a group of columns.</summary>
    ColumnHeading,

    /// <summary>A heading before a row or a group of rows.</summary>
    RowHeading,

    /// <summary>A place for a figure.</summary>
    Figure,
}
