using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>
/// The cheapest repairs of any system, inequalities, bounds and coefficients as they come: exact and complete, but slower than the way
/// through a network.
/// </summary>
internal static class ConflictRepairs
{
    // A step of the search is worth so many entries of the tableau.
    private const long StepSize = 20;

    /// <summary>Finds all cheapest repairs of a system as one.</summary>
    /// <param name="system">The system.</param>
    /// <param name="values">A value for every unknown, null where it is blank.</param>
    /// <param name="options">What must stay, and how much work may be spent.</param>
    /// <param name="costs">What changing each unknown costs; 1 for each where it is left out.</param>
    public static RepairSet Find(
        LinearSystem system, IReadOnlyList<long?> values, RepairOptions options, IReadOnlyList<int>? costs = null)
    {
        ImmutableArray<int> unknowns = [.. Enumerable.Range(0, system.Unknowns)];
        ConflictSearch search = new(
            system, values, costs ?? [.. Enumerable.Repeat(1, values.Count)], options.Fixed.Contains, options.Work * StepSize);
        Answer answer = search.Run();
        int cost = (int)Math.Min(search.Cost, int.MaxValue);
        if (answer == Answer.Undecided) return RepairSet.TooMany(unknowns, cost);
        if (answer == Answer.No) return RepairSet.Infeasible(unknowns);

        List<MinimalRepair> listed = [];
        Comparer<int[]> byUnknowns = Comparer<int[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));
        foreach (int[] set in search.Found.Order(byUnknowns).Take(options.Listed))
        {
            if (Repair(search, set, values) is not { } repair) return RepairSet.TooMany(unknowns, cost);
            listed.Add(repair);
        }

        Doubt doubt = Doubt.Of(system, unknown => values[unknown] is null, options.Fixed.Contains, options.Work);
        int size = search.Found[0].Length;
        return RepairSet.Of(
            unknowns,
            [.. listed],
            cost,
            search.Found.Count,
            costs is null ? doubt.ExactUpTo(size) : doubt.ExactWhateverItCosts(size));
    }

    private static MinimalRepair? Repair(ConflictSearch search, int[] set, IReadOnlyList<long?> values)
    {
        Change[] changes = new Change[set.Length];
        for (int at = 0; at < set.Length; at++)
        {
            if (search.Range(set, set[at], out BigInteger? least, out BigInteger? most) == Answer.Undecided) return null;
            long value = values[set[at]]!.Value;
            changes[at] = new(set[at], InLong(least - value), InLong(most - value));
        }

        return new(changes);
    }

    private static long? InLong(BigInteger? amount) => amount >= long.MinValue && amount <= long.MaxValue ? (long)amount.Value : null;
}
