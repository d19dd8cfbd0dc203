using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Reads the rows of one table of a report of which it is known that no figure is missing.</summary>
internal sealed class TableReader(FiledReport report, TableKind kind)
{
    private readonly FormTable table = report.Table(kind);

    public FormLayout Layout => table.Layout;

    /// <summary>The counts of a row in print order; <see langword="null"/> for a cell without a number and for an amount.</summary>
    public long?[] Row(string id) => [.. table.Row(id).Cells.Select(report.CountOf)];

    /// <summary>The counts of a row of table 3 or 4; the only cells without a number are the blanks that are read as 0.</summary>
    public long[] KnownRow(string id) => [.. table.Row(id).Cells.Select(cell => report.CountOf(cell) ?? 0)];

    public Amount? Amount(string row) => Money.InTenThousandYuan(LastOf(row)).Value;

    public PrintedAmount? PrintedAmount(string row) => Money.AsPrinted(LastOf(row)).Value;

    private CellEntry LastOf(string row) => report[table.Row(row).Cells[^1]];
}
