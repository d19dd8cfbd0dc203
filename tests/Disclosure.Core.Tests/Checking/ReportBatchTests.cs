using System.Runtime.InteropServices;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Checking;

/// <summary>A batch says of each report what a check of it alone says, by vectors of every width.</summary>
public sealed class ReportBatchTests
{
    private static readonly Reconciler[] reconcilers =
    [
        Reconciler.Default,
        Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero),
        Reconciler.Create(RuleSet.Empty.Add(RequestRules.Row).Add(DisputeRules.Total)),
        Reconciler.Create(RuleSet.Empty),
    ];

    private delegate void Kernel(ref readonly int block, Span<ushort> identities);

    [Fact]
    public void The_verdicts_of_a_batch_are_those_of_its_reports()
    {
        Random random = new(Seed: 7);
        FiledReport[] sound = [.. Enumerable.Range(0, 200).Select(_ => MutatedReports.Consistent(random))];
        ReportBatch batch = new(capacity: 100);
        Verdict[] verdicts = new Verdict[batch.Capacity];
        for (int round = LongRun.Count(60, 30_000); round > 0; round--)
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
        Random random = new(Seed: 8);
        FiledReport[] sound = [.. Enumerable.Range(0, 100).Select(_ => MutatedReports.Consistent(random))];
        Kernel[] kernels = [.. KernelOf<Lanes512>(), .. KernelOf<Lanes256>(), .. KernelOf<Lanes128>(), .. KernelOf<LanesOfOne>()];
        ReportBatch batch = new(ReportBatch.BlockSize);
        ushort[] identities = new ushort[IdentityMasks.Count];
        for (int round = 0; round < 300; round++)
        {
            batch.Clear();
            FiledReport[] reports = [.. Enumerable.Range(0, ReportBatch.BlockSize).Select(_ => Any(random, sound))];
            foreach (FiledReport report in reports) batch.Add(report);
            foreach (Kernel kernel in kernels)
            {
                kernel(in MemoryMarshal.GetReference(batch.BlockAt(0)), identities);
                for (int i = 0; i < reports.Length; i++)
                {
                    if (reports[i].Figures.Lanes.ContainsAnyExceptInRange(0, (int)IdentityKernel.LaneLimit - 1)) continue;
                    ulong found = 0;
                    for (int identity = 0; identity < identities.Length; identity++) found |= (ulong)(identities[identity] >> i & 1) << identity;
                    Assert.Equal(IdentityKernel.Unequal(reports[i]), found);
                }
            }
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
    public void Checking_a_batch_allocates_nothing()
    {
        ReportBatch batch = new(capacity: 64);
        Random random = new(Seed: 10);
        for (int i = 0; i < batch.Capacity; i++) batch.Add(MutatedReports.Mutate(random, MutatedReports.Consistent(random)));
        Assert.Equal(0, Allocated.ByCall(() => Reconciler.Default.Check(batch)));
    }

    private static FiledReport Any(Random random, FiledReport[] sound)
    {
        FiledReport report = sound[random.Next(sound.Length)];
        return random.Next(3) == 0 ? report : MutatedReports.Mutate(random, report);
    }

    private static IEnumerable<Kernel> KernelOf<TVector>()
        where TVector : struct, ILaneVector<TVector> => TVector.IsSupported ? [BatchKernel<TVector>.Unequal] : [];
}
