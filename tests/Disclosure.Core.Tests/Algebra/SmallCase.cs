using System.Collections.Immutable;
using Disclosure.Algebra;

namespace Disclosure.Tests.Algebra;

/// <summary>A small network with values, some of them blank or certain: small enough to try everything.</summary>
internal sealed record SmallCase(LinearSystem System, ImmutableArray<long?> Values, ImmutableHashSet<int> Certain)
{
    public Network Network => Table3.NetworkOf(System);

    public RepairOptions Options => new() { Fixed = Certain, Listed = int.MaxValue };

    /// <summary>Equations of a random graph with random signs; one node may be left out, which makes it a root.</summary>
    public static LinearSystem RandomGraph(Random random, int nodes, int arcs, Func<int, (long?, long?)> bounds)
    {
        (int From, int To)[] ends = [.. Enumerable.Range(0, arcs).Select(_ => (random.Next(nodes), random.Next(nodes)))];
        int root = random.Next(2) * random.Next(nodes);
        List<LinearRelation> relations = [];
        for (int node = 0; node < nodes; node++)
        {
            if (node == root && root > 0) continue;
            int sign = (random.Next(2) * 2) - 1;
            IEnumerable<Term> terms = ends.SelectMany((end, unknown) => new Term[]
            {
                new(end.To == node ? sign : 0, unknown), new(end.From == node ? -sign : 0, unknown),
            });
            relations.Add(LinearRelation.Create(terms));
        }

        (long? Least, long? Most)[] all = [.. Enumerable.Range(0, arcs).Select(bounds)];
        return LinearSystem.Create(arcs, relations, all.Select(b => b.Least), all.Select(b => b.Most));
    }

    /// <summary>A block of cells between rows and columns whose sums are certain.</summary>
    public static LinearSystem Block(int rows, int columns, long most)
    {
        int Cell(int row, int column) => (row * columns) + column;
        int cells = rows * columns;
        return LinearSystem.Create(
            cells + rows + columns,
            [
                .. Enumerable.Range(0, rows).Select(r => Table3.Equation(Enumerable.Range(0, columns).Select(c => Cell(r, c)), [cells + r])),
                .. Enumerable.Range(0, columns).Select(c => Table3.Equation(Enumerable.Range(0, rows).Select(r => Cell(r, c)), [cells + rows + c])),
            ],
            Enumerable.Repeat<long?>(0, cells + rows + columns),
            Enumerable.Repeat<long?>(most, cells).Concat(Enumerable.Repeat<long?>(null, rows + columns)));
    }

    /// <summary>The same case with unknowns and equations in another order, and equations with other signs.</summary>
    public SmallCase Shuffled(Random random, out int[] place)
    {
        int[] moved = [.. Enumerable.Range(0, System.Unknowns)];
        random.Shuffle(moved);
        LinearRelation[] relations = [.. System.Relations.Select(relation =>
        {
            int sign = (random.Next(2) * 2) - 1;
            return LinearRelation.Create(relation.Terms.Select(term => new Term(sign * term.Coefficient, moved[term.Unknown])));
        })];
        random.Shuffle(relations);
        place = moved;
        IEnumerable<T> Move<T>(IEnumerable<T> items) => items.Select((item, i) => (item, i)).OrderBy(x => moved[x.i]).Select(x => x.item);
        return new(
            LinearSystem.Create(System.Unknowns, relations, Move(System.Lower), Move(System.Upper)),
            [.. Move(Values)],
            [.. Certain.Select(unknown => moved[unknown])]);
    }
}
