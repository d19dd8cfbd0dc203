using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>The cheapest repairs of the values of any system: inequalities, bounds and coefficients as they come.</summary>
/// <remarks>Exact and complete, but slower than the way through a network where the system is one.</remarks>
public static class SystemRepairs
{
    // A step of the search is worth so many entries of the tableau.
    private const long StepSize = 20;

    /// <summary>Finds all cheapest repairs, for each part of the system by itself.</summary>
    /// <param name="system">The system.</param>
    /// <param name="values">A value for every unknown, null where it is blank; a blank may be anything within its bounds.</param>
    /// <param name="options">What must stay, and how much work may be spent on a part.</param>
    /// <param name="costs">What changing each unknown costs, at least 1; 1 for each where it is left out.</param>
    /// <returns>
    /// A set for each <see cref="SystemPart"/>, in their order. A cheapest repair of the whole takes one repair from each set. With costs
    /// the size of a set is what its repairs cost.
    /// </returns>
    public static ImmutableArray<RepairSet> Find(
        LinearSystem system, IReadOnlyList<long?> values, RepairOptions? options = null, IReadOnlyList<int>? costs = null)
    {
        ArgumentNullException.ThrowIfNull(system);
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != system.Unknowns)
            throw new ArgumentException($"{values.Count} values for {system.Unknowns} unknowns.", nameof(values));
        if (costs is not null && (costs.Count != system.Unknowns || costs.Any(cost => cost < 1)))
            throw new ArgumentException("Every unknown needs a cost of at least 1.", nameof(costs));
        return [.. SystemPart.Of(system).Select(part => Find(part, part.Within(system), values, options ?? RepairOptions.Default, costs))];
    }

    private static RepairSet Find(
        SystemPart part, LinearSystem system, IReadOnlyList<long?> values, RepairOptions options, IReadOnlyList<int>? costs)
    {
        long?[] partValues = [.. part.Unknowns.Select(unknown => values[unknown])];
        int[] partCosts = [.. part.Unknowns.Select(unknown => costs?[unknown] ?? 1)];
        ConflictSearch search = new(
            system, partValues, partCosts, unknown => options.Fixed.Contains(part.Unknowns[unknown]), options.Work * StepSize);
        Answer answer = search.Run();
        int cost = (int)Math.Min(search.Cost, int.MaxValue);
        if (answer == Answer.Undecided) return RepairSet.TooMany(cost);
        if (answer == Answer.No) return RepairSet.Infeasible;

        List<MinimalRepair> listed = [];
        foreach (int[] set in search.Found.Order(Comparer<int[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))).Take(options.Listed))
        {
            if (Repair(search, set, part, partValues) is not { } repair) return RepairSet.TooMany(cost);
            listed.Add(repair);
        }

        return RepairSet.Of(listed, cost, search.Found.Count, ExactUpTo());

        int ExactUpTo()
        {
            int size = search.Found[0].Length;
            Doubt doubt = Doubt.Of(system, unknown => partValues[unknown] is null, unknown => options.Fixed.Contains(part.Unknowns[unknown]));
            return costs is null ? doubt.ExactUpTo(size) : doubt.ExactWhateverItCosts(size);
        }
    }

    private static MinimalRepair? Repair(ConflictSearch search, int[] set, SystemPart part, long?[] values)
    {
        Change[] changes = new Change[set.Length];
        for (int at = 0; at < set.Length; at++)
        {
            if (search.Range(set, set[at], out BigInteger? least, out BigInteger? most) == Answer.Undecided) return null;
            long value = values[set[at]]!.Value;
            changes[at] = new(part.Unknowns[set[at]], InLong(least - value), InLong(most - value));
        }

        return new(changes);
    }

    private static long? InLong(BigInteger? amount) => amount >= long.MinValue && amount <= long.MaxValue ? (long)amount.Value : null;
}
