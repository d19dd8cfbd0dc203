using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// The figures of many reports, packed so that the hard identities of 16 of them are decided at once: see
/// <see cref="Reconciler.Check(ReportBatch, Span{Verdict})"/>. It holds what a verdict needs and nothing else: 784 bytes of figures a report.
/// </summary>
/// <remarks>Mutable and reusable, filled by one thread at a time; a batch that nobody changes may be checked by any number.</remarks>
public sealed class ReportBatch
{
    /// <summary>How many reports lie together.</summary>
    internal const int BlockSize = 16;

    private const int LanesOfRow = FigureLanes.TotalLane + 1;
    private const int LanesOfReport = FigureLanes.Rows * LanesOfRow;
    private const int BytesOfLine = 64;

    private readonly int[] lanes;
    private readonly int start;
    private readonly ReportState[] states;

    /// <summary>The blocks in which some report is not decided by its lanes alone.</summary>
    private readonly bool[] needStates;

    /// <summary>Makes an empty batch. Its memory is taken at once.</summary>
    /// <param name="capacity">How many reports it holds at most, from 1.</param>
    public ReportBatch(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        Capacity = capacity;
        int blocks = (capacity + BlockSize - 1) / BlockSize;
        lanes = GC.AllocateArray<int>(checked((blocks * BlockSize * LanesOfReport) + (BytesOfLine / sizeof(int))), pinned: true);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(lanes, 0);
        start = (int)(((BytesOfLine - (address % BytesOfLine)) % BytesOfLine) / sizeof(int));
        states = new ReportState[blocks * BlockSize];
        needStates = new bool[blocks];
    }

    /// <summary>How many reports it holds at most.</summary>
    public int Capacity { get; }

    /// <summary>How many reports it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The figures: blocks of 16 reports, in a block lane by lane. It begins where a line of the cache does.</summary>
    internal ReadOnlySpan<int> Lanes => lanes.AsSpan(start, (Count + BlockSize - 1) / BlockSize * BlockSize * LanesOfReport);

    /// <summary>Adds a report behind the others.</summary>
    /// <exception cref="InvalidOperationException">The batch is full.</exception>
    public void Add(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (Count == Capacity) throw new InvalidOperationException(FormattableString.Invariant($"the batch holds {Capacity} reports and is full"));
        ReadOnlySpan<int> figures = report.Figures.Lanes;
        bool fits = !figures.ContainsAnyExceptInRange(0, (int)IdentityKernel.LaneLimit - 1);
        states[Count] = ReportState.Of(report, fits ? null : IdentityKernel.Unequal(report));
        needStates[Count / BlockSize] |= !states[Count].IsPlain;
        int at = start + (Count / BlockSize * BlockSize * LanesOfReport) + (Count % BlockSize);
        for (int row = 0; row < FigureLanes.Rows; row++)
        {
            for (int lane = 0; lane < LanesOfRow; lane++, at += BlockSize) lanes[at] = fits ? figures[(row * FigureLanes.PerRow) + lane] : 0;
        }

        Count++;
    }

    /// <summary>Forgets all reports.</summary>
    public void Clear()
    {
        lanes.AsSpan().Clear();
        states.AsSpan(0, Count).Clear();
        needStates.AsSpan().Clear();
        Count = 0;
    }

    /// <summary>Where a lane of the first report of a block lies.</summary>
    internal static int OffsetOf(int row, int lane) => ((row * LanesOfRow) + lane) * BlockSize;

    /// <summary>The verdict of each report.</summary>
    internal void Check(ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, Span<Verdict> verdicts, ref ReconciliationSummary summary)
    {
        if (Lanes512.IsSupported) Check<Lanes512>(identitiesByLayout, blanks, verdicts, ref summary);
        else if (Lanes256.IsSupported) Check<Lanes256>(identitiesByLayout, blanks, verdicts, ref summary);
        else if (Lanes128.IsSupported) Check<Lanes128>(identitiesByLayout, blanks, verdicts, ref summary);
        else Check<LanesOfOne>(identitiesByLayout, blanks, verdicts, ref summary);
    }

    /// <summary>The same by vectors of a given width. A single call may run for long: the runtime is not to begin with a slow version.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Check<TVector>(ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, Span<Verdict> verdicts, ref ReconciliationSummary summary)
        where TVector : struct, ILaneVector<TVector>
    {
        for (int first = 0; first < Count; first += BlockSize)
        {
            int reports = Math.Min(BlockSize, Count - first);
            uint unequal = BatchKernel<TVector>.Unequal(in MemoryMarshal.GetReference(BlockAt(first)));
            Span<Verdict> ofBlock = verdicts.IsEmpty ? verdicts : verdicts.Slice(first, reports);
            if (unequal != 0 || needStates[first / BlockSize])
            {
                JudgeBlock(first, reports, unequal, identitiesByLayout, blanks, ofBlock, ref summary);
                continue;
            }

            ofBlock.Clear(); // all Consistent, which is the default
            summary.AddConsistent(reports);
        }
    }

    private void JudgeBlock(
        int first, int reports, uint unequal, ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, Span<Verdict> verdicts, ref ReconciliationSummary summary)
    {
        for (int i = 0; i < reports; i++)
        {
            ulong unequalLanes = (unequal >> i & 1) == 0 ? 0 : Exact(BlockAt(first), i);
            Verdict verdict = states[first + i].Judge(identitiesByLayout, blanks, unequalLanes).Verdict;
            if (!verdicts.IsEmpty) verdicts[i] = verdict;
            summary.Add(verdict);
        }
    }

    /// <summary>The figures of a block.</summary>
    internal ReadOnlySpan<int> BlockAt(int first) => lanes.AsSpan(start + (first * LanesOfReport), BlockSize * LanesOfReport);

    private static ulong Exact(ReadOnlySpan<int> block, int report)
    {
        Span<long> figures = stackalloc long[FigureLanes.Count];
        for (int row = 0; row < FigureLanes.Rows; row++)
        {
            for (int lane = 0; lane < LanesOfRow; lane++) figures[(row * FigureLanes.PerRow) + lane] = block[OffsetOf(row, lane) + report];
            figures[(row * FigureLanes.PerRow) + LanesOfRow] = 0;
        }

        return ScalarKernel.Unequal(figures);
    }
}
