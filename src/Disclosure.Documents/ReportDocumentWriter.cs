using System.Text;
using Disclosure.Documents.Writing;
using Disclosure.Rules;

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

    /// <summary>
    /// A workbook (XLSX) to fill in, with what the report holds filled in already: totals that compute themselves, marks where a relation
    /// fails, a sheet (核对) that judges every relation of the rules, and one for explanations (情况说明). What is not to be filled in is
    /// protected, without a password. Formulas use SUM, COUNT, AND, IF and LEFT alone.
    /// </summary>
    /// <param name="report">The report; an empty one of the wanted layouts for an empty form.</param>
    /// <param name="rules">The rules whose linear relations are judged; <see cref="RuleSet.Standard"/> where <see langword="null"/>.</param>
    /// <remarks>A total that the report gives and that is not the sum of its parts is kept as it is, and marked.</remarks>
    public static byte[] ToFillInForm(FiledReport report, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return FillInForm.Of(report, rules ?? RuleSet.Standard);
    }

    private static FiledReport Filed(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.ToFiled();
    }
}
