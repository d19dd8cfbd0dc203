using System.Runtime.InteropServices;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure;

/// <summary>
/// Reports as columns: a cell of the form is one column of 32-bit figures, a report one row, as Arrow and Parquet have them in memory.
/// See <see cref="Reconciler.Check(ReportColumns, Span{Verdict})"/>. The columns are read where they lie; nothing is copied.
/// </summary>
/// <remarks>Filled by one thread; columns that nobody changes may be checked by any number.</remarks>
public sealed class ReportColumns
{
    private static readonly int[] zeros = new int[ColumnCheck.TileRows];

    private readonly ReadOnlyMemory<int>[] figures = new ReadOnlyMemory<int>[FigureLanes.Count];
    private readonly ValidityBitmap[] validity = new ValidityBitmap[FigureLanes.Count];
    private readonly bool[] isPresent = new bool[FigureLanes.Count];

    /// <summary>Columns yet to be set.</summary>
    /// <param name="count">How many reports there are, from 0.</param>
    /// <param name="requestsLayout">The layout in which all of them have table 3.</param>
    public ReportColumns(int count, FormLayout requestsLayout = FormLayout.Layout2021)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (!Enum.IsDefined(requestsLayout)) throw new ArgumentOutOfRangeException(nameof(requestsLayout), requestsLayout, "not a layout");
        Count = count;
        RequestsLayout = requestsLayout;
    }

    /// <summary>How many reports there are.</summary>
    public int Count { get; }

    /// <summary>The layout of table 3.</summary>
    public FormLayout RequestsLayout { get; }

    /// <summary>Says where the figures of a cell lie. A cell of which that is never said is absent from every report.</summary>
    /// <param name="cell">A cell of table 3 in its layout, or of table 4. Cells of table 2 enter no verdict: their columns are passed over.</param>
    /// <param name="column">A figure a report, at least as many as there are reports.</param>
    /// <param name="valid">
    /// A bit a report, the first in the lowest bit of the first byte; where it is 0 the cell is printed blank and its figure is not looked
    /// at. Empty where no cell is blank.
    /// </param>
    /// <param name="firstBit">Which bit belongs to the first report, as the offset of a sliced Arrow array says; from 0.</param>
    /// <exception cref="ArgumentException">The layout does not have the cell, or a buffer is too short.</exception>
    public void Set(FormCell cell, ReadOnlyMemory<int> column, ReadOnlyMemory<byte> valid = default, int firstBit = 0)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentOutOfRangeException.ThrowIfNegative(firstBit);
        if (cell.Table == TableKind.Requests && !OfficialForm.Table(TableKind.Requests, RequestsLayout).Contains(cell))
            throw new ArgumentException($"table 3 has no cell {cell.Id} in the layout {RequestsLayout}", nameof(cell));
        if (column.Length < Count) throw Short(nameof(column), cell, column.Length);
        if (!valid.IsEmpty && ((long)valid.Length * 8) - firstBit < Count) throw Short(nameof(valid), cell, ((long)valid.Length * 8) - firstBit);
        if (FigureLanes.Of(cell) is not (var lane and >= 0)) return;
        figures[lane] = column;
        validity[lane] = new(valid, firstBit);
        isPresent[lane] = true;
    }

    /// <summary>Whether a cell of the row has a column.</summary>
    internal bool HasRow(int row) => isPresent.AsSpan(row * FigureLanes.PerRow, FigureLanes.PerRow).Contains(true);

    /// <summary>Sets the bits of the lanes that have a column.</summary>
    internal void CopyPresence(Span<ulong> lanes)
    {
        lanes.Clear();
        for (int lane = 0; lane < isPresent.Length; lane++) lanes[lane >> 6] |= isPresent[lane] ? 1UL << lane : 0;
    }

    /// <summary>The figures of a lane from a report on; zeros, as many as a tile has rows, where it has no column.</summary>
    internal ref readonly byte From(int row, int lane, int report)
    {
        int at = (row * FigureLanes.PerRow) + lane;
        ReadOnlySpan<int> from = isPresent[at] ? figures[at].Span[report..] : zeros;
        return ref MemoryMarshal.GetReference(MemoryMarshal.AsBytes(from));
    }

    /// <summary>Sets the bits of the reports, from one on, that have a blank.</summary>
    internal void AddBlank(int report, int count, Span<ulong> reports)
    {
        foreach (ref readonly ValidityBitmap bitmap in validity.AsSpan())
        {
            if (bitmap.IsEmpty) continue;
            for (int i = 0; i < count; i += 64) reports[i / 64] |= bitmap.Nulls(report + i, Math.Min(64, count - i));
        }
    }

    /// <summary>Reads one report: its figures, zero where there are none, and a bit a lane that has a figure or is blank.</summary>
    internal void CopyTo(int report, Span<long> lanes, Span<ulong> known, Span<ulong> vacant)
    {
        for (int lane = 0; lane < isPresent.Length; lane++)
        {
            bool isBlank = isPresent[lane] && validity[lane].IsNull(report), isKnown = isPresent[lane] && !isBlank;
            lanes[lane] = isKnown ? figures[lane].Span[report] : 0;
            known[lane >> 6] |= isKnown ? 1UL << lane : 0;
            vacant[lane >> 6] |= isBlank ? 1UL << lane : 0;
        }
    }

    private ArgumentException Short(string name, FormCell cell, long has) =>
        new(FormattableString.Invariant($"{cell.Id}: {has} of {Count} reports"), name);
}
