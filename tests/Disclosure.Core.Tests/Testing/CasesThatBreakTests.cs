using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Tests.Testing;

/// <summary>For every rule between reports: the cases break exactly it; and sound cases break none.</summary>
public sealed class CasesThatBreakTests
{
    private const int Cases = 25;

    public static TheoryData<string> Rules => [.. RuleCatalogue.Rules.Where(rule => rule.Reach != RuleReach.WithinReport).Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void They_break_exactly_the_rule(string id)
    {
        Rule rule = RuleCatalogue.Rules.Single(rule => rule.Id.Value == id);
        string[] besides = id == "ROLLUP.BOUND" ? ["ROLLUP.MISSING"] : [];
        foreach (ReportCase one in CasesThatBreak.Exactly(rule).Generator.Sample(50, new Rnd(2023, 11), Cases))
        {
            IEnumerable<string> broken = one.Check().Instances
                .Where(finding => finding.Outcome is Outcome.Broken or Outcome.Explained).Select(finding => finding.Rule.Id.Value).Distinct();
            Assert.Equal([id], broken.Except(besides));
        }
    }

    [Property(MaxTest = 40)]
    public Property Two_years_that_follow_each_other_break_nothing() => Prop.ForAll(SoundCases.OfTwoYears(), one => one.Check().Findings.IsEmpty
        && one.Check().Instances.Count(finding => finding is { Rule.Id.Value: "YEAR.CARRY", Outcome: Outcome.Holds }) == 7);

    [Property(MaxTest = 40)]
    public Property A_whole_that_is_the_sum_of_its_parts_breaks_nothing() => Prop.ForAll(SoundCases.OfAWhole(), one => one.Check().Findings.IsEmpty
        && one.Check().Instances.Count(finding => finding is { Rule.Id.Value: "ROLLUP.SUM", Outcome: Outcome.Holds }) >= 190);

    [Fact]
    public void A_rule_within_a_report_is_a_programming_error() => Assert.Throws<ArgumentException>(() => CasesThatBreak.Exactly(RequestRules.Row));
}
