using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>A row of table 3 that has fewer figures than columns, all of them numbers.</summary>
internal sealed record CutRow(FormRow Row, ImmutableArray<decimal> Figures);

/// <summary>
/// Finds the places of figures in rows that lost their blanks: all ways in which the last figure is the total, a row adds up and the
/// columns balance. A search over the sums of columns, row by row, so that its work does not grow with the number of ways.
/// </summary>
internal sealed class LostBlanks
{
    private const int MostStates = 20_000;

    private readonly ImmutableArray<CutRow> rows;
    private readonly ImmutableArray<ColumnIdentity> identities;
    private readonly decimal[] start;

    private LostBlanks(FormTable table, ImmutableArray<CutRow> rows, IReadOnlyDictionary<FormCell, decimal> known)
    {
        this.rows = rows;
        HashSet<FormCell> cut = [.. rows.SelectMany(row => row.Row.Cells)];
        identities = [.. ColumnIdentity.Of(table).Where(identity => identity.Cells.All(cell => known.ContainsKey(cell) || cut.Contains(cell)))];
        start = [.. identities.Select(identity => identity.Cells.Sum(cell => cut.Contains(cell) ? 0 : identity.Weight(cell) * known[cell]))];
    }

    /// <summary>The ways in which each row can stand; each way says for every figure its column. None where nothing adds up.</summary>
    /// <param name="table">The table.</param>
    /// <param name="cut">The rows to place.</param>
    /// <param name="known">The numbers of the other cells, blanks as 0.</param>
    public static ImmutableArray<PlacementWays> Solve(FormTable table, ImmutableArray<CutRow> cut, IReadOnlyDictionary<FormCell, decimal> known)
    {
        ImmutableArray<CutRow> hopeful = [.. cut.Where(row => !WaysAlone(row).IsEmpty)];
        LostBlanks search = new(table, hopeful, known);
        ImmutableArray<ImmutableArray<int>>[]? joint = search.identities.IsEmpty ? null : search.Run();
        return
        [
            .. cut.Select(row => hopeful.IndexOf(row) is var at and >= 0
                ? joint is null ? new(WaysAlone(row), [RowIdentity(row)]) : new PlacementWays(joint[at], search.Names(row))
                : PlacementWays.None),
        ];
    }

    private ImmutableArray<string> Names(CutRow row) =>
        [RowIdentity(row), .. identities.Where(identity => row.Row.Cells.Any(cell => identity.Weight(cell) != 0)).Select(identity => identity.Name)];

    private static string RowIdentity(CutRow row) => $"{Rules.RequestRules.Row.Id.Value}/{row.Row.Id}";

    /// <summary>The ways that keep the row's own sum.</summary>
    private static ImmutableArray<ImmutableArray<int>> WaysAlone(CutRow row)
    {
        int total = row.Row.Cells.Length - 1, parts = row.Figures.Length - 1;
        if (row.Figures[..parts].Sum() != row.Figures[parts]) return [];
        return [.. Choices.Of(total, parts).Select(columns => columns.Add(total))];
    }

    /// <summary>For each row the ways that some reconciled table has; <see langword="null"/> where there is none or too much to search.</summary>
    private ImmutableArray<ImmutableArray<int>>[]? Run()
    {
        ImmutableArray<(ImmutableArray<int> Columns, decimal[] Sums)>[] ways =
            [.. rows.Select(row => WaysAlone(row).Select(columns => (columns, SumsOf(row, columns))).ToImmutableArray())];
        (decimal[] Least, decimal[] Most)[] rest = Bounds(ways);
        HashSet<decimal[]>[] reached = [new(SumsComparer.Instance) { start }, .. rows.Select(_ => new HashSet<decimal[]>(SumsComparer.Instance))];
        for (int i = 0; i < rows.Length; i++)
        {
            foreach (decimal[] state in reached[i])
            {
                foreach ((_, decimal[] sums) in ways[i])
                {
                    decimal[] next = Add(state, sums);
                    if (CanVanish(next, rest[i + 1])) reached[i + 1].Add(next);
                }
            }

            if (reached[i + 1].Count > MostStates) return null;
        }

        ImmutableArray<ImmutableArray<int>>[] result = new ImmutableArray<ImmutableArray<int>>[rows.Length];
        HashSet<decimal[]> good = reached[^1];
        for (int i = rows.Length - 1; i >= 0; i--)
        {
            HashSet<decimal[]> before = new(SumsComparer.Instance);
            HashSet<int> used = [];
            foreach (decimal[] state in reached[i])
            {
                for (int way = 0; way < ways[i].Length; way++)
                {
                    if (!good.Contains(Add(state, ways[i][way].Sums))) continue;
                    before.Add(state);
                    used.Add(way);
                }
            }

            result[i] = [.. used.Order().Select(way => ways[i][way].Columns)];
            good = before;
        }

        return result.Any(row => row.IsEmpty) ? null : result;
    }

    private decimal[] SumsOf(CutRow row, ImmutableArray<int> columns) =>
        [.. identities.Select(identity => columns.Select((column, i) => identity.Weight(row.Row.Cells[column]) * row.Figures[i]).Sum())];

    private (decimal[] Least, decimal[] Most)[] Bounds(ImmutableArray<(ImmutableArray<int> Columns, decimal[] Sums)>[] ways)
    {
        (decimal[] Least, decimal[] Most)[] bounds = new (decimal[], decimal[])[rows.Length + 1];
        bounds[^1] = (new decimal[identities.Length], new decimal[identities.Length]);
        for (int i = rows.Length - 1; i >= 0; i--)
        {
            bounds[i] = (
                [.. identities.Select((_, q) => bounds[i + 1].Least[q] + ways[i].Min(way => way.Sums[q]))],
                [.. identities.Select((_, q) => bounds[i + 1].Most[q] + ways[i].Max(way => way.Sums[q]))]);
        }

        return bounds;
    }

    private static bool CanVanish(decimal[] state, (decimal[] Least, decimal[] Most) rest)
    {
        for (int i = 0; i < state.Length; i++)
            if (state[i] + rest.Least[i] > 0 || state[i] + rest.Most[i] < 0) return false;
        return true;
    }

    private static decimal[] Add(decimal[] left, decimal[] right) => [.. left.Zip(right, (a, b) => a + b)];

    private sealed class SumsComparer : IEqualityComparer<decimal[]>
    {
        public static SumsComparer Instance { get; } = new();

        public bool Equals(decimal[]? x, decimal[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(decimal[] obj) => obj.Aggregate(17, HashCode.Combine);
    }
}
