using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Tests.RealReports;
using Xunit;

namespace Disclosure.Tests.Claims;

/// <summary>What published reports tell of themselves, in short and in our own words, against their tables.</summary>
public sealed class PublishedNarrativesTests
{
    [Theory]
    [InlineData(RealReport.Jiaozuo2023, "全市共办理政府信息依申请公开602件。全市共收取信息处理费0元。", "TEXT.ANSWERED all outcomes")]
    [InlineData(RealReport.Suqian2023, "全市收办政府信息公开申请3607件，自然人申请3493件，法人或其他组织申请114件。", "TEXT.ANSWERED received and carried in", "TEXT.APPLICANTS received and carried in, of these applicants", "TEXT.APPLICANTS received and carried in, of these applicants")]
    [InlineData(RealReport.Suqian2023, "全市申请中予以公开1191件、部分公开328件、不予公开142件、无法提供1078件、不予处理406件、其他处理341件、转下年度办理121件。", "TEXT.CARRIED_OUT carried out", "TEXT.OUTCOME granted", "TEXT.OUTCOME partially granted", "TEXT.OUTCOME refused", "TEXT.OUTCOME unable to provide", "TEXT.OUTCOME not processed", "TEXT.OUTCOME other outcomes")]
    [InlineData(RealReport.Suqian2024, "全市政府信息公开行政复议案件134件，行政诉讼案件57件。", "TEXT.REVIEW reviews, concluded", "TEXT.LITIGATION suits, concluded")]
    [InlineData(RealReport.Hongze2023, "全区受理政府信息公开申请21件。", "TEXT.RECEIVED received")]
    [InlineData(RealReport.ShuyangDrc2023, "我局共收到依申请信息公开26件。", "TEXT.RECEIVED received")]
    [InlineData(RealReport.ShanghaiGeneralOffice2019, "受理政府信息公开申请859件。答复805件（含上年度结转18件，另有72件顺延到下年度）。不予公开35件，占4.34%。不予处理158件，占19.6%。", "TEXT.RECEIVED received", "TEXT.ANSWERED all outcomes", "TEXT.CARRIED_IN carried in", "TEXT.CARRIED_OUT carried out", "TEXT.OUTCOME refused", "TEXT.OUTCOME not processed", "TEXT.SHARE the share of the count in its base", "TEXT.SHARE the share of the count in its base")]
    public void What_agrees_says_what_it_fits(string name, string text, params string[] fits)
    {
        Finding[] findings = Texts(name, text);
        Assert.DoesNotContain(findings, finding => finding.Outcome == Outcome.Broken);
        Assert.Equal(fits, findings.Where(finding => finding.Outcome == Outcome.Holds)
            .Select(finding => $"{finding.Rule.Id} {finding.Facts.Single(fact => fact.Name == "fits").In(Language.English)}"));
    }

    [Theory]
    [InlineData(RealReport.ShanghaiGeneralOffice2019, "予以公开及部分公开258件，占33.9%；无法提供265件，占32.9%。", "TEXT.OUTCOME/overview.1", "TEXT.OUTCOME/overview.3", "TEXT.SHARE/overview.2")]
    [InlineData(RealReport.ShanghaiGeneralOffice2019, "信息公开类行政复议7件，诉讼9件，均获维持。", "TEXT.CONTRADICTION/overview.3")]
    [InlineData(RealReport.Jiaozuo2023, "全市共办理政府信息依申请公开603件。", "TEXT.ANSWERED/overview.1")]
    [InlineData("yangling-sjj-2022", "主动公开政府信息20条。以上工作有序开展。主动公开政府信息16条。", "TEXT.CONTRADICTION/overview.2")]
    [InlineData("liaoning-haicheng-xiliu-2023", "2022年，共制定规范性文件0件，废止0件，现行有效0件。", "TEXT.YEAR/overview.1")]
    public void What_disagrees_is_broken(string name, string text, params string[] broken) =>
        Assert.Equal(broken, Texts(name, text).Where(finding => finding.Outcome == Outcome.Broken).Select(finding => finding.Name));

    [Theory]
    [InlineData(1.05, Outcome.Broken)]
    [InlineData(1.08, Outcome.Holds)]
    public void A_growth_is_that_between_the_two_reports(double percent, Outcome outcome)
    {
        RelatedReports related = new() { LastYear = [new(Report(RealReport.Suqian2023, ""))] };
        FiledReport report = Report(RealReport.Suqian2024, FormattableString.Invariant($"全市收办政府信息公开申请3646件，同比增长{percent}%。"));
        Finding growth = Reconciler.Default.Check(report, related: related).Instances.Single(finding => finding.Rule == GrowthRule.Growth);
        Assert.Equal(outcome, growth.Outcome);
    }

    [Fact]
    public void A_blank_total_carried_over_still_contradicts_that_all_is_done()
    {
        FiledReportBuilder builder = new() { Narrative = Narrative.Empty.With(FormSection.Overview, "所有政府信息公开申请均已办理完成。") };
        builder[OfficialForm.Cell("requests.carried_out.natural_person")] = CellEntry.Number(1);
        builder[OfficialForm.Cell("requests.carried_out.total")] = CellEntry.Blank;
        Finding finding = Assert.Single(Reconciler.Default.Check(builder.Build().Value).Findings, finding => finding.Rule.Kind == RuleKind.Text);
        Assert.Equal("TEXT.CONTRADICTION", finding.Rule.Id.Value);
        Assert.Contains("carried out at least 1", finding.Message(Language.English), StringComparison.Ordinal);
    }

    private static Finding[] Texts(string name, string text) =>
        [.. Reconciler.Default.Check(Report(name, text)).Instances.Where(finding => finding.Rule.Kind == RuleKind.Text)];

    private static FiledReport Report(string name, string text)
    {
        FiledReportBuilder builder = ReportJson.Read(RealReport.Bytes(name)).Value.ToBuilder();
        builder.Narrative = Narrative.Empty.With(FormSection.Overview, text);
        return builder.Build().Value;
    }
}
