using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>What a cell has beside its figure; most cells of most reports have none.</summary>
internal sealed record CellDetail(string? Print, string? Note, string? Unit, UnreadableFault Fault, long? Wide);

/// <summary>The details of a report's cells, sorted by cell.</summary>
internal sealed class CellDetails
{
    private readonly ImmutableArray<short> cells;
    private readonly ImmutableArray<CellDetail> details;

    public CellDetails(ImmutableArray<short> cells, ImmutableArray<CellDetail> details)
    {
        this.cells = cells;
        this.details = details;
    }

    public static CellDetails None { get; } = new([], []);

    public int Count => cells.Length;

    public (int Cell, CellDetail Detail) this[int index] => (cells[index], details[index]);

    public CellDetail? Find(int cell)
    {
        if (cells.IsEmpty) return null;
        int at = cells.AsSpan().BinarySearch((short)cell);
        return at < 0 ? null : details[at];
    }

    public CellDetails With(int cell, CellDetail? detail)
    {
        int at = cells.AsSpan().BinarySearch((short)cell);
        if (at >= 0)
            return detail is null ? new(cells.RemoveAt(at), details.RemoveAt(at)) : new(cells, details.SetItem(at, detail));
        return detail is null ? this : new(cells.Insert(~at, (short)cell), details.Insert(~at, detail));
    }

    public bool ContentEquals(CellDetails other) =>
        cells.AsSpan().SequenceEqual(other.cells.AsSpan()) && details.AsSpan().SequenceEqual(other.details.AsSpan());
}
