using System.Numerics;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Checking;

/// <summary>A batch of either width says of each report what a check of it alone says, by vectors of every width.</summary>
public sealed class ReportBatchTests
{
    private static readonly Reconciler[] reconcilers =
    [
        Reconciler.Default,
        Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero),
        Reconciler.Create(RuleSet.Empty.Add(RequestRules.Row).Add(DisputeRules.Total)),
        Reconciler.Create(RuleSet.Empty.Add(RequestRules.Balance)),
        Reconciler.Create(RuleSet.Empty),
    ];

    private delegate void Kernel(ref readonly byte block, Span<uint> identities);

    [Theory]
    [InlineData(LaneWidth.Bits32)]
    [InlineData(LaneWidth.Bits16)]
    public void The_verdicts_of_a_batch_are_those_of_its_reports(LaneWidth width)
    {
        Random random = new(Seed: 7);
        FiledReport[] sound = [.. Enumerable.Range(0, 200).Select(_ => MutatedReports.Consistent(random))];
        ReportBatch batch = new(capacity: 100, width);
        Verdict[] verdicts = new Verdict[batch.Capacity];
        for (int round = LongRun.Count(60, 10_000); round > 0; round--)
        {
            FiledReport[] reports = [.. Enumerable.Range(0, random.Next(1, batch.Capacity + 1)).Select(_ => Any(random, sound))];
            batch.Clear();
            foreach (FiledReport report in reports) batch.Add(report);
            foreach (Reconciler reconciler in reconcilers)
            {
                Verdict[] expected = [.. reports.Select(report => reconciler.Check(report).Verdict)];
                ReconciliationSummary summary = reconciler.Check(batch, verdicts);
                Assert.Equal(expected, verdicts[..reports.Length]);
                Assert.Equal(summary, reconciler.Check(batch));
                Assert.Equal(
                    (expected.Count(one => one == Verdict.Consistent), expected.Count(one => one == Verdict.Inconsistent), expected.Length),
                    (summary.Consistent, summary.Inconsistent, summary.Reports));
            }
        }
    }

    [Fact]
    public void Vectors_of_every_width_find_the_same_identities_as_the_exact_sums()
    {
        Compare<int>(LaneWidth.Bits32, 1 << 26);
        Compare<ushort>(LaneWidth.Bits16, 65_535);
    }

    [Theory]
    [InlineData(LaneWidth.Bits32)]
    [InlineData(LaneWidth.Bits16)]
    public void The_largest_figures_of_a_lane_are_told_from_those_beside_them(LaneWidth width)
    {
        foreach (int figure in new[] { 32_767, 32_768, 65_534, 65_535, 65_536, (1 << 26) - 1, 1 << 26, int.MaxValue })
        {
            ReportBatch batch = new(capacity: 4, width);
            batch.Add(Balance(figure, figure, figure, figure));
            batch.Add(Balance(figure, figure - 1, figure, figure));
            batch.Add(Balance(figure, figure, figure, figure - 2));
            batch.Add(Balance(figure, 0, 1, figure - 1));
            Verdict[] verdicts = new Verdict[4];
            Reconciler.Create(RuleSet.Empty.Add(RequestRules.Balance)).Check(batch, verdicts);
            Assert.Equal([Verdict.Consistent, Verdict.Inconsistent, Verdict.Inconsistent, Verdict.Consistent], verdicts);
        }
    }

    [Fact]
    public void A_full_batch_takes_no_more_and_an_emptied_one_knows_nothing_of_before()
    {
        ReportBatch batch = new(capacity: 1);
        FiledReport wrong = MutatedReports.Consistent(new(Seed: 9)).With(OfficialForm.Cell("requests.received.total"), CellEntry.Number(1));
        batch.Add(wrong);
        Assert.Throws<InvalidOperationException>(() => batch.Add(wrong));
        batch.Clear();
        Assert.Equal(0, Reconciler.Default.Check(batch).Reports);
    }

    [Fact]
    public void Room_for_too_few_verdicts_is_a_programming_error()
    {
        ReportBatch batch = new(capacity: 2);
        batch.Add(MutatedReports.Consistent(new(Seed: 9)));
        batch.Add(MutatedReports.Consistent(new(Seed: 9)));
        Assert.Throws<ArgumentException>(() => Reconciler.Default.Check(batch, new Verdict[1]));
    }

    [Fact]
    public void A_width_that_there_is_not_is_a_programming_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportBatch(capacity: 1, (LaneWidth)2));

    [Theory]
    [InlineData(LaneWidth.Bits32)]
    [InlineData(LaneWidth.Bits16)]
    public void Filling_and_checking_a_batch_allocates_nothing(LaneWidth width)
    {
        ReportBatch batch = new(capacity: 64, width);
        Random random = new(Seed: 10);
        FiledReport[] reports = [.. Enumerable.Range(0, batch.Capacity).Select(_ => MutatedReports.Mutate(random, MutatedReports.Consistent(random)))];
        Assert.Equal(0, Allocated.ByCall(
            () =>
            {
                batch.Clear();
                foreach (FiledReport report in reports) batch.Add(report);
                Reconciler.Default.Check(batch);
            },
            calls: 20));
    }

    private static void Compare<TLane>(LaneWidth width, int limit)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        Random random = new(Seed: 8);
        FiledReport[] sound = [.. Enumerable.Range(0, 100).Select(_ => MutatedReports.Consistent(random))];
        Kernel[] kernels =
            [.. KernelOf<Lanes512<TLane>>(), .. KernelOf<Lanes256<TLane>>(), .. KernelOf<Lanes128<TLane>>(), .. KernelOf<LanesOfOne<TLane>>()];
        ReportBatch batch = new(LaneBlocks.Reports<TLane>(), width);
        uint[] identities = new uint[IdentityMasks.Count];
        int compared = 0;
        for (int round = 0; round < 300; round++)
        {
            batch.Clear();
            FiledReport[] reports = [.. Enumerable.Range(0, batch.Capacity).Select(_ => Any(random, sound))];
            foreach (FiledReport report in reports) batch.Add(report);
            foreach (Kernel kernel in kernels)
            {
                kernel(in batch.Blocks[0], identities);
                for (int i = 0; i < reports.Length; i++)
                {
                    if (reports[i].Figures.Lanes.ContainsAnyExceptInRange(0, limit - 1)) continue;
                    ulong found = 0;
                    for (int identity = 0; identity < identities.Length; identity++) found |= (ulong)(identities[identity] >> i & 1) << identity;
                    Assert.Equal(IdentityKernel.Unequal(reports[i]), found);
                    compared++;
                }
            }
        }

        Assert.InRange(compared, 300 * kernels.Length, int.MaxValue);
    }

    /// <summary>A report in which nothing but the balance of every column has figures.</summary>
    private static FiledReport Balance(int received, int carriedIn, int handled, int carriedOut)
    {
        FiledReportBuilder builder = new();
        foreach (FormCell cell in OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Rows[0].Cells)
        {
            Set("received", received);
            Set("carried_in", carriedIn);
            Set("outcome.total", handled);
            Set("carried_out", carriedOut);

            void Set(string row, int figure) => builder.Set(OfficialForm.Cell($"requests.{row}.{cell.ColumnId}"), figure);
        }

        return builder.Build().Value;
    }

    private static FiledReport Any(Random random, FiledReport[] sound)
    {
        FiledReport report = sound[random.Next(sound.Length)];
        return random.Next(3) == 0 ? report : MutatedReports.Mutate(random, report);
    }

    private static IEnumerable<Kernel> KernelOf<TVector>()
        where TVector : struct, ILaneVector<TVector> => TVector.IsSupported ? [BatchKernel<TVector>.Unequal] : [];
}
