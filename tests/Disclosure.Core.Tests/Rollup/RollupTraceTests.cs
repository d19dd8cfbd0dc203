using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rollup;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rollup;

public sealed class RollupTraceTests
{
    private static readonly ImmutableArray<FormCell> ofRequests = [.. OfficialForm.Cells.Where(cell => cell.Table == TableKind.Requests)];

    [Property(MaxTest = 30)]
    public Property An_error_in_one_part_is_traced_to_it_and_to_its_cell() => Prop.ForAll(
        Arb.From(from one in SoundCases.OfAWhole().Generator
                 from child in Gen.Choose(0, one.Related.Children.Length - 1)
                 from cell in Gen.Elements(ofRequests.Where(one.Report.Table(TableKind.Requests).Contains))
                 from difference in Gen.Choose(1, 500)
                 select (Wrong(one, child, cell, difference), Child: child, Cell: cell, Difference: difference)),
        drawn =>
        {
            (ReportCase one, int child, FormCell cell, int difference) = drawn;
            RollupTrace trace = Assert.Single(RollupTrace.Of(one.Check()));
            TracePart part = Assert.Single(trace.Parts);
            Assert.Equal((cell, -difference), (trace.Cell, (int)trace.Residual));
            Assert.Same(one.Related.Children[child].Report, part.Of.Report);
            Assert.Equal((cell, true, 0m), (part.Change.Cell, part.IsUnique, trace.Unexplained));
            Assert.All(part.Explains, finding => Assert.Contains(cell, finding.Cells));
        });

    [Property(MaxTest = 30)]
    public Property The_parts_of_a_trace_and_what_is_left_add_up_to_the_difference() => Prop.ForAll(
        Arb.From(from one in SoundCases.OfAWhole().Generator
                 from errors in Gen.ArrayOf(Gen.Zip(Gen.Choose(0, one.Related.Children.Length - 1), Gen.Zip(Gen.Choose(0, 189), Gen.Choose(-3, 9))), 4)
                 select errors.Aggregate(one, (wrong, error) => Wrong(wrong, error.Item1, one.Report.Table(TableKind.Requests).Cells[error.Item2.Item1 % 160], error.Item2.Item2))),
        one => RollupTrace.Of(one.Check()).All(trace => trace.Parts.Sum(part => part.Amount) + trace.Unexplained == trace.Residual));

    [Fact]
    public void A_difference_chooses_among_the_repairs_that_a_parts_own_identities_leave_open()
    {
        FormCell total = OfficialForm.Cell("disputes.review.total"), upheld = OfficialForm.Cell("disputes.review.upheld");
        SourcedReport child = new(Review(upheld: 10, total: 0));
        Reconciliation result = Reconciler.Default.Check(Review(upheld: 10, total: 10), related: new() { Children = [child] });
        TracePart part = Assert.Single(Assert.Single(RollupTrace.Of(result)).Parts);
        Assert.Equal((total, 10L, false), (part.Change.Cell, part.Change.Proposed!.Value, part.IsUnique));
        Assert.NotEqual(upheld, part.Change.Cell);
    }

    [Fact]
    public void A_difference_that_no_identity_sees_stays_unexplained()
    {
        FormCell licensing = OfficialForm.Cell("proactive.licensing.decisions");
        FiledReport Of(decimal figure) => new FiledReportBuilder().Set(licensing, figure).Build().Value;
        RollupTrace trace = Assert.Single(RollupTrace.Of(Reconciler.Default.Check(Of(12), related: new() { Children = [new(Of(5)), new(Of(5))] })));
        Assert.Equal((licensing, 2m, 2m), (trace.Cell, trace.Residual, trace.Unexplained));
    }

    private static FiledReport Review(int upheld, int total)
    {
        int[] figures = [upheld, 0, 0, 0, total];
        FiledReportBuilder builder = new();
        foreach ((int column, string name) in new[] { "upheld", "corrected", "other", "pending", "total" }.Index())
            builder.Set(OfficialForm.Cell($"disputes.review.{name}"), figures[column]);
        return builder.Build().Value;
    }

    private static ReportCase Wrong(ReportCase one, int child, FormCell cell, int difference)
    {
        SourcedReport right = one.Related.Children[child];
        FiledReport wrong = right.Report.With(cell, CellEntry.Number(Math.Max(0, right.Report.CountOf(cell)!.Value + difference)));
        return one with { Related = new() { Children = one.Related.Children.SetItem(child, right with { Report = wrong }) } };
    }
}
