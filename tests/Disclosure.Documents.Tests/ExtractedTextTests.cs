using System.Reflection;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>
/// Text as a program takes it out of a PDF: labels and headings broken over lines, totals on lines of their own, the total headed before
/// the kinds of applicant, sub-headings of section one that carry the numbers of sections.
/// </summary>
public sealed class ExtractedTextTests
{
    private readonly FiledReport expected = RealReport.Read("henan-jiaozuo-gov-2023");
    private readonly DocumentReading read = ReportDocuments.Read(Bytes()).Value;

    [Fact]
    public void Every_cell_is_right_and_has_its_line()
    {
        foreach (FormCell cell in OfficialForm.TableKinds.SelectMany(kind => expected.Table(kind).Cells))
        {
            Assert.Equal((cell.Id, expected[cell].Value), (cell.Id, read.Report[cell].Value));
            Assert.NotNull(read.Report.Provenance[cell].Row);
        }

        Assert.Empty(read.Report.Unplaced);
        Assert.All(read.Tables, table => Assert.InRange(table.Confidence, ReadingConfidence.Probable, ReadingConfidence.Certain));
    }

    [Fact]
    public void Body_year_period_and_scope_are_read_with_their_lines()
    {
        ReportHeader header = read.Report.Header;
        Assert.Equal(("焦作市人民政府", 2023), (header.Authority.Name, header.Year));
        Assert.Equal(new ReportingPeriod(new(2023, 1, 1), new(2023, 12, 31)), header.Period);
        Assert.Equal(Scope.Jurisdiction, header.Scope);
        Assert.Null(header.PublishedOn);
        Assert.Equal([HeaderField.Name, HeaderField.Year, HeaderField.Period, HeaderField.Scope], read.Header.Select(finding => finding.Field).Order());
        Assert.All(read.Header, finding => Assert.InRange(finding.Origin.Row ?? 0, 1, 6));
    }

    [Fact]
    public void The_sections_are_told_apart_by_words_and_not_by_numbers()
    {
        Assert.Equal(FormSection.All, read.Sections.Select(section => section.Section));
        Assert.All(read.Sections, section => Assert.Equal(ReadingConfidence.Certain, section.Confidence));
        Assert.StartsWith("本报告由各县", read.Report.Narrative[FormSection.Overview], StringComparison.Ordinal);
        Assert.EndsWith("年的检查记录。", read.Report.Narrative[FormSection.Overview], StringComparison.Ordinal);
        Assert.StartsWith("有的栏目", read.Report.Narrative[FormSection.ProblemsAndImprovements], StringComparison.Ordinal);
        Assert.Equal("本年度没有收取信息处理费，共 0元。", read.Report.Narrative[FormSection.OtherMatters]);
    }

    private static byte[] Bytes()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("extracted-2023.txt")!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
