using System.Collections.Immutable;
using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>One row of a whole table as canonical bytes have it.</summary>
/// <param name="Start">What stands between the figures of the row before and its own: <c>]},"unable":{"not_held":[</c>.</param>
/// <param name="Places">For each cell its lane, or its place in table 2.</param>
/// <param name="HasAmount">Whether its last cell is a sum of money.</param>
/// <param name="Word">Of tables 3 and 4: which word of bits a lane tells whether the cells are there.</param>
/// <param name="Bits">The bits of the row in that word; a row never lies in two.</param>
internal sealed record CanonicalRow(byte[] Start, ImmutableArray<int> Places, bool HasAmount, int Word, ulong Bits)
{
    /// <summary>The most cells that a row has.</summary>
    public const int MostCells = 7;

    /// <summary>How many lanes have their bit in one word.</summary>
    public const int LanesOfWord = 64;

    /// <summary>Whether its cells are lanes that lie one behind the other.</summary>
    public required bool IsRun { get; init; }

    /// <summary>How many of its cells hold counts.</summary>
    public int Counts { get; } = Places.Length - (HasAmount ? 1 : 0);

    /// <summary>The rows of a table of which no row is missing.</summary>
    public static ImmutableArray<CanonicalRow> Of(FormTable table)
    {
        ImmutableArray<RowPath> rows = RowPath.Of(table);
        return [.. rows.Select((row, i) => Of(table, i == 0 ? null : rows[i - 1], row))];
    }

    /// <summary>What stands behind the last row of a table.</summary>
    public static byte[] EndOf(FormTable table) => Encoding.ASCII.GetBytes("]" + new string('}', RowPath.Of(table)[^1].Groups.Length + 1));

    private static CanonicalRow Of(FormTable table, RowPath? before, RowPath row)
    {
        ImmutableArray<string> open = before?.Groups ?? [];
        int shared = open.AsSpan().CommonPrefixLength(row.Groups.AsSpan());
        string end = before is null ? "" : "]" + new string('}', open.Length - shared) + ",";
        string start = end + string.Concat(row.Groups.Skip(shared).Select(group => $"\"{group}\":{{")) + $"\"{row.Key}\":[";
        ImmutableArray<int> places = [.. row.Row.Cells.Select(cell => table.Kind == TableKind.Proactive ? table.Position(cell) : FigureLanes.Of(cell))];
        return new(
            Encoding.ASCII.GetBytes(start), places, row.Row.Cells[^1].IsAmount, places[0] / LanesOfWord,
            places.Aggregate(0UL, (bits, place) => bits | (1UL << (place % LanesOfWord))))
        {
            IsRun = table.Kind != TableKind.Proactive && places.SequenceEqual(Enumerable.Range(places[0], places.Length)),
        };
    }
}
