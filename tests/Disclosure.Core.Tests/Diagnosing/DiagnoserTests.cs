using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Diagnosing;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Tests.RealReports;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Diagnosing;

/// <summary>A city's report with errors put into it, and consistent reports with one figure changed.</summary>
public sealed class DiagnoserTests
{
    private const string Row = "requests.outcome.unable.not_held";
    private const string Total = "requests.outcome.total";

    [Theory]
    [InlineData("B1", "", "")]
    [InlineData("B2", $"{Total}.natural_person=572", $"Unique 2: {Total}.natural_person=527 AdjacentDigitsSwapped")]
    [InlineData("B3", $"{Row}.natural_person=109", $"Unique 2: {Row}.natural_person=190 AdjacentDigitsSwapped")]
    [InlineData("B4", "requests.received.total=640", "Unique 2: requests.received.total=604 AdjacentDigitsSwapped")]
    [InlineData("B5", "requests.carried_out.natural_person=12", "Unique 2: requests.carried_out.natural_person=11 DigitReplaced")]
    [InlineData("B7", $"{Row}.natural_person=109 requests.carried_out.total=21",
        $"Unique 2: {Row}.natural_person=190 AdjacentDigitsSwapped; Unique 2: requests.carried_out.total=12 AdjacentDigitsSwapped")]
    [InlineData("B9", $"{Row}.commercial_enterprise=0 {Row}.research_institution=16",
        $"Unique 2: {Row}.commercial_enterprise=16 ValueSlid, {Row}.research_institution=0 ValueSlid")]
    [InlineData("B11", $"requests.outcome.granted.natural_person=223 requests.outcome.granted.commercial_enterprise=0 {Row}.natural_person=189 {Row}.commercial_enterprise=17", "")]
    [InlineData("B12", $"requests.outcome.granted.natural_person=223 requests.outcome.granted.commercial_enterprise=0 {Row}.natural_person=189",
        $"Unique 2: {Row}.commercial_enterprise=17 DigitReplaced")]
    public void An_inserted_error_is_named_under_its_condition(string acceptanceCase, string changes, string expected)
    {
        Assert.NotEmpty(acceptanceCase);
        Assert.Equal(expected, string.Join("; ", Diagnose(Changed(changes)).Select(Words)));
    }

    [Fact]
    public void A_row_of_zeros_has_a_repair_in_each_row_of_the_balance()
    {
        Diagnosis cause = Assert.Single(Diagnose(Changed(
            "requests.carried_in.natural_person=0 requests.carried_in.commercial_enterprise=0 requests.carried_in.total=0")));
        Assert.Equal((DiagnosisVerdict.Ambiguous, 3), (cause.Verdict, cause.Total));
        Assert.All(cause.Repairs, repair => Assert.Equal(3, repair.Changes.Length));
        Assert.Equal(
            ["carried_in", "carried_out", "received"],
            cause.Repairs.Select(repair => Assert.Single(repair.Changes.Select(change => change.Cell.RowId).Distinct())).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_cell_of_table_3_is_located_when_it_alone_is_wrong()
    {
        FiledReport right = Changed("");
        foreach (FormCell cell in right.Table(TableKind.Requests).Cells)
        {
            foreach (long amount in new long[] { 1, 7, 1000 })
            {
                Diagnosis cause = Assert.Single(Diagnose(right.With(cell, CellEntry.Number(right.CountOf(cell)!.Value + amount))));
                Assert.Equal((DiagnosisVerdict.Unique, 2), (cause.Verdict, cause.MaxWrongCells));
                CellChange change = Assert.Single(Assert.Single(cause.Repairs).Changes);
                Assert.Equal((cell, right.CountOf(cell)), (change.Cell, change.Proposed));
                Assert.True(cause.Explains.Length is 2 or 3);
            }
        }
    }

    [Fact]
    public void A_wrong_total_of_table_4_is_located_where_no_other_cell_can_give_way()
    {
        ImmutableArray<Diagnosis> causes = Diagnose(ReportJson.Read(RealReport.Bytes(RealReport.Hongze2023)).Value);
        Assert.Equal(
            ["Unique 1: disputes.review.total=11 None", "NotLocalisable 1: disputes.litigation_after_review.total=5 PartLeftOut"],
            causes.Select(Words));
        Assert.Equal(2, causes[1].Total);
    }

    [Fact]
    public void One_equation_locates_nothing()
    {
        FiledReport report = Changed("disputes.review.total=29");
        Diagnosis cause = Assert.Single(Diagnose(report));
        Assert.Equal((DiagnosisVerdict.NotLocalisable, 5), (cause.Verdict, cause.Total));
    }

    [Fact]
    public void Blanks_alone_are_no_fault() =>
        Assert.Empty(Diagnose(ReportJson.Read(RealReport.Bytes(RealReport.ShuyangDrc2023)).Value));

    [Theory]
    [MemberData(nameof(RealReport.All), MemberType = typeof(RealReport))]
    public void A_published_report_in_which_nothing_is_broken_has_no_diagnosis(string name)
    {
        Reconciliation result = Reconciler.Default.Check(ReportJson.Read(RealReport.Bytes(name)).Value);
        Assert.Equal(result.Verdict == Verdict.Inconsistent, !Diagnoser.Default.Diagnose(result).IsEmpty);
    }

    [Fact]
    public void A_contradiction_that_only_shows_without_the_blank_row_is_told()
    {
        FiledReport report = Changed("").Table(TableKind.Requests).Rows.Single(row => row.Id == "outcome.total").Cells
            .Aggregate(Changed("requests.received.natural_person=530 requests.received.total=605"), (changed, cell) => changed.With(cell, CellEntry.Blank));
        Reconciliation result = Reconciler.Default.Check(report);
        Assert.Equal(0, result.Counts.Broken);
        Diagnosis cause = Assert.Single(Diagnoser.Default.Diagnose(result));
        Assert.Equal(
            ["T3.IMPLIED/T3.BALANCE/natural_person+T3.OUTCOMES/natural_person", "T3.IMPLIED/T3.BALANCE/total+T3.OUTCOMES/total"],
            cause.Explains.Select(finding => finding.Name));
    }

    [Fact]
    public void What_cannot_be_repaired_explains_the_broken_relations_of_its_own_part()
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Empty.Add(CellRules.Count).Add(DisputeRules.Total)
            .Add(FewerThanNone("HOUSE.NONE", "disputes.review.total"))
            .Add(FewerThanNone("HOUSE.NEVER", "disputes.litigation_after_review.total")));
        ImmutableArray<Diagnosis> causes = Diagnoser.Default.Diagnose(reconciler.Check(Changed("disputes.review.total=3 disputes.litigation_direct.total=29")));
        Assert.Equal(
            [
                "NotLocalisable: HOUSE.NONE/report T4.TOTAL/review",
                "NotLocalisable: T4.TOTAL/litigation_direct",
                "NotLocalisable: HOUSE.NEVER/report",
            ],
            causes.Select(cause => $"{cause.Verdict}: {string.Join(' ', cause.Explains.Select(finding => finding.Name).Order(StringComparer.Ordinal))}"));
        Assert.Equal([false, true, false], causes.Select(cause => cause.Total > 0));

        static LinearRule FewerThanNone(string id, string cell) => LinearRule.Create(
            id, new("一件也没有", "fewer than none"), OfficialForm.Cell(cell), Relation.Equal, LinearForm.Of(-1), Severity.Error).Value;
    }

