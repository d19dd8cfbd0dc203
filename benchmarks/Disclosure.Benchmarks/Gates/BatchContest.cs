using System.Runtime.Intrinsics;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Measuring;
using Disclosure.Checking;
using Disclosure.Filing;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Batches too large for any cache against a bare read of the same memory: 512 different reports again and again.</summary>
internal sealed class BatchContest : IContest
{
    private const int Reports = 343_008;
    private const int Different = 512;
    private const int FiguresOfReport = ScalarLoop.Rows * ScalarLoop.Columns;

    private readonly ReportBatch batch = new(Reports);
    private readonly ReportBatch narrow = new(2 * Reports, LaneWidth.Bits16);
    private readonly FiledReport[] reports = SampleReports.Consistent(Different, seed: 4);
    private readonly int[] oneByOne = new int[Reports * FiguresOfReport];
    private readonly Case bareRead;
    private readonly Case check;
    private readonly Case everyIdentity;
    private readonly Case checkNarrow;
    private readonly Case scalar;

    public BatchContest()
    {
        for (int i = 0; i < batch.Capacity; i++) batch.Add(reports[i % Different]);
        for (int i = 0; i < narrow.Capacity; i++) narrow.Add(reports[i % Different]);
        for (int i = 0; i < Reports; i++) Copy(reports[i % Different], oneByOne.AsSpan(i * FiguresOfReport));
        bareRead = new("bare OR-read of a batch", Reports, _ => Read(batch.Blocks.Lines(Reports / batch.BlockSize)));
        check = new("`Reconciler.Check` of a batch", Reports, _ => Reconciler.Default.Check(batch).Consistent);
        everyIdentity = new("masks of all 42 identities of a batch", Reports, _ => Masks());
        checkNarrow = new("`Reconciler.Check` of a batch in 16 bits", 2 * Reports, _ => Reconciler.Default.Check(narrow).Consistent);
        scalar = new("the same report by report, loops without vectors", Reports, _ => Scalar(oneByOne));
    }

    public Case[] Cases => [bareRead, check, everyIdentity, checkNarrow, scalar];

    public void ProveAnswers()
    {
        if (check.Pass(0) != Reports || scalar.Pass(0) != Reports || everyIdentity.Pass(0) != 0 || checkNarrow.Pass(0) != 2 * Reports)
            throw new InvalidOperationException("consistent reports are not found so");
        FiledReport[] wrong = SampleReports.WithWrongFigures(reports, seed: 5);
        int[] figures = new int[FiguresOfReport];
        foreach (FiledReport report in wrong)
        {
            Copy(report, figures);
            if (ScalarLoop.IsConsistent(figures) != Reconciler.Default.IsConsistent(report)) throw new InvalidOperationException("the loops are wrong");
        }

        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
        {
            ReportBatch some = new(wrong.Length, width);
            foreach (FiledReport report in wrong) some.Add(report);
            Verdict[] verdicts = new Verdict[wrong.Length];
            Reconciler.Default.Check(some, verdicts);
            if (!verdicts.SequenceEqual(wrong.Select(report => Reconciler.Default.Check(report).Verdict)))
                throw new InvalidOperationException("a batch and its reports disagree");
        }
    }

    public Gate[] Gates(Timing timing) =>
    [
        new("P6", "a batch, as a share of the speed of memory", 0.85, IsFloor: true, "x", timing.Ratio(bareRead, check)),
        new("P7", "a batch with the mask of every identity, likewise", 0.55, IsFloor: true, "x", timing.Ratio(bareRead, everyIdentity)),
        new("P8", "reports a second of a batch in 16 bits, over 32", 1.7, IsFloor: true, "x", timing.Ratio(check, checkNarrow)),
        new("P10", "a batch in 16 bits against loops without vectors over the same reports", 5, IsFloor: true, "x", timing.Ratio(scalar, checkNarrow)),
    ];

    private static long Read(ReadOnlySpan<Vector512<byte>> lines)
    {
        Vector512<byte> one = default, other = default;
        for (int i = 0; i + 1 < lines.Length; i += 2) (one, other) = (one | lines[i], other | lines[i + 1]);
        return (one | other)[0];
    }

    private long Masks()
    {
        Span<uint> masks = stackalloc uint[IdentityMasks.Count];
        long any = 0;
        for (int block = 0; block < Reports / batch.BlockSize; block++)
        {
            ref readonly byte first = ref batch.Blocks[block];
            if (Lanes512<int>.IsSupported) BatchKernel<Lanes512<int>>.Unequal(in first, masks);
            else if (Lanes256<int>.IsSupported) BatchKernel<Lanes256<int>>.Unequal(in first, masks);
            else BatchKernel<Lanes128<int>>.Unequal(in first, masks);
            any |= masks[0];
        }

        return any;
    }

    private static long Scalar(ReadOnlySpan<int> figures)
    {
        long consistent = 0;
        for (; !figures.IsEmpty; figures = figures[FiguresOfReport..]) consistent += ScalarLoop.IsConsistent(figures) ? 1 : 0;
        return consistent;
    }

    private static void Copy(FiledReport report, Span<int> figures)
    {
        for (int row = 0; row < ScalarLoop.Rows; row++)
            report.Figures.Lanes.Slice(row * FigureLanes.PerRow, ScalarLoop.Columns).CopyTo(figures[(row * ScalarLoop.Columns)..]);
    }
}
