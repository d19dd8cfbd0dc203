using System.Text;
using Disclosure.Documents.Writing;

namespace Disclosure;

/// <summary>Writes a report as bodies publish it: title, the six sections, and the tables in the layout of the form.</summary>
/// <remarks>
/// Read again, each document gives the same figures cell by cell: number, blank, mark for none, and unreadable text as printed. A cell
/// that the source does not have is printed empty where its table has others. The same report makes the same bytes.
/// </remarks>
public static class ReportDocumentWriter
{
    /// <summary>A DOCX on A4 with the margins and fonts of official documents.</summary>
    public static byte[] ToDocx(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return DocxDocument.Of(report);
    }

    /// <inheritdoc cref="ToDocx(FiledReport)"/>
    public static byte[] ToDocx(AnnualReport report) => ToDocx(Filed(report));

    /// <summary>A workbook (XLSX): each table on a sheet that fits A4, figures as numbers wherever a number prints so.</summary>
    public static byte[] ToXlsx(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return XlsxDocument.Of(report);
    }

    /// <inheritdoc cref="ToXlsx(FiledReport)"/>
    public static byte[] ToXlsx(AnnualReport report) => ToXlsx(Filed(report));

    /// <summary>A web page (HTML, UTF-8) that stands alone, for the screen and for A4.</summary>
    public static byte[] ToHtml(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Encoding.UTF8.GetBytes(HtmlDocument.Of(report));
    }

    /// <inheritdoc cref="ToHtml(FiledReport)"/>
    public static byte[] ToHtml(AnnualReport report) => ToHtml(Filed(report));

    private static FiledReport Filed(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.ToFiled();
    }
}
