using System.Collections.Immutable;
using Disclosure.Algebra;
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

/// <summary>What follows for cells without a number.</summary>
public sealed class InferenceTests
{
    private static readonly FiledReport jiaozuo = ReportJson.Read(RealReport.Bytes(RealReport.Jiaozuo2023)).Value;

    [Fact]
    public void Five_blank_columns_of_a_department_are_proven_to_be_zero()
    {
        Inference inference = InferenceOf(ReportJson.Read(RealReport.Bytes(RealReport.ShuyangDrc2023)).Value);
        Assert.Equal(125, inference.Cells.Length);
        Assert.All(inference.Cells, range => Assert.Equal(0, range.Value));
        RuleArgument why = inference.Cells[0].WhyMost!;
        Assert.Equal(["T3.ROW/received"], why.Instances.AsEnumerable());
        Assert.Equal(["requests.received.natural_person", "requests.received.total"], why.Figures.Select(cell => cell.Id));
        Assert.Equal(4, why.NotNegative.Length);
    }

    [Fact]
    public void A_blank_total_row_follows_with_the_cells_that_prove_it()
    {
        ImmutableArray<FormCell> total = jiaozuo.Table(TableKind.Requests).Rows.Single(row => row.Id == "outcome.total").Cells;
        Inference inference = InferenceOf(Blanked(jiaozuo, total));
        Assert.Equal(total.Select(cell => (cell, jiaozuo.CountOf(cell))), inference.Cells.Select(range => (range.Cell, range.Value)));
        Assert.Equal(
            ["requests.received.natural_person", "requests.carried_in.natural_person", "requests.carried_out.natural_person"],
            inference.Cells[0].WhyLeast!.Figures.Select(cell => cell.Id));
    }

    [Fact]
    public void Cells_whose_identities_contradict_each_other_are_left_to_the_implied_rules()
    {
        FormRow review = jiaozuo.Table(TableKind.Disputes).Rows[0], direct = jiaozuo.Table(TableKind.Disputes).Rows[1];
        FiledReport report = Blanked(jiaozuo, [review.Cells[1], direct.Cells[1]]).With(review.Cells[^1], CellEntry.Number(20));
        Assert.Equal([direct.Cells[1]], InferenceOf(report).Cells.Select(range => range.Cell));
    }

    [Fact]
    public void Nothing_follows_where_no_cell_is_open_or_the_form_is_not_covered()
    {
        Assert.Empty(InferenceOf(jiaozuo).Cells);
        FiledReportBuilder builder = Blanked(jiaozuo, [OfficialForm.Cell("requests.received.total")]).ToBuilder();
        builder.Header = builder.Header with { Year = 2017 };
        Assert.Empty(InferenceOf(builder.Build().Value).Cells);
    }

    /// <summary>The general engine finds ranges by linear programming over exact fractions.</summary>
    [Property(MaxTest = 25, Arbitrary = [typeof(DisclosureArbitraries)])]
    public void The_ranges_are_those_of_the_general_engine(FiledReport report, PositiveInt seed)
    {
        if (!Reconciler.Default.IsConsistent(report)) return;
        Random random = new(seed.Get);
        FormCell[] cells = [.. report.Table(TableKind.Requests).Cells.Concat(report.Table(TableKind.Disputes).Cells)];
        FiledReport blanked = Blanked(report, Enumerable.Range(0, 12).Select(_ => cells[random.Next(cells.Length)]));
        RuleSystem system = RuleSystem.Of(
            RuleSet.Standard.InstancesIn(blanked.Tables).Where(found => found.Rule.Kind == RuleKind.Identity), countsAreNotNegative: true);
        Assert.Equal(
            ImpliedRanges.Of(system.System, system.Read(blanked, BlankPolicy.Unknown)).Ranges
                .Select(range => (system.Cells[range.Unknown], range.Least, range.Most)),
            InferenceOf(blanked).Cells.Select(range => (range.Cell, range.Least, range.Most)));
    }

    private static Inference InferenceOf(FiledReport report) => Inference.Of(Reconciler.Default.Check(report));

    private static FiledReport Blanked(FiledReport report, IEnumerable<FormCell> cells) =>
        cells.Aggregate(report, (changed, cell) => changed.With(cell, CellEntry.Blank));
}
