using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>The repairs of the values of a network beside which other relations must hold, too, that change the fewest unknowns.</summary>
internal static class ConstrainedRepairs
{
    /// <summary>Finds all smallest repairs of the whole.</summary>
    /// <param name="constrained">The network and the other relations.</param>
    /// <param name="values">A value for every unknown, null where it is blank.</param>
    /// <param name="options">What must stay, and how much work may be spent.</param>
    public static RepairSet Find(ConstrainedNetwork constrained, ReadOnlySpan<long?> values, RepairOptions options)
    {
        Leeway leeway = new(constrained.Network, values, options.Fixed.Contains);
        SupportSearch search = new(leeway, new(constrained.Sides, leeway, values));
        ImmutableArray<int> unknowns = [.. Enumerable.Range(0, values.Length)];
        return search.Run(part: null, options.Work, out IReadOnlyList<MinimalRepair> repairs) switch
        {
            Answer.Yes => RepairSet.Of(unknowns, [.. repairs], options.Listed, ExactUpTo(constrained, leeway, options, search.Size)),
            Answer.No => RepairSet.Infeasible(unknowns),
            _ => RepairSet.TooMany(unknowns, search.Size),
        };
    }

    /// <summary>
    /// How many tested unknowns may be wrong so that the only repair of a size is the truth. Where the network tests all unknowns of the
    /// other relations, its own distance says it: more relations do not make errors cancel that did not.
    /// </summary>
    private static int ExactUpTo(ConstrainedNetwork constrained, Leeway leeway, RepairOptions options, int size)
    {
        Network network = constrained.Network;
        NetworkDistance distance = NetworkDistance.Of(network, leeway.Blank);
        return constrained.Sides.All(relation => relation.Terms.All(term => leeway.Blank[term.Unknown] || distance.IsTested(term.Unknown)))
            ? Enumerable.Range(0, network.ComponentCount).Min(part => distance.ExactUpTo(part, size))
            : Doubt.Of(constrained.System, unknown => leeway.Blank[unknown], options.Fixed.Contains, options.Work).ExactUpTo(size);
    }
}
