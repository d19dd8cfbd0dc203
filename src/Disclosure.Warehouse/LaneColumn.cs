using System.Numerics;
using System.Runtime.InteropServices;
using Disclosure.Forms;
using Disclosure.Rules;
using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>A count of every report of a slice as a lane of 32 bits, with a bit for those that have one.</summary>
internal sealed class LaneColumn(FormCell cell) : IDisposable
{
    private readonly int[] figures = new int[WideParquet.RowsOfGroup];
    private readonly byte[] valid = new byte[WideParquet.RowsOfGroup / 8];
    private RawColumn<long>? numbers;
    private RawColumn<int>? states;
    private bool hasNulls;

    public FormCell Cell => cell;

    public ReadOnlyMemory<int> Figures => figures;

    /// <summary>A bit a report; empty where every report has a figure.</summary>
    public ReadOnlyMemory<byte> Valid => hasNulls ? valid : ReadOnlyMemory<byte>.Empty;

    /// <summary>Goes to a row group of a file that has the number of the cell.</summary>
    public void Open(RowGroupReader rows, Dictionary<string, int> places, SliceBuffers buffers)
    {
        Dispose();
        numbers = RawColumn<long>.Find(rows, places, CellColumns.NumberOf(cell), buffers.Numbers);
        states = RawColumn<int>.Find(rows, places, CellColumns.StateOf(cell), buffers.SmallNumbers);
    }

    /// <summary>Reads some rows and marks those that a lane cannot hold.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="blanks">How blanks are read: where they may be 0, what is null for another reason is not for the lanes.</param>
    /// <param name="marked">Takes a mark for each row that is not for the lanes.</param>
    public void Read(int first, int count, BlankPolicy blanks, Span<bool> marked)
    {
        ReadOnlySpan<long> found = numbers!.Read(first, count, out ReadOnlySpan<short> present);
        hasNulls = found.Length < count;
        if (!hasNulls && TryNarrow(found)) return;
        Spread(found, present, marked);
        if (hasNulls && blanks == BlankPolicy.Zero) MarkUnlessBlank(first, count, present, marked);
    }

    public void Dispose()
    {
        numbers?.Dispose();
        states?.Dispose();
    }

    /// <summary>Copies figures from 0 to 2^31 - 1; false where there are others.</summary>
    private bool TryNarrow(ReadOnlySpan<long> from)
    {
        ReadOnlySpan<Vector<long>> wide = MemoryMarshal.Cast<long, Vector<long>>(from);
        Span<Vector<int>> narrow = MemoryMarshal.Cast<int, Vector<int>>(figures.AsSpan());
        Vector<long> bits = Vector<long>.Zero;
        int pairs = wide.Length / 2;
        for (int i = 0; i < pairs; i++)
        {
            Vector<long> low = wide[2 * i], high = wide[(2 * i) + 1];
            bits |= low | high;
            narrow[i] = Vector.Narrow(low, high);
        }

        long rest = 0;
        for (int i = pairs * Vector<int>.Count; i < from.Length; i++)
        {
            rest |= from[i];
            figures[i] = unchecked((int)from[i]);
        }

        return Vector.LessThanOrEqualAll(bits, new Vector<long>(int.MaxValue)) && Vector.GreaterThanOrEqualAll(bits, Vector<long>.Zero) && rest is >= 0 and <= int.MaxValue;
    }

    private void Spread(ReadOnlySpan<long> found, ReadOnlySpan<short> present, Span<bool> marked)
    {
        valid.AsSpan().Clear();
        int next = 0;
        for (int row = 0; row < present.Length; row++)
        {
            long figure = present[row] == 0 ? 0 : found[next++];
            if (present[row] != 0) valid[row >> 3] |= (byte)(1 << (row & 7));
            figures[row] = unchecked((int)figure);
            marked[row] |= figure != figures[row];
        }
    }

    private void MarkUnlessBlank(int first, int count, ReadOnlySpan<short> present, Span<bool> marked)
    {
        ReadOnlySpan<short> hasState = default;
        ReadOnlySpan<int> found = states is null ? default : states.Read(first, count, out hasState);
        int next = 0;
        for (int row = 0; row < count; row++)
        {
            int state = hasState.IsEmpty || hasState[row] == 0 ? 0 : found[next++];
            marked[row] |= present[row] == 0 && state is not (CellColumns.BlankCode or CellColumns.NoneMarkCode);
        }
    }
}
