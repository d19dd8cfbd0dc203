using CSharpFunctionalExtensions;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Rules;

public sealed class HouseRuleTests
{
    private static readonly BilingualText title = new("复议后起诉不多于行政复议", "suits after review do not exceed reviews");

    [Fact]
    public void A_house_rule_with_an_inequality_and_coefficients_takes_three_lines()
    {
        LinearForm suits = 2 * LinearForm.Of("disputes.litigation_after_review.total");
        LinearForm reviews = LinearForm.Of("disputes.review.total");
        LinearRule rule = LinearRule.Create("HOUSE.SUITS", title, suits, Relation.AtMost, reviews).Value;

        Finding finding = Assert.Single(Check(rule, reviewTotal: 3, suitTotal: 2).Findings);
        Assert.Equal(Outcome.Broken, finding.Outcome);
        Assert.Equal((4m, 3m, 1m), (finding.Left, finding.Right, finding.Residual));
        Assert.Equal("复议后起诉不多于行政复议：左边 4，右边 3，左边多出 1", finding.Message(Language.Chinese));
        Assert.Equal("suits after review do not exceed reviews: left 4, right 3; the left side exceeds it by 1", finding.Message(Language.English));
        Assert.Empty(Check(rule, reviewTotal: 4, suitTotal: 2).Findings);
    }

    [Fact]
    public void A_house_rule_does_not_touch_the_verdict()
    {
        LinearRule rule = LinearRule.Create("HOUSE.SUITS", title, LinearForm.Of("disputes.review.total"), Relation.AtMost, LinearForm.Of(0)).Value;
        Reconciliation result = Check(rule, reviewTotal: 3, suitTotal: 0);
        Assert.Equal((0, Disclosure.Checking.Verdict.Consistent), (result.Counts.Total, result.Verdict));
    }

    [Fact]
    public void Amounts_add_up_without_rounding()
    {
        FormCell fees = OfficialForm.Cell("proactive.fees.amount");
        LinearRule tenth = LinearRule.Create("HOUSE.FEES", title, 10 * (LinearForm)fees, Relation.Equal, LinearForm.Of(1)).Value;
        FiledReport Report(decimal amount) => new FiledReportBuilder().Set(fees, amount).Build().Value;
        Reconciler reconciler = Reconciler.Create(RuleSet.Empty.Add(tenth));
        Assert.Empty(reconciler.Check(Report(0.1m)).Findings);
        Assert.Single(reconciler.Check(Report(0.1000000000000000000000000001m)).Findings);
    }

    [Theory]
    [InlineData("house.suits", RuleErrorCode.BadId)]
    [InlineData("HOUSE", RuleErrorCode.BadId)]
    [InlineData("HOUSE..X", RuleErrorCode.BadId)]
    [InlineData("", RuleErrorCode.BadId)]
    public void An_identifier_that_is_none_is_refused(string id, RuleErrorCode code)
    {
        Result<LinearRule, RuleError> rule = LinearRule.Create(id, title, LinearForm.Of("disputes.review.total"), Relation.Equal, LinearForm.Zero);
        Assert.Equal(code, rule.Error.Code);
        Assert.Contains(id, rule.Error.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(id, rule.Error.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relation_without_cells_or_with_a_coefficient_that_endangers_exactness_is_refused()
    {
        Assert.Equal(RuleErrorCode.NoCells, LinearRule.Create("HOUSE.X", title, LinearForm.Zero, Relation.Equal, LinearForm.Of(1)).Error.Code);
        LinearForm huge = (LinearRule.CoefficientLimit + 1) * LinearForm.Of("disputes.review.total");
        Assert.Equal(RuleErrorCode.CoefficientTooLarge, LinearRule.Create("HOUSE.X", title, huge, Relation.Equal, LinearForm.Zero).Error.Code);
    }

    private static Reconciliation Check(LinearRule rule, int reviewTotal, int suitTotal)
    {
        FiledReport report = new FiledReportBuilder()
            .Set(OfficialForm.Cell("disputes.review.total"), reviewTotal)
            .Set(OfficialForm.Cell("disputes.litigation_after_review.total"), suitTotal)
            .Build().Value;
        return Reconciler.Create(RuleSet.Empty.Add(rule)).Check(report);
    }
}
