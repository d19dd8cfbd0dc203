using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Tests.Checking;

/// <summary>Findings are made without evaluating rules that show nothing; what is shown is the same as if every rule had been.</summary>
public sealed class FindingsTests
{
    private static readonly DateOnly asOf = new(2026, 11, 28);

    private static readonly Reconciler[] reconcilers =
    [
        Reconciler.Default,
        Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero),
        Reconciler.Create(RuleSet.Standard.Add(LinearRule.Create(
            "HOUSE.SUITS", new("诉讼不多于申请", "no more suits than requests"), LinearForm.Of("disputes.review.total"), Relation.AtMost,
            LinearForm.Of("requests.received.total"), Severity.Expected).Value)),
        Reconciler.Create(RuleSet.Standard.Remove(RequestRules.Row.Id)),
    ];

    public static TheoryData<Rule> Rules() => [.. RuleCatalogue.Rules];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_findings_of_a_report_that_breaks_a_rule_are_the_shown_instances(Rule rule)
    {
        Gen<ReportCase> cases = rule.Reach == RuleReach.WithinReport && rule != GrowthRule.Growth
            ? ReportsThatBreak.Exactly(rule).Generator.Select(report => new ReportCase(report, RelatedReports.None))
            : CasesThatBreak.Exactly(rule).Generator;
        foreach (ReportCase one in Gen.Sample(cases, 20, LongRun.Count(20, 2_000)))
            Assert.All(reconcilers, reconciler => AssertSame(reconciler, one));
    }

    [Fact]
    public void The_findings_of_mutated_reports_are_the_shown_instances()
    {
        Random random = new(Seed: 5);
        for (int round = LongRun.Count(500, 100_000); round > 0; round--)
        {
            FiledReport report = MutatedReports.Mutate(random, MutatedReports.Consistent(random));
            Assert.All(reconcilers, reconciler => AssertSame(reconciler, new(report, RelatedReports.None)));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void No_rule_about_cells_minds_a_plain_figure_or_a_cell_with_nothing_in_it(Rule rule)
    {
        if (rule is not CellRule cells) return;
        CellEntry[] entries = [CellEntry.Absent, CellEntry.Blank, CellEntry.Number(0), CellEntry.Number(12_345), CellEntry.Number(CellPrint.Limit)];
        foreach (FormTable table in OfficialForm.TableKinds.SelectMany(kind => OfficialForm.Layouts.Select(layout => OfficialForm.Table(kind, layout))))
            Assert.All(table.Cells, cell => Assert.All(entries, entry => Assert.Null(cells.Observe(table, cell, entry))));
    }

    private static void AssertSame(Reconciler reconciler, ReportCase one)
    {
        Reconciliation evaluated = reconciler.Check(one.Report, asOf, one.Related);
        var expected = evaluated.Instances.Where(finding => Evaluation.IsShown(finding.Rule, finding.Outcome)).Select(Told);
        Assert.Equal(expected, reconciler.Check(one.Report, asOf, one.Related).Findings.Select(Told));
    }

    private static (Rule Rule, string Instance, Disclosure.Rules.Outcome Outcome, string Message) Told(Finding finding) =>
        (finding.Rule, finding.Instance, finding.Outcome, finding.Message(Language.English));
}
