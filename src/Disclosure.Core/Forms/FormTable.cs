using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Forms;

/// <summary>One table of the form in one layout: its rows, columns and cells as printed.</summary>
/// <remarks>Immutable and interned: see <see cref="OfficialForm.Table"/>. Equality is by reference.</remarks>
public sealed class FormTable
{
    private readonly Dictionary<string, FormRow> rowsById;
    private readonly int[] positions;

    internal FormTable(TableKind kind, FormLayout layout, BilingualText? note, ImmutableArray<FormRow> rows)
    {
        Kind = kind;
        Layout = layout;
        Note = note;
        Rows = rows;
        Cells = [.. rows.SelectMany(row => row.Cells)];
        rowsById = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        positions = new int[Cells.Max(cell => cell.Index) + 1];
        Array.Fill(positions, -1);
        for (int i = 0; i < Cells.Length; i++) positions[Cells[i].Index] = i;
    }

    /// <summary>Which of the three tables this is.</summary>
    public TableKind Kind { get; }

    /// <summary>The layout in which it is printed.</summary>
    public FormLayout Layout { get; }

    /// <summary>What the form prints in the corner of the table, verbatim, and what it means; only table 3 has a note.</summary>
    public BilingualText? Note { get; }

    /// <summary>The rows, top to bottom. Table 4 is printed as one line of figures; its three groups are the rows here.</summary>
    public ImmutableArray<FormRow> Rows { get; }

    /// <summary>The cells in print order.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>The identifier of the table in the exchange format: proactive, requests or disputes.</summary>
    public string Id => NameOf(Kind);

    /// <summary>How a message names the table: 表二, 表三, 表四.</summary>
    public BilingualText Title => TitleOf(Kind);

    /// <summary>Whether the layout has the cell.</summary>
    public bool Contains(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Position(cell) >= 0;
    }

    /// <summary>Finds a row by its identifier.</summary>
    public bool TryGetRow(string id, [NotNullWhen(true)] out FormRow? row) => rowsById.TryGetValue(id, out row);

    /// <summary>The row with an identifier that is known to be right.</summary>
    internal FormRow Row(string id) => rowsById[id];

    /// <summary>The row in which the cell stands.</summary>
    /// <exception cref="ArgumentException">The layout does not have the cell.</exception>
    public FormRow RowOf(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Contains(cell) ? rowsById[cell.RowId] : throw NotHere(cell);
    }

    /// <summary>The column in which the cell stands.</summary>
    /// <exception cref="ArgumentException">The layout does not have the cell.</exception>
    public FormColumn ColumnOf(FormCell cell)
    {
        FormRow row = RowOf(cell);
        return row.Columns[row.Cells.IndexOf(cell)];
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} ({OfficialForm.NameOf(Layout)})";

    internal static string NameOf(TableKind kind) => kind switch
    {
        TableKind.Proactive => "proactive",
        TableKind.Requests => "requests",
        TableKind.Disputes => "disputes",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a table of the form"),
    };

    internal static BilingualText TitleOf(TableKind kind) => kind switch
    {
        TableKind.Proactive => new("表二", "table 2"),
        TableKind.Requests => new("表三", "table 3"),
        TableKind.Disputes => new("表四", "table 4"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a table of the form"),
    };

    /// <summary>The position of the cell in <see cref="Cells"/>; -1 where the layout does not have it.</summary>
    internal int Position(FormCell cell) => cell.Index < positions.Length ? positions[cell.Index] : -1;

    private ArgumentException NotHere(FormCell cell) => new($"{this} has no cell {cell.Id}", nameof(cell));
}
