using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Forms;

/// <summary>
/// The statutory form as data: every table in every layout, every cell of either layout.
/// Sources: 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
/// </summary>
public static class OfficialForm
{
    private static readonly FormTable[] tables;
    private static readonly Dictionary<string, FormCell> cellsById;

    [SuppressMessage("Performance", "CA1810", Justification = "The tables share one registry of cells, filled in this order.")]
    static OfficialForm()
    {
        CellRegistry cells = new();
        tables =
        [
            ProactiveForm.Layout2019(cells),
            RequestsForm.Build(cells, FormLayout.Layout2019),
            DisputesForm.Build(cells, FormLayout.Layout2019),
            ProactiveForm.Layout2021(cells),
            RequestsForm.Build(cells, FormLayout.Layout2021),
            DisputesForm.Build(cells, FormLayout.Layout2021),
        ];
        Cells = cells.ToImmutable();
        cellsById = Cells.ToDictionary(cell => cell.Id, StringComparer.Ordinal);
    }

    /// <summary>Every cell of either layout, once. Its order is not print order: that is <see cref="FormTable.Cells"/>.</summary>
    public static ImmutableArray<FormCell> Cells { get; }

    /// <summary>The layouts, oldest first.</summary>
    public static ImmutableArray<FormLayout> Layouts { get; } = [FormLayout.Layout2019, FormLayout.Layout2021];

    /// <summary>The kinds of table, in the order of the form.</summary>
    public static ImmutableArray<TableKind> TableKinds { get; } = [TableKind.Proactive, TableKind.Requests, TableKind.Disputes];

    /// <summary>A table in a layout.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such table or layout.</exception>
    public static FormTable Table(TableKind kind, FormLayout layout)
    {
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a table of the form");
        if (!Enum.IsDefined(layout)) throw new ArgumentOutOfRangeException(nameof(layout), layout, "not a layout of the form");
        return tables[((int)layout * TableKinds.Length) + (int)kind];
    }

    /// <summary>The cell with an identifier that is known to be right.</summary>
    /// <exception cref="ArgumentException">No layout has such a cell. For identifiers from outside use <see cref="TryGetCell"/>.</exception>
    public static FormCell Cell(string id) =>
        TryGetCell(id, out FormCell? cell) ? cell : throw new ArgumentException($"the form has no cell '{id}'", nameof(id));

    /// <summary>Finds a cell by its identifier.</summary>
    public static bool TryGetCell(string id, [NotNullWhen(true)] out FormCell? cell) => cellsById.TryGetValue(id, out cell);

    /// <summary>The name of a layout in the exchange format and in messages: the year of its circular.</summary>
    public static string NameOf(FormLayout layout) => layout switch
    {
        FormLayout.Layout2019 => "2019",
        FormLayout.Layout2021 => "2021",
        _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, "not a layout of the form"),
    };

    /// <summary>The layout in force for a report year: 2019 for 2019 and 2020, 2021 from then on, none before.</summary>
    public static FormLayout? LayoutInForce(int year) => year switch
    {
        < 2019 => null,
        < 2021 => FormLayout.Layout2019,
        _ => FormLayout.Layout2021,
    };
}
