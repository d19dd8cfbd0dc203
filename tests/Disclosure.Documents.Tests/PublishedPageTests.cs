using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>The figures of published reports, laid out as bodies lay them out, are read back cell by cell.</summary>
public sealed class PublishedPageTests
{
    public static TheoryData<string> Reports => RealReport.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Every_cell_of_a_web_page_is_read_back(string name) => ReadsBack(name, page => Encoding.UTF8.GetBytes(page), label => label);

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_page_in_GB18030_reads_the_same(string name) =>
        ReadsBack(name, page => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(page), label => label);

    [Theory]
    [MemberData(nameof(Reports))]
    public void Labels_may_lose_brackets_numbers_and_a_letter(string name) =>
        ReadsBack(name, page => Encoding.UTF8.GetBytes(page), Worn);

    [Theory]
    [MemberData(nameof(Reports))]
    public void What_text_extraction_leaves_is_never_read_wrong(string name)
    {
        FiledReport report = RealReport.Read(name);
        if (ReportDocuments.Read(Encoding.UTF8.GetBytes(PublishedPage.Text(report))) is not { IsSuccess: true } read) return;
        foreach ((FormCell cell, Origin _) in read.Value.Report.Provenance)
            Assert.Equal(report[cell].Value, read.Value.Report[cell].Value);
    }

    private static string Worn(string label) => label
        .Replace("法律行政法规禁止", "法律行政止", StringComparison.Ordinal)
        .Replace("这一情形", "这一情况", StringComparison.Ordinal)
        .Replace("1.", "1、", StringComparison.Ordinal)
        .Replace("本年新收", "本年(2021)新收", StringComparison.Ordinal)
        .Replace("行政强制", "行 政 强 制", StringComparison.Ordinal)
        .Replace("增/减", "增\\减", StringComparison.Ordinal);

    private static void ReadsBack(string name, Func<string, byte[]> encode, Func<string, string> label)
    {
        FiledReport report = RealReport.Read(name);
        DocumentReading read = ReportDocuments.Read(encode(PublishedPage.Html(report, label))).Value;
        Assert.Equal(report.Header.Year, read.Report.Header.Year);
        foreach (TableKind kind in OfficialForm.TableKinds.Where(report.Has))
        {
            Assert.Equal(report.Table(kind), read.Report.Table(kind));
            foreach (FormCell cell in report.Table(kind).Cells)
            {
                Assert.Equal(report[cell].Value, read.Report[cell].Value);
                if (report[cell].State is CellState.NoneMark or CellState.Unreadable) Assert.Equal(report[cell].Printed, read.Report[cell].Printed);
            }
        }
    }
}
