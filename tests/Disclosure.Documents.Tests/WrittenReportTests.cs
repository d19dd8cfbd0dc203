using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Testing;
using Disclosure.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Reading what was written gives what was written: every format, both layouts, every state of a cell.</summary>
public sealed class WrittenReportTests
{
    private static readonly string[] prints = ["", "/", "—", "－", "无", "若干件", "12.5.1", "约 30", "22（其中修订16件）", "1,234", "18.3万元"];

    public static TheoryData<string> Reports => RealReport.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Published_reports_are_read_back(string name)
    {
        FiledReport report = RealReport.Read(name);
        foreach ((string format, Func<FiledReport, byte[]> write) in WrittenReport.Formats) WrittenReport.IsReadBack(report, format, write(report));
    }

    [Fact]
    public void Any_report_in_either_layout_is_read_back() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(LongRun.Count(60, 3000)),
            Prop.ForAll(Reported().ToArbitrary(), report =>
            {
                foreach ((string format, Func<FiledReport, byte[]> write) in WrittenReport.Formats) WrittenReport.IsReadBack(report, format, write(report));
            }));

    [Fact]
    public void The_same_report_makes_the_same_bytes()
    {
        FiledReport report = RealReport.Read("henan-jiaozuo-gov-2023");
        foreach ((string _, Func<FiledReport, byte[]> write) in WrittenReport.Formats) Assert.Equal(write(report), write(report));
    }

    [Fact]
    public void A_proven_report_is_written_as_the_filed_one()
    {
        FiledReport report = RealReport.Read("henan-jiaozuo-gov-2023");
        AnnualReport proven = AnnualReport.From(report).Value;
        Assert.Equal(ReportDocumentWriter.ToHtml(report), ReportDocumentWriter.ToHtml(proven));
    }

    [Fact]
    public void Title_headings_and_texts_are_read_back()
    {
        FiledReport report = RealReport.Read("henan-jiaozuo-gov-2023").ToBuilder() is var builder
            && (builder.Narrative = Narrative.Empty.With(FormSection.Overview, "本年公开 3 条 <信息>。\n其中网站 2 条。").With(FormSection.OtherMatters, "无 & 其他。")) is not null
            ? builder.Build().Value : null!;
        foreach ((string _, Func<FiledReport, byte[]> write) in WrittenReport.Formats)
        {
            FiledReport read = ReportDocuments.Read(write(report)).Value.Report;
            Assert.Equal((report.Header.Authority.Name, report.Header.Year), (read.Header.Authority.Name, read.Header.Year));
            Assert.Equal(report.Narrative, read.Narrative);
            Assert.Contains(read.Sections, heading => heading.Section == FormSection.Requests && heading.Heading == "三、收到和处理政府信息公开申请情况");
        }
    }

    /// <summary>
    /// Reports that reconcile, with a few cells printed otherwise. Words in the first cell of a row can be read as its label and are told as
    /// missing: they are left out there.
    /// </summary>
    private static Gen<FiledReport> Reported() =>
        from report in DisclosureArbitraries.FiledReports().Generator
        from edits in Gen.ListOf(
            from cell in Gen.Elements(OfficialForm.TableKinds.SelectMany(kind => report.Table(kind).Cells).ToArray())
            from print in Gen.Elements(prints)
            where print is not ("若干件" or "约 30") || report.Table(cell.Table).RowOf(cell).Cells[0] != cell
            select (cell, print), 6)
        select edits.Aggregate(report, (edited, edit) => edited.With(edit.cell, CellEntry.Read(edit.cell, edit.print)));
}
