using System.Numerics;
using System.Runtime.CompilerServices;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// The figures of many reports, packed so that the hard identities of 16 or 32 of them are decided at once: see
/// <see cref="Reconciler.Check(ReportBatch, Span{Verdict})"/>. It holds what a verdict needs and nothing else: 784 bytes of figures a
/// report, or half of that.
/// </summary>
/// <remarks>Mutable and reusable, filled by one thread at a time; a batch that nobody changes may be checked by any number.</remarks>
public sealed class ReportBatch
{
    private readonly LaneBlocks blocks;
    private readonly ReportState[] states;

    /// <summary>The blocks in which some report is not decided by its lanes alone.</summary>
    private readonly bool[] needStates;

    /// <summary>Makes an empty batch. Its memory is taken at once.</summary>
    /// <param name="capacity">How many reports it holds at most, from 1.</param>
    /// <param name="width">How many bits a figure has.</param>
    public ReportBatch(int capacity, LaneWidth width = LaneWidth.Bits32)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        if (!Enum.IsDefined(width)) throw new ArgumentOutOfRangeException(nameof(width), width, "not a width of lanes");
        Capacity = capacity;
        Width = width;
        BlockSize = width == LaneWidth.Bits16 ? LaneBlocks.Reports<ushort>() : LaneBlocks.Reports<int>();
        needStates = new bool[((capacity - 1) / BlockSize) + 1];
        states = new ReportState[needStates.Length * BlockSize];
        blocks = new(needStates.Length);
    }

    /// <summary>How many reports it holds at most.</summary>
    public int Capacity { get; }

    /// <summary>How many bits a figure has.</summary>
    public LaneWidth Width { get; }

    /// <summary>How many reports it holds.</summary>
    public int Count { get; private set; }

    /// <summary>How many reports lie together.</summary>
    internal int BlockSize { get; }

    /// <summary>The figures.</summary>
    internal LaneBlocks Blocks => blocks;

    /// <summary>Adds a report behind the others.</summary>
    /// <exception cref="InvalidOperationException">The batch is full.</exception>
    public void Add(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Add(report.Figures, report.Details, report.RequestsLayout, Standing.Bits(report));
    }

    /// <summary>Adds figures behind the others.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="details">What lies beside them.</param>
    /// <param name="layout">The layout of table 3.</param>
    /// <param name="standing">The identities that are no evidence whatever the figures are.</param>
    internal void Add(Figures figures, CellDetails details, FormLayout layout, ulong standing)
    {
        if (Count == Capacity) throw new InvalidOperationException(FormattableString.Invariant($"the batch holds {Capacity} reports and is full"));
        bool fits = Width == LaneWidth.Bits16 ? Put<ushort>(figures.Lanes) : Put<int>(figures.Lanes);
        states[Count] = ReportState.Of(figures, layout, standing, fits ? null : IdentityKernel.Unequal(figures, details));
        needStates[Count / BlockSize] |= !states[Count].IsPlain;
        Count++;
    }

    /// <summary>Forgets all reports.</summary>
    public void Clear()
    {
        blocks.Clear();
        states.AsSpan(0, Count).Clear();
        needStates.AsSpan().Clear();
        Count = 0;
    }

    /// <summary>The verdict of each report.</summary>
    internal void Check(ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, Span<Verdict> verdicts, ref ReconciliationSummary summary)
    {
        if (Width == LaneWidth.Bits16) CheckLanes<ushort>(identitiesByLayout, blanks, verdicts, ref summary);
        else CheckLanes<int>(identitiesByLayout, blanks, verdicts, ref summary);
    }

    /// <summary>The same by vectors of a given width. A single call may run for long: the runtime is not to begin with a slow version.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Check<TVector>(ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, Span<Verdict> verdicts, ref ReconciliationSummary summary)
        where TVector : struct, ILaneVector<TVector>
    {
        for (int first = 0, block = 0; first < Count; first += BlockSize, block++)
        {
            int reports = Math.Min(BlockSize, Count - first);
            uint unequal = BatchKernel<TVector>.Unequal(in blocks[block]);
            Span<Verdict> ofBlock = verdicts.IsEmpty ? verdicts : verdicts.Slice(first, reports);
            if (unequal != 0 || needStates[block])
            {
                JudgeBlock(block, reports, unequal, identitiesByLayout, blanks, ofBlock, ref summary);
                continue;
            }

            ofBlock.Clear(); // all Consistent, which is the default
            summary.Add(Verdict.Consistent, reports);
        }
    }

    private void CheckLanes<TLane>(ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, Span<Verdict> verdicts, ref ReconciliationSummary summary)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        if (Lanes512<TLane>.IsSupported) Check<Lanes512<TLane>>(identitiesByLayout, blanks, verdicts, ref summary);
        else if (Lanes256<TLane>.IsSupported) Check<Lanes256<TLane>>(identitiesByLayout, blanks, verdicts, ref summary);
        else if (Lanes128<TLane>.IsSupported) Check<Lanes128<TLane>>(identitiesByLayout, blanks, verdicts, ref summary);
        else Check<LanesOfOne<TLane>>(identitiesByLayout, blanks, verdicts, ref summary);
    }

    private void JudgeBlock(
        int block, int reports, uint unequal, ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, Span<Verdict> verdicts, ref ReconciliationSummary summary)
    {
        for (int i = 0; i < reports; i++)
        {
            ulong unequalLanes = (unequal >> i & 1) == 0 ? 0 : Exact(block, i);
            Verdict verdict = states[(block * BlockSize) + i].Judge(identitiesByLayout, blanks, unequalLanes).Verdict;
            if (!verdicts.IsEmpty) verdicts[i] = verdict;
            summary.Add(verdict);
        }
    }

    private ulong Exact(int block, int report)
    {
        Span<long> figures = stackalloc long[FigureLanes.Count];
        if (Width == LaneWidth.Bits16) blocks.CopyTo<ushort>(block, report, figures);
        else blocks.CopyTo<int>(block, report, figures);
        return ScalarKernel.Unequal(figures);
    }

    /// <summary>Puts figures into their lanes, where they fit.</summary>
    private bool Put<TLane>(ReadOnlySpan<int> figures)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        if (figures.ContainsAnyExceptInRange(0, Lane.LargestFigure<TLane>())) return false;
        blocks.Put<TLane>(Count / BlockSize, Count % BlockSize, figures);
        return true;
    }
}
