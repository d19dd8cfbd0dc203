namespace Disclosure.Forms;

/// <summary>
/// One cell of the form, whatever the layout it is printed in: its identifier is its path in the exchange format,
/// for example <c>requests.outcome.granted.natural_person</c>.
/// </summary>
/// <remarks>
/// Immutable and interned: there is exactly one object an identifier, so reference equality is identity.
/// Where a cell stands and how it is labelled depends on the layout: see <see cref="FormTable"/>.
/// </remarks>
public sealed class FormCell
{
    internal FormCell(int index, TableKind table, string rowId, string columnId, CellUnit unit, bool isSigned)
    {
        Index = index;
        Table = table;
        RowId = rowId;
        ColumnId = columnId;
        Unit = unit;
        IsSigned = isSigned;
        Id = $"{FormTable.NameOf(table)}.{rowId}.{columnId}";
    }

    /// <summary>The identifier: table, row and column, joined by dots.</summary>
    public string Id { get; }

    /// <summary>The table in which the cell stands.</summary>
    public TableKind Table { get; }

    /// <summary>The identifier of the row, for example <c>outcome.refused.state_secret</c>.</summary>
    public string RowId { get; }

    /// <summary>The identifier of the column, for example <c>natural_person</c>.</summary>
    public string ColumnId { get; }

    /// <summary>What one unit of the figure is.</summary>
    public CellUnit Unit { get; }

    /// <summary>Whether the form asks for a signed number (2019: 本年增/减). Everywhere else a negative figure is an error.</summary>
    public bool IsSigned { get; }

    /// <summary>Whether the figure is a sum of money, an exact decimal. Otherwise it is a count, a whole number.</summary>
    public bool IsAmount => Unit is CellUnit.TenThousandYuan or CellUnit.MoneyAsPrinted;

    /// <summary>The position of the cell in <see cref="OfficialForm.Cells"/>.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
