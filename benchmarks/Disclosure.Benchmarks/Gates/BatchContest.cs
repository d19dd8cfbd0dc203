using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Measuring;
using Disclosure.Checking;
using Disclosure.Rules;

namespace Disclosure.Benchmarks.Gates;

/// <summary>A batch too large for any cache against a bare read of the same memory: 512 different reports again and again.</summary>
internal sealed class BatchContest : IContest
{
    private const int Reports = 343_008;
    private const int Different = 512;

    private readonly ReportBatch batch = new(Reports);
    private readonly FiledReport[] reports = SampleReports.Consistent(Different, seed: 4);
    private readonly ulong[] identities = [.. new[] { 0, 1 }.Select(layout => IdentityTable.BitsOf(RuleSet.Standard, (Forms.FormLayout)layout))];
    private readonly Case bareRead;
    private readonly Case check;
    private readonly Case everyIdentity;
    private readonly Case scalar;

    public BatchContest()
    {
        for (int i = 0; i < Reports; i++) batch.Add(reports[i % Different]);
        bareRead = new("bare OR-read of a batch", Reports, _ => Read(batch.Lanes));
        check = new("`Reconciler.Check` of a batch", Reports, _ => Reconciler.Default.Check(batch).Consistent);
        everyIdentity = new("masks of all 42 identities of a batch", Reports, _ => Masks());
        scalar = new("a batch report by report, without vectors", Reports, _ => Scalar());
    }

    public Case[] Cases => [bareRead, check, everyIdentity, scalar];

    public void ProveAnswers()
    {
        if (check.Pass(0) != Reports || scalar.Pass(0) != Reports || everyIdentity.Pass(0) != 0) throw new InvalidOperationException("consistent reports are not found so");
        FiledReport[] wrong = SampleReports.WithWrongFigures(reports, seed: 5);
        ReportBatch some = new(wrong.Length);
        foreach (FiledReport report in wrong) some.Add(report);
        Verdict[] verdicts = new Verdict[wrong.Length];
        Reconciler.Default.Check(some, verdicts);
        if (!verdicts.SequenceEqual(wrong.Select(report => Reconciler.Default.Check(report).Verdict)))
            throw new InvalidOperationException("a batch and its reports disagree");
    }

    public Gate[] Gates(Timing timing) =>
    [
        new("P6", "a batch, as a share of the speed of memory", 0.85, IsFloor: true, "x", timing.Ratio(bareRead, check)),
        new("P7", "a batch with the mask of every identity, likewise", 0.55, IsFloor: true, "x", timing.Ratio(bareRead, everyIdentity)),
        new("P10", "a batch against a loop without vectors", 5, IsFloor: true, "x", timing.Ratio(scalar, check)),
    ];

    private static long Read(ReadOnlySpan<int> lanes)
    {
        ReadOnlySpan<Vector512<int>> vectors = MemoryMarshal.Cast<int, Vector512<int>>(lanes);
        Vector512<int> one = default, other = default;
        for (int i = 0; i + 1 < vectors.Length; i += 2) (one, other) = (one | vectors[i], other | vectors[i + 1]);
        return (one | other)[0];
    }

    private long Masks()
    {
        Span<ushort> masks = stackalloc ushort[IdentityMasks.Count];
        long any = 0;
        for (int first = 0; first < batch.Count; first += ReportBatch.BlockSize)
        {
            ref readonly int block = ref MemoryMarshal.GetReference(batch.BlockAt(first));
            if (Lanes512.IsSupported) BatchKernel<Lanes512>.Unequal(in block, masks);
            else if (Lanes256.IsSupported) BatchKernel<Lanes256>.Unequal(in block, masks);
            else BatchKernel<Lanes128>.Unequal(in block, masks);
            any |= masks[0];
        }

        return any;
    }

    private long Scalar()
    {
        ReconciliationSummary summary = default;
        batch.Check<LanesOfOne>(identities, BlankPolicy.Unknown, default, ref summary);
        return summary.Consistent;
    }
}
