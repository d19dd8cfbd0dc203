using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>
/// Writes the official form as a code book of comma-separated values (RFC 4180, UTF-8): a heading and one row a cell of either
/// layout, in the print order of the newest layout that has it. Labels are those of that layout.
/// </summary>
/// <inheritdoc cref="FindingsCsv" path="/remarks"/>
public sealed record FormCsv
{
    /// <summary>Whether to begin with a byte-order mark, by which a spreadsheet knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Writes the cells and leaves the stream open.</summary>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        CsvColumn<CodedCell>.Write(output, HasByteOrderMark, Columns(), OfficialForm.TableKinds.SelectMany(Cells));
    }

    private static IEnumerable<CodedCell> Cells(TableKind kind)
    {
        HashSet<FormCell> told = [];
        return from layout in OfficialForm.Layouts.Reverse()
               let table = OfficialForm.Table(kind, layout)
               from cell in table.Cells
               where told.Add(cell)
               select new CodedCell(table, cell);
    }

    private static ImmutableArray<CsvColumn<CodedCell>> Columns() =>
    [
        CsvColumn<CodedCell>.Text("id", cell => cell.Cell.Id),
        CsvColumn<CodedCell>.Text("table", cell => cell.Table.Title.Chinese),
        CsvColumn<CodedCell>.Text("row", cell => cell.Row.Label),
        CsvColumn<CodedCell>.Text("row_en", cell => cell.Row.Gloss),
        CsvColumn<CodedCell>.Text("column", cell => cell.Column.Label),
        CsvColumn<CodedCell>.Text("column_en", cell => cell.Column.Gloss),
        CsvColumn<CodedCell>.Text("unit", cell => CodeNames.Of(cell.Cell.Unit)),
        CsvColumn<CodedCell>.Text("type", cell => cell.Cell.IsAmount ? "amount" : "count"),
        CsvColumn<CodedCell>.Text("signed", cell => cell.Cell.IsSigned ? "yes" : "no"),
        CsvColumn<CodedCell>.Text("layouts", cell => string.Join(' ', cell.Layouts.Select(OfficialForm.NameOf))),
        .. OfficialForm.Layouts.Select(layout => CsvColumn<CodedCell>.Number(
            $"position_{OfficialForm.NameOf(layout)}", cell => cell.PositionIn(layout))),
    ];

    /// <summary>A cell as a layout prints it.</summary>
    private readonly record struct CodedCell(FormTable Table, FormCell Cell)
    {
        public FormRow Row => Table.RowOf(Cell);

        public FormColumn Column => Table.ColumnOf(Cell);

        public IEnumerable<FormLayout> Layouts
        {
            get
            {
                FormCell cell = Cell;
                return OfficialForm.Layouts.Where(layout => OfficialForm.Table(cell.Table, layout).Contains(cell));
            }
        }

        /// <summary>The place of the cell in the print order of its table, counted from 1.</summary>
        public int? PositionIn(FormLayout layout) =>
            OfficialForm.Table(Cell.Table, layout).Position(Cell) is var position and >= 0 ? position + 1 : null;
    }
}
