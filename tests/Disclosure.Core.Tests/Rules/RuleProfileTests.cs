using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rules;

public sealed class RuleProfileTests
{
    private static readonly FormCell reviewTotal = OfficialForm.Cell("disputes.review.total");
    private static readonly DateOnly lastDay = new(2024, 6, 30);

    [Fact]
    public void A_severity_of_the_profile_counts_and_the_verdict_stays()
    {
        Reconciliation result = Check(new RuleSetting(DisputeRules.Total.Id, "review") { Severity = Severity.Warning });
        Finding finding = Assert.Single(result.Findings, finding => finding.Outcome == Outcome.Broken);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal((0, 1), (result.BrokenOf(Severity.Error), result.BrokenOf(Severity.Warning)));
        Assert.Equal(Verdict.Inconsistent, result.Verdict);
    }

    [Theory]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", false)]
    [InlineData(null, false)]
    public void A_silenced_finding_stays_visible_and_counts_until_the_silence_ends(string? asOf, bool isSilenced)
    {
        RuleSetting setting = new(DisputeRules.Total.Id) { Silence = new("已向上级说明", "办公室", lastDay) };
        Reconciliation result = Check(setting, asOf is null ? null : DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture));
        Finding finding = Assert.Single(result.Findings, finding => finding.Outcome == Outcome.Broken);
        Assert.Equal(isSilenced ? setting.Silence : null, finding.Silenced);
        Assert.Equal(isSilenced ? 0 : 1, result.BrokenOf(Severity.Error));
    }

    [Fact]
    public void A_message_of_the_profile_uses_the_facts_of_the_rule()
    {
        Reconciliation result = Check(new RuleSetting(DisputeRules.Total.Id)
        {
            Message = new("请核对{place}，相差 {difference}", "please verify {place}, off by {difference}"),
        });
        Finding finding = Assert.Single(result.Findings, finding => finding.Outcome == Outcome.Broken);
        Assert.Equal("请核对四、行政复议，相差 2", finding.Message(Language.Chinese));
    }

    [Fact]
    public void A_setting_of_an_unknown_rule_or_fact_is_refused()
    {
        RuleId unknown = RuleId.Create("HOUSE.NONE").Value;
        Assert.Equal(RuleErrorCode.UnknownRule, RuleProfile.Create("x", [new(unknown)]).Error.Code);
        RuleSetting setting = new(DisputeRules.Total.Id) { Message = new("{nothing}", "{nothing}") };
        Assert.Equal(RuleErrorCode.UnknownFact, RuleProfile.Create("x", [setting]).Error.Code);
    }

    [Fact]
    public void A_deadline_of_the_profile_stands_before_that_of_the_law()
    {
        FilingDeadline deadline = FilingDeadline.Create(AuthorityKind.SubDistrictOffice, AuthorityLevel.Township, 1, 20).Value;
        RuleProfile profile = RuleProfile.Create("区审核口径", [], [deadline]).Value;
        FiledReportBuilder builder = new()
        {
            Header = new()
            {
                Year = 2023,
                PublishedOn = new(2024, 1, 25),
                Authority = new() { Kind = AuthorityKind.SubDistrictOffice, Level = AuthorityLevel.Township },
            },
        };
        FiledReport report = builder.Build().Value;
        Assert.DoesNotContain(Reconciler.Default.Check(report).Findings, IsDeadline);
        Finding late = Assert.Single(Reconciler.Create(RuleSet.Standard, profile: profile).Check(report).Findings, IsDeadline);
        Assert.Equal("2024-01-25 公布，晚于 2024-01-20，迟 5 天", late.Message(Language.Chinese));
        Assert.Equal(RuleErrorCode.BadDay, FilingDeadline.Create(null, null, 2, 29).Error.Code);
    }

    [Fact]
    public void The_strict_profile_makes_blanks_warn()
    {
        FiledReport report = new FiledReportBuilder().Set(reviewTotal, CellEntry.NoneMark("/")).Build().Value;
        Reconciliation result = Reconciler.Create(RuleSet.Standard, profile: RuleProfile.Strict).Check(report);
        Assert.Equal((1, 0), (result.BrokenOf(Severity.Warning), result.BrokenOf(Severity.Info)));
    }

    [Property(Arbitrary = [typeof(DisclosureArbitraries)], MaxTest = 50)]
    public void No_profile_changes_the_verdict(FiledReport report) =>
        Assert.Equal(
            Reconciler.Default.Check(report).Verdict,
            Reconciler.Create(RuleSet.Standard, profile: RuleProfile.Strict).Check(report).Verdict);

    private static bool IsDeadline(Finding finding) => finding.Rule == FilingRules.Deadline;

    private static Reconciliation Check(RuleSetting setting, DateOnly? asOf = null)
    {
        FiledReportBuilder builder = new();
        foreach (FormCell cell in OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Rows[0].Cells) builder.Set(cell, 1);
        return Reconciler.Create(RuleSet.Standard, profile: RuleProfile.Create("测试口径", [setting]).Value)
            .Check(builder.Set(reviewTotal, 2).Build().Value, asOf);
    }
}
