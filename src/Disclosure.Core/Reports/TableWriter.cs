using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Writes the rows of one table into a report.</summary>
internal sealed class TableWriter
{
    private readonly FiledReportBuilder report;
    private readonly FormTable table;

    public TableWriter(FiledReportBuilder report, TableKind kind, FormLayout layout)
    {
        this.report = report;
        table = OfficialForm.Table(kind, layout);
        report.SetLayout(kind, layout);
    }

    /// <summary>Writes the first cells of a row in print order; an unknown figure is a blank cell.</summary>
    public void Row(string id, params ReadOnlySpan<long?> figures)
    {
        FormRow row = table.Row(id);
        for (int i = 0; i < figures.Length; i++)
            report[row.Cells[i]] = figures[i] is { } figure ? CellEntry.Number(figure) : CellEntry.Blank;
    }

    public void Amount(string row, Amount? amount) =>
        report[LastOf(row)] = amount is { } known ? CellEntry.Number(known) : CellEntry.Blank;

    public void Amount(string row, PrintedAmount? amount) =>
        report[LastOf(row)] = amount is null ? CellEntry.Blank : CellEntry.Read(LastOf(row), amount.ToString());

    private FormCell LastOf(string row) => table.Row(row).Cells[^1];
}
