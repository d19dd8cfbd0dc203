using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Diagnosing;

/// <summary>An edit operation without free parameters: figures of a row or column go back to where they belong, each to a known place.</summary>
/// <param name="Mechanism">What happened to the line.</param>
/// <param name="Moves">Where each figure belongs, and where it stands.</param>
internal sealed record LineEdit(Mechanism Mechanism, ImmutableArray<(FormCell To, FormCell From)> Moves)
{
    /// <summary>
    /// The operations in a table of requests: the applicants of a row, a whole row or a whole column moved by one place in either
    /// direction, what falls off one end standing at the other; and two rows or columns side by side that have changed places.
    /// </summary>
    public static ImmutableArray<LineEdit> In(FormTable table)
    {
        if (table.Kind != TableKind.Requests) return [];
        ImmutableArray<ImmutableArray<FormCell>> rows = [.. table.Rows.Select(row => row.Cells)];
        ImmutableArray<ImmutableArray<FormCell>> columns =
            [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToImmutableArray())];
        IEnumerable<ImmutableArray<FormCell>> shifted = [.. rows.Select(row => row[..^1]), .. rows, .. columns];
        return
        [
            .. shifted.SelectMany(line => new[] { Shift(line, 1), Shift(line, line.Length - 1) }),
            .. rows.Zip(rows.Skip(1), Swap),
            .. columns.Zip(columns.Skip(1), Swap),
        ];
    }

    private static LineEdit Shift(ImmutableArray<FormCell> line, int by) =>
        new(Mechanism.LineShifted, [.. line.Select((cell, place) => (cell, line[(place + by) % line.Length]))]);

    private static LineEdit Swap(ImmutableArray<FormCell> line, ImmutableArray<FormCell> next) =>
        new(Mechanism.LinesSwapped, [.. line.Zip(next), .. next.Zip(line)]);
}
