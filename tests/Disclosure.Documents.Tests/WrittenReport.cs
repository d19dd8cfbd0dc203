using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>The law of writing: what is written and read again is the same, cell by cell, and so are its findings.</summary>
internal static class WrittenReport
{
    public static IEnumerable<(string Format, Func<FiledReport, byte[]> Write)> Formats { get; } =
    [
        ("docx", ReportDocumentWriter.ToDocx), ("xlsx", ReportDocumentWriter.ToXlsx), ("html", ReportDocumentWriter.ToHtml),
    ];

    public static void IsReadBack(FiledReport report, string format, byte[] document)
    {
        DocumentReading read = ReportDocuments.Read(document).Value;
        foreach (FormTable table in OfficialForm.TableKinds.Where(report.Has).Select(report.Table))
        {
            Assert.Equal((format, table), (format, read.Report.Table(table.Kind)));
            foreach (FormCell cell in table.Cells)
            {
                CellEntry written = report[cell].State == CellState.Absent ? CellEntry.Blank : report[cell];
                Assert.Equal((format, cell.Id, Shown(written)), (format, cell.Id, Shown(read.Report[cell])));
            }
        }

        Assert.Empty(read.Report.Unplaced);
        Assert.Equal(FindingsOf(report), FindingsOf(WithSurroundings(read.Report, report)));
    }

    /// <summary>State, number and print, white space aside.</summary>
    private static (CellState State, decimal? Value, string Print) Shown(CellEntry entry) =>
        (entry.State, entry.Value, string.Join(' ', (entry.Printed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    private static string[] FindingsOf(FiledReport report) =>
    [
        .. Reconciler.Default.Check(report, asOf: new DateOnly(2026, 1, 1)).Findings
            .Where(finding => finding.Rule.Id.ToString() is ['T', _, '.', ..]).Select(finding => $"{finding.Rule.Id} {finding.Instance} {finding.Outcome} {finding.Residual}"),
    ];

    /// <summary>The figures that were read, with what the tables do not say.</summary>
    private static FiledReport WithSurroundings(FiledReport read, FiledReport report)
    {
        FiledReportBuilder builder = report.ToBuilder();
        foreach (FormTable table in OfficialForm.TableKinds.Where(report.Has).Select(report.Table))
        {
            foreach (FormCell cell in table.Cells.Where(cell => report[cell].State != CellState.Absent)) builder[cell] = read[cell];
        }

        return builder.Build().Value;
    }
}
