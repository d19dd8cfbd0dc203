using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Checking;

/// <summary>What a check and a report cost in memory, to the byte.</summary>
public sealed class AllocationTests
{
    private static readonly FormCell cell = OfficialForm.Cell("requests.received.total");
    private static readonly FiledReport sound = MutatedReports.Consistent(new(Seed: 1));

    public static TheoryData<string, FiledReport> Reports() => new()
    {
        { "consistent", sound },
        { "wrong", sound.With(cell, CellEntry.Number(1)) },
        { "blank", sound.With(cell, CellEntry.Blank) },
        { "too large for a lane", sound.With(cell, CellEntry.Number(1_000_000_000_000)) },
        { "not covered", WithHeader(new() { Year = 2018 }) },
        { "placed by inference", WithInferredCell() },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_verdict_allocates_nothing(string kind, FiledReport report)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(0, Allocated.ByCall(() => Reconciler.Default.IsConsistent(report)));
    }

    [Fact]
    public void A_reconciliation_nobody_looks_into_is_one_small_object() =>
        Assert.InRange(Allocated.ByCall(() => Reconciler.Default.Check(sound)), 1, 96);

    [Fact]
    public void The_figures_of_a_report_are_one_object() => Assert.InRange(Allocated.ByCall(() => _ = new Figures()), 1, 1_150);

    [Fact]
    public void A_report_is_its_figures_and_a_small_envelope()
    {
        FiledReportBuilder builder = sound.ToBuilder();
        Assert.InRange(Allocated.ByCall(() => builder.Build()), 1, 1_250);
    }

    [Fact]
    public void A_changed_report_shares_everything_but_its_figures() =>
        Assert.InRange(Allocated.ByCall(() => sound.With(cell, CellEntry.Number(1))), 1, 1_150);

    private static FiledReport WithHeader(ReportHeader header)
    {
        FiledReportBuilder builder = sound.ToBuilder();
        builder.Header = header;
        return builder.Build().Value;
    }

    private static FiledReport WithInferredCell()
    {
        FiledReportBuilder builder = sound.ToBuilder();
        builder.Provenance.Add(cell, new() { Inferred = new("the only column that adds up", ["T3.ROW/received"]) });
        return builder.Build().Value;
    }
}
