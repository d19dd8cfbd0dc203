using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Disclosure.Filing;

namespace Disclosure.Checking;

/// <summary>
/// The memory of a batch. A line of 64 bytes is one cell of the form for as many reports as it has lanes, and the lines of all cells
/// are a block:
/// <code>
///               report 0   1   2  ...  15  (of 32 bits)   0  1  2  ...  31  (of 16 bits)
/// line 0    row 0, nat .   .   .        .                 .  .  .        .
/// line 1    row 0, com .   .   .        .                 .  .  .        .
/// ...
/// line 195  row 27, total
/// </code>
/// It begins where a line of the cache does, so that no vector lies in two.
/// </summary>
internal sealed class LaneBlocks
{
    private const int LanesOfRow = FigureLanes.TotalLane + 1;
    private const int LinesOfBlock = FigureLanes.Rows * LanesOfRow;

    /// <summary>The bytes of one lane of all reports of a block.</summary>
    public const int BytesOfLine = 64;

    /// <summary>The bytes of the seven lanes of a row.</summary>
    public const int BytesOfRow = LanesOfRow * BytesOfLine;

    private readonly Vector512<byte>[] lines;
    private readonly nint start;

    public LaneBlocks(int blocks)
    {
        lines = GC.AllocateArray<Vector512<byte>>(checked((blocks * LinesOfBlock) + 1), pinned: true);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(lines, 0);
        start = (BytesOfLine - (address % BytesOfLine)) % BytesOfLine;
    }

    /// <summary>How many reports a block has with such lanes.</summary>
    public static int Reports<TLane>() => BytesOfLine / Unsafe.SizeOf<TLane>();

    /// <summary>The first bytes of a block.</summary>
    public ref byte this[int block] => ref Unsafe.Add(
        ref Unsafe.As<Vector512<byte>, byte>(ref MemoryMarshal.GetArrayDataReference(lines)),
        unchecked(start + ((nint)block * LinesOfBlock * BytesOfLine)));

    /// <summary>All lines of the first blocks.</summary>
    public ReadOnlySpan<Vector512<byte>> Lines(int blocks) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<byte, Vector512<byte>>(ref this[0]), blocks * LinesOfBlock);

    /// <summary>Writes the figures of a report.</summary>
    public void Put<TLane>(int block, int report, ReadOnlySpan<int> figures)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        Span<TLane> lanes = Lanes<TLane>(block);
        int at = report;
        for (int row = 0; row < FigureLanes.Rows; row++)
        {
            for (int lane = 0; lane < LanesOfRow; lane++, at += Reports<TLane>())
                lanes[at] = TLane.CreateTruncating(figures[(row * FigureLanes.PerRow) + lane]);
        }
    }

    /// <summary>Reads the figures of a report.</summary>
    public void CopyTo<TLane>(int block, int report, Span<long> figures)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        ReadOnlySpan<TLane> lanes = Lanes<TLane>(block);
        int at = report;
        for (int row = 0; row < FigureLanes.Rows; row++)
        {
            for (int lane = 0; lane < LanesOfRow; lane++, at += Reports<TLane>())
                figures[(row * FigureLanes.PerRow) + lane] = long.CreateTruncating(lanes[at]);
        }
    }

    public void Clear() => Array.Clear(lines);

    private Span<TLane> Lanes<TLane>(int block)
        where TLane : unmanaged =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, TLane>(ref this[block]), LinesOfBlock * Reports<TLane>());
}
