using Disclosure.Filing;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Testing;

/// <summary>Small changes to filed reports.</summary>
internal static class ReportEdits
{
    /// <summary>The same report with the same difference added to some counts.</summary>
    public static FiledReport Raised(this FiledReport report, IEnumerable<FormCell> cells, long difference) =>
        cells.Aggregate(report, (raised, cell) => raised.With(cell, raised.CountOf(cell)!.Value + difference));

    /// <summary>The same report with another figure in a cell; words beside it stay.</summary>
    public static FiledReport With(this FiledReport report, FormCell cell, decimal figure) => report.With(
        cell, report[cell].Note is { } note ? CellEntry.Read(cell, Invariant($"{figure}（{note}）")) : CellEntry.Number(figure));

    public static FiledReport With(this FiledReport report, string cell, decimal figure) => report.With(OfficialForm.Cell(cell), figure);

    public static FiledReport With(this FiledReport report, ReportHeader header) => report.Changed(builder => builder.Header = header);

    /// <summary>The same report with something changed that is no figure.</summary>
    public static FiledReport Changed(this FiledReport report, Action<FiledReportBuilder> change)
    {
        FiledReportBuilder builder = report.ToBuilder();
        change(builder);
        return builder.Build().Value;
    }

    /// <summary>The report as if the source did not have some cells.</summary>
    public static FiledReport Without(this FiledReport report, IEnumerable<FormCell> cells) =>
        cells.Aggregate(report, (changed, cell) => changed.With(cell, CellEntry.Absent));
}
