using Disclosure.Checking;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Tests.Testing;

/// <summary>For every rule of the catalogue: the reports break exactly it, and so does everything that they shrink to.</summary>
public sealed class ReportsThatBreakTests
{
    private const int Reports = 40;
    private const int ShrinksOfOne = 30;

    public static TheoryData<string> Rules => [.. RuleCatalogue.Rules.Where(rule => rule.Reach == RuleReach.WithinReport).Select(rule => rule.Id.Value)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void They_break_exactly_the_rule_and_leave_identities_undecided_only_where_the_rule_is_about_that(string id)
    {
        foreach (FiledReport report in Sample(id, Reports))
        {
            AssertBreaksExactly(id, report);
            Assert.Equal(id is "FORM.UNSUPPORTED" or "T3.IMPLIED" or "T4.IMPLIED", Reconciler.Default.Check(report).Verdict == Verdict.Undetermined);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_they_shrink_to_breaks_exactly_the_rule(string id)
    {
        Arbitrary<FiledReport> reports = ReportsThatBreak.Exactly(Rule(id));
        foreach (FiledReport report in Sample(id, 3))
        {
            foreach (FiledReport simpler in reports.Shrinker(report).Take(ShrinksOfOne))
            {
                Assert.NotEqual(report, simpler);
                AssertBreaksExactly(id, simpler);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Shrinking_comes_to_an_end_at_a_small_report(string id)
    {
        Arbitrary<FiledReport> reports = ReportsThatBreak.Exactly(Rule(id));
        FiledReport report = Sample(id, 1)[0];
        for (int steps = 0; reports.Shrinker(report).FirstOrDefault() is { } simpler; steps++)
        {
            Assert.True(steps < 2_000, $"{id} does not stop shrinking");
            report = simpler;
        }

        Assert.True(report.Sections.IsEmpty || id == "FORM.SECTION");
        Assert.True(Size(report) <= LargestSize(id), $"{id} stops shrinking at {Size(report)}");
    }

    /// <summary>What a rule with a threshold cannot be broken below.</summary>
    private static decimal LargestSize(string id) => id switch { "T2.FEE_UNIT" => 33_350, "T3.OPEN_SHARE" or "T3.MISC_SHARE" => 60, _ => 20 };

    [Fact]
    public void A_rule_by_its_identifier_is_the_rule() =>
        Assert.All(
            ReportsThatBreak.Exactly(RequestRules.Row.Id).Generator.Sample(5), report => AssertBreaksExactly("T3.ROW", report));

    [Fact]
    public void A_rule_that_the_catalogue_does_not_have_is_a_programming_error() =>
        Assert.Throws<ArgumentException>(() => ReportsThatBreak.Exactly(RuleId.Create("HOUSE.TOTAL").Value));

    private static Rule Rule(string id) => RuleCatalogue.Rules.Single(rule => rule.Id.Value == id);

    private static FiledReport[] Sample(string id, int count) =>
        [.. ReportsThatBreak.Exactly(Rule(id)).Generator.Sample(50, new Rnd(2023, 11), count)];

    private static void AssertBreaksExactly(string id, FiledReport report)
    {
        IEnumerable<Finding> broken =
            Reconciler.Default.Check(report).Instances.Where(finding => finding.Outcome is Outcome.Broken or Outcome.Explained);
        Assert.NotEmpty(broken);
        Assert.All(broken, finding => Assert.Equal(id, finding.Rule.Id.Value));
    }

    /// <summary>The sum of all figures without their signs.</summary>
    private static decimal Size(FiledReport report) => Disclosure.Forms.OfficialForm.Cells.Sum(cell => Math.Abs(report[cell].Value ?? 0));
}
