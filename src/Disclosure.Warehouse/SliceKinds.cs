using System.Runtime.InteropServices;
using Disclosure.Forms;
using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>What the header of a row says of how its verdict is found.</summary>
internal enum RowKind : byte
{
    /// <summary>By the lanes, table 3 in the 2019 layout.</summary>
    Lanes2019,

    /// <summary>By the lanes, table 3 in the 2021 layout.</summary>
    Lanes2021,

    /// <summary>None of its identities is evidence; table 3 in the 2019 layout.</summary>
    Uncovered2019,

    /// <summary>None of its identities is evidence; table 3 in the 2021 layout.</summary>
    Uncovered2021,

    /// <summary>As a report.</summary>
    Report,
}

/// <summary>Reads the columns of the header that say how a row is decided.</summary>
internal sealed class SliceKinds : IDisposable
{
    private static readonly int code2019 = BitConverter.ToInt32("2019"u8), code2021 = BitConverter.ToInt32("2021"u8);

    private readonly RawColumn<ByteArray>? requests, disputes, circular;
    private readonly RawColumn<int>? year, isCovered;

    public SliceKinds(RowGroupReader rows, Dictionary<string, int> places, SliceBuffers buffers)
    {
        requests = RawColumn<ByteArray>.Find(rows, places, WarehouseSchema.LayoutOf(TableKind.Requests), buffers.Texts);
        disputes = RawColumn<ByteArray>.Find(rows, places, WarehouseSchema.LayoutOf(TableKind.Disputes), buffers.Texts);
        circular = RawColumn<ByteArray>.Find(rows, places, "circular", buffers.Texts);
        year = RawColumn<int>.Find(rows, places, "report_year", buffers.SmallNumbers);
        isCovered = RawColumn<int>.Find(rows, places, "is_covered", buffers.SmallNumbers);
    }

    public void Read(int first, Span<RowKind> kinds)
    {
        kinds.Fill(RowKind.Report);
        if (requests is null || disputes is null) return;
        ReadLayouts(first, kinds);
        Spread(year, first, kinds, static (ref RowKind kind, int number) => LeaveOut(ref kind, number is >= 1 and <= 9998 && OfficialForm.LayoutInForce(number) is null));
        Spread(isCovered, first, kinds, static (ref RowKind kind, int number) => LeaveOut(ref kind, number == 0));
        Spread(circular, first, kinds, static (ref RowKind kind, ByteArray text) => kind = text.Length == 0 ? kind : RowKind.Report);
    }

    public void Dispose()
    {
        requests?.Dispose();
        disputes?.Dispose();
        circular?.Dispose();
        year?.Dispose();
        isCovered?.Dispose();
    }

    private void ReadLayouts(int first, Span<RowKind> kinds)
    {
        Spread(requests, first, kinds, static (ref RowKind kind, ByteArray text) => kind = CodeOf(text) == code2019 ? RowKind.Lanes2019 : CodeOf(text) == code2021 ? RowKind.Lanes2021 : kind);
        Span<RowKind> known = stackalloc RowKind[kinds.Length];
        known.Fill(RowKind.Report);
        Spread(disputes, first, known, static (ref RowKind kind, ByteArray text) => kind = CodeOf(text) == code2019 || CodeOf(text) == code2021 ? RowKind.Lanes2021 : kind);
        for (int row = 0; row < kinds.Length; row++)
        {
            if (known[row] == RowKind.Report) kinds[row] = RowKind.Report;
        }
    }

    private static int CodeOf(ByteArray text) => text.Length == sizeof(int) ? Marshal.ReadInt32(text.Pointer) : 0;

    private static void LeaveOut(ref RowKind kind, bool isUncovered)
    {
        if (isUncovered) kind = kind switch { RowKind.Lanes2019 => RowKind.Uncovered2019, RowKind.Lanes2021 => RowKind.Uncovered2021, _ => kind };
    }

    private delegate void Take<T>(ref RowKind kind, T value);

    private static void Spread<T>(RawColumn<T>? column, int first, Span<RowKind> kinds, Take<T> take)
        where T : unmanaged
    {
        if (column is null) return;
        ReadOnlySpan<T> found = column.Read(first, kinds.Length, out ReadOnlySpan<short> present);
        int next = 0;
        for (int row = 0; row < kinds.Length; row++)
        {
            if (present[row] != 0) take(ref kinds[row], found[next++]);
        }
    }
}