    [Fact]
    public void The_order_of_the_rules_does_not_matter()
    {
        FiledReport report = Changed($"{Row}.natural_person=109 requests.carried_out.total=21 requests.carried_in.total=5");
        RuleSet backwards = RuleSet.Standard.Rules.Reverse().Aggregate(RuleSet.Empty, (set, rule) => set.Add(rule));
        Assert.Equal(
            Diagnose(report).Select(Words),
            Diagnoser.Default.Diagnose(Reconciler.Create(backwards).Check(report)).Select(Words));
    }

    [Fact]
    public void A_rule_of_the_house_that_must_hold_helps_to_locate()
    {
        LinearRule rule = LinearRule.Create(
            "HOUSE.REVIEWS", new("维持件数", "upheld"), OfficialForm.Cell("disputes.review.upheld"), Relation.Equal, LinearForm.Of(11), Severity.Error).Value;
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard.Add(rule));
        Diagnosis cause = Assert.Single(Diagnoser.Default.Diagnose(reconciler.Check(Changed("disputes.review.upheld=12"))));
        Assert.Equal("Unique 1: disputes.review.upheld=11 DigitReplaced", Words(cause));
    }

    [Property(Arbitrary = [typeof(DisclosureArbitraries)], MaxTest = 60)]
    public void Every_listed_repair_makes_every_identity_hold_and_says_what_it_changed(FiledReport consistent, NonNegativeInt first, NonNegativeInt second, PositiveInt amount)
    {
        ImmutableArray<FormCell> cells = [.. consistent.Table(TableKind.Requests).Cells.Where(cell => consistent.CountOf(cell) is not null)];
        if (cells.IsEmpty || !Reconciler.Default.IsConsistent(consistent)) return;
        FiledReport wrong = new[] { first.Get, second.Get }.Aggregate(consistent, (report, at) =>
        {
            FormCell cell = cells[at % cells.Length];
            return report.With(cell, CellEntry.Number(report.CountOf(cell)!.Value + amount.Get));
        });
        ImmutableArray<Diagnosis> causes = Diagnose(wrong);
        Assert.Equal(Reconciler.Default.IsConsistent(wrong), causes.IsEmpty);
        if (causes.IsEmpty) return;
        for (int number = 0; number < causes.Max(cause => cause.Repairs.Length); number++)
        {
            FiledReport mended = causes.Aggregate(wrong, (report, cause) => cause.Repairs[number % cause.Repairs.Length].ApplyTo(report));
            Assert.True(Reconciler.Default.IsConsistent(mended));
            Assert.True(mended.Notes.Length > wrong.Notes.Length);
        }
    }

    [Fact]
    public void Nothing_is_allocated_where_every_identity_holds()
    {
        Reconciliation result = Reconciler.Default.Check(Changed(""));
        Assert.Equal(0, Allocated.ByCall(() => Diagnoser.Default.Diagnose(result)));
    }

    private static FiledReport Changed(string changes) => changes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        ReportJson.Read(RealReport.Bytes(RealReport.Jiaozuo2023)).Value,
        (changed, change) => changed.With(OfficialForm.Cell(change.Split('=')[0]), CellEntry.Number(int.Parse(change.Split('=')[1], null))));

    private static ImmutableArray<Diagnosis> Diagnose(FiledReport report) => Diagnoser.Default.Diagnose(Reconciler.Default.Check(report));

    /// <summary>The verdict, its condition and the first repair.</summary>
    private static string Words(Diagnosis diagnosis) =>
        $"{diagnosis.Verdict} {diagnosis.MaxWrongCells}: "
        + string.Join(", ", diagnosis.Repairs[0].Changes.Select(change => $"{change.Cell}={change.Proposed} {change.Mechanism}"));
}
