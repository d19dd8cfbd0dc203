using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Tests.RealReports;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Tests.Rules;

/// <summary>What the identities still demand where cells are blank.</summary>
public sealed class ImpliedRulesTests
{
    private static readonly FiledReport jiaozuo = ReportJson.Read(RealReport.Bytes(RealReport.Jiaozuo2023)).Value;

    [Fact]
    public void With_the_total_row_blank_what_came_in_must_equal_what_went_out_in_every_column()
    {
        ImmutableArray<Finding> implied = Implied(WithoutTotalRow(jiaozuo));
        Assert.Equal(7, implied.Length);
        Assert.All(implied, finding => Assert.Equal(Outcome.Holds, finding.Outcome));
        Assert.Equal("T3.BALANCE/natural_person+T3.OUTCOMES/natural_person", implied[0].Instance);
        Assert.Equal((538m, 538m), (implied[0].Left, implied[0].Right));
    }

    [Fact]
    public void An_outcome_too_many_is_told_in_its_column_and_in_the_total()
    {
        FiledReport report = WithoutTotalRow(jiaozuo)
            .With(OfficialForm.Cell("requests.outcome.granted.natural_person"), CellEntry.Number(223))
            .With(OfficialForm.Cell("requests.outcome.granted.total"), CellEntry.Number(272));
        Reconciliation result = Reconciler.Default.Check(report);
        Finding[] broken = [.. result.Findings.Where(finding => finding.Outcome == Outcome.Broken && finding.Rule.Kind == RuleKind.Identity)];
        Assert.Equal(
            ["T3.IMPLIED/T3.BALANCE/natural_person+T3.OUTCOMES/natural_person", "T3.IMPLIED/T3.BALANCE/total+T3.OUTCOMES/total"],
            broken.Select(finding => finding.Name));
        Assert.Equal([-1m, -1m], broken.Select(finding => finding.Residual!.Value));
        Assert.Equal((Verdict.Undetermined, 0), (result.Verdict, result.Counts.Broken));
        Assert.Equal(1, result.Causes.Count(cause => cause.Findings.Contains(broken[0])));
    }

    [Theory]
    [InlineData("11,,6,7,28", null)]
    [InlineData("11,,6,7,24", null)]
    [InlineData("11,,6,7,23", "T4.IMPLIED/T4.TOTAL/review")]
    [InlineData("11,,,7,17", "T4.IMPLIED/T4.TOTAL/review")]
    [InlineData("11,4,6,7,", null)]
    [InlineData(",,,,", null)]
    public void Results_of_table_4_must_not_exceed_their_total_although_one_is_blank(string row, string? expected)
    {
        FormRow review = OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Rows[0];
        FiledReport report = review.Cells.Zip(row.Split(',')).Aggregate(
            jiaozuo, (changed, pair) => changed.With(pair.First, CellEntry.Read(pair.First, pair.Second)));
        Assert.Equal(expected, Implied(report).SingleOrDefault(finding => finding.Outcome == Outcome.Broken)?.Name);
    }

    [Fact]
    public void A_blank_that_is_read_as_zero_is_not_eliminated() =>
        Assert.DoesNotContain(
            Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero).Check(ReportJson.Read(RealReport.Bytes(RealReport.ShuyangDrc2023)).Value).Instances,
            IsImplied);

    [Fact]
    public void An_identity_that_the_set_does_not_have_or_that_placed_a_figure_is_not_used()
    {
        FiledReport report = WithoutTotalRow(jiaozuo);
        Reconciler withoutBalance = Reconciler.Create(RuleSet.Standard.Remove(RequestRules.Balance.Id));
        Assert.DoesNotContain(withoutBalance.Check(report).Instances, finding => IsImplied(finding) && finding.Instance.Contains("BALANCE", StringComparison.Ordinal));

        FormCell placed = OfficialForm.Cell("requests.received.natural_person");
        FiledReportBuilder builder = report.ToBuilder();
        builder.Provenance[placed] = new Origin { Inferred = new InferredPlacement("", ["T3.BALANCE/natural_person"]) };
        Assert.Equal(6, Implied(builder.Build().Value).Length);
    }

    /// <summary>The general engine decides by exact fractions and knows nothing of networks.</summary>
    [Property(MaxTest = 300, Arbitrary = [typeof(ImpliedRulesTests)])]
    public void A_report_without_broken_identity_has_an_implied_breach_exactly_where_no_values_of_its_blanks_exist(Gapped gapped)
    {
        Reconciliation result = Reconciler.Default.Check(gapped.Report);
        RuleSystem identities = RuleSystem.Of(RuleSet.Standard.InstancesIn(gapped.Report.Tables), countsAreNotNegative: true);
        Feasibility possible = Feasibility.Of(identities.System, identities.Read(gapped.Report, BlankPolicy.Unknown));
        if (result.Counts.Broken > 0) return;
        Assert.NotEqual(FeasibilityVerdict.Undecided, possible.Verdict);
        Assert.Equal(possible.Verdict == FeasibilityVerdict.Impossible, Implied(gapped.Report).Any(finding => finding.Outcome == Outcome.Broken));
    }

    [Fact]
    public void The_reports_tried_are_possible_and_impossible_ones()
    {
        bool[] isBroken =
        [
            .. Gaps().Generator.Sample(50, new Rnd(7, 11), 200).Select(gapped => Reconciler.Default.Check(gapped.Report))
                .Where(result => result.Counts.Broken == 0)
                .Select(result => result.Findings.Any(finding => IsImplied(finding) && finding.Outcome == Outcome.Broken)),
        ];
        Assert.InRange(isBroken.Count(broken => broken), 10, isBroken.Length - 10);
    }

    public sealed record Gapped(FiledReport Report);

    /// <summary>Sound reports with cells blanked and, in the rows and columns of blanks, some figure changed.</summary>
    public static Arbitrary<Gapped> Gaps() => Arb.From(
        from report in SoundReports.InAnyLayout().Generator
        let cells = report.Table(TableKind.Requests).Cells.Concat(report.Table(TableKind.Disputes).Cells).ToArray()
        from blanks in Gen.Elements(cells).ListOf(20)
        from row in Gen.Elements(report.Table(TableKind.Requests).Rows.AsEnumerable())
        from wholeRow in Gen.Elements(true, false)
        from changed in Gen.Elements(cells)
        from amount in Gen.Choose(-3, 3)
        let raised = report.With(changed, CellEntry.Number(Math.Max(0, report.CountOf(changed)!.Value + amount)))
        from beside in Gen.Elements(report.Table(changed.Table).RowOf(changed).Cells.AsEnumerable())
        let below = changed.Table == TableKind.Requests ? OfficialForm.Cell($"requests.outcome.total.{changed.ColumnId}") : beside
        select new Gapped(blanks.Concat(wholeRow ? row.Cells : []).Append(beside).Append(below).Except([changed])
            .Aggregate(raised, (blanked, cell) => blanked.With(cell, CellEntry.Blank))));

    private static FiledReport WithoutTotalRow(FiledReport report) => report.Table(TableKind.Requests).Rows
        .Single(row => row.Id == "outcome.total").Cells.Aggregate(report, (changed, cell) => changed.With(cell, CellEntry.Blank));

    private static ImmutableArray<Finding> Implied(FiledReport report) => [.. Reconciler.Default.Check(report).Instances.Where(IsImplied)];

    private static bool IsImplied(Finding finding) => finding.Rule == ImpliedRules.Requests || finding.Rule == ImpliedRules.Disputes;
}
