using System.Collections.Immutable;
using Disclosure.Algebra;

namespace Disclosure.Diagnosing;

/// <summary>Splits a set of repairs into sets of which it is the product: what has nothing to do with each other is another cause.</summary>
internal static class RepairFactors
{
    /// <summary>The factors, each with its distinct repairs. A set that cannot be split is its own only factor.</summary>
    /// <param name="repairs">All smallest repairs.</param>
    /// <param name="touch">Whether two unknowns stand in a common relation: changes of one repair that do belong together.</param>
    public static ImmutableArray<ImmutableArray<ImmutableArray<Change>>> Of(ImmutableArray<MinimalRepair> repairs, Func<int, int, bool> touch)
    {
        int[] unknowns = [.. repairs.SelectMany(repair => repair.Changes).Select(change => change.Unknown).Distinct().Order()];
        int[] block = [.. Enumerable.Range(0, unknowns.Length)];
        for (int i = 0; i < unknowns.Length; i++)
        {
            for (int j = i + 1; j < unknowns.Length; j++)
            {
                if (block[i] == block[j] || !BelongTogether(repairs, unknowns[i], unknowns[j], touch)) continue;
                int old = block[j];
                for (int k = 0; k < block.Length; k++)
                    if (block[k] == old) block[k] = block[i];
            }
        }

        ImmutableArray<ImmutableArray<ImmutableArray<Change>>> factors =
        [
            .. Enumerable.Range(0, unknowns.Length).GroupBy(at => block[at], at => unknowns[at])
                .Select(group => Project(repairs, [.. group])),
        ];
        long product = 1;
        foreach (ImmutableArray<ImmutableArray<Change>> factor in factors) product *= factor.Length;
        return product == repairs.Length ? factors : [[.. repairs.Select(repair => repair.Changes)]];
    }

    private static bool BelongTogether(ImmutableArray<MinimalRepair> repairs, int one, int other, Func<int, int, bool> touch)
    {
        bool meet = touch(one, other) && repairs.Any(repair => Has(repair, one) && Has(repair, other));
        return meet || Project(repairs, [one, other]).Length != Project(repairs, [one]).Length * Project(repairs, [other]).Length;
    }

    private static bool Has(MinimalRepair repair, int unknown) => repair.Changes.Any(change => change.Unknown == unknown);

    /// <summary>The distinct changes that repairs make to some unknowns, in the order of the repairs.</summary>
    private static ImmutableArray<ImmutableArray<Change>> Project(ImmutableArray<MinimalRepair> repairs, HashSet<int> unknowns)
    {
        List<ImmutableArray<Change>> distinct = [];
        foreach (MinimalRepair repair in repairs)
        {
            ImmutableArray<Change> part = [.. repair.Changes.Where(change => unknowns.Contains(change.Unknown))];
            if (!distinct.Exists(known => known.AsSpan().SequenceEqual(part.AsSpan()))) distinct.Add(part);
        }

        return [.. distinct];
    }
}
