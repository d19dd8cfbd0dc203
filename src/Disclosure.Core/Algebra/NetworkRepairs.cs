using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>The repairs of the values of a network that change the fewest unknowns.</summary>
public static class NetworkRepairs
{
    /// <summary>Finds all smallest repairs, for each connected part by itself.</summary>
    /// <param name="network">The network.</param>
    /// <param name="values">A value for every unknown, null where it is blank; a blank may be anything within its bounds.</param>
    /// <param name="options">What must stay, and how much work may be spent on a part.</param>
    /// <returns>
    /// A set for each connected part, in the order of their numbers. A smallest repair of the whole takes one repair from each set.
    /// </returns>
    public static ImmutableArray<RepairSet> Find(Network network, ReadOnlySpan<long?> values, RepairOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        options ??= RepairOptions.Default;
        Leeway leeway = new(network, values, options.Fixed.Contains);
        NetworkDistance distance = Array.IndexOf(leeway.Blank, true) < 0 ? network.Distance : NetworkDistance.Of(network, leeway.Blank);
        return [.. Enumerable.Range(0, network.ComponentCount).Select(part => Find(leeway, distance, part, options))];
    }

    private static RepairSet Find(Leeway leeway, NetworkDistance distance, int part, RepairOptions options)
    {
        if (!IsFeasible(leeway, part)) return RepairSet.Infeasible;
        SupportSearch search = new(leeway, part, options.Work);
        return search.Run() is { } repairs
            ? RepairSet.Of(repairs, options.Listed, distance.ExactUpTo(part, search.Size))
            : RepairSet.TooMany(search.Size);
    }

    private static bool IsFeasible(Leeway leeway, int part)
    {
        for (int unknown = 0; unknown < leeway.Network.Arcs.Length; unknown++)
            if (!leeway.IsPossible(unknown) && leeway.Network.ComponentOf(leeway.Network.Arcs[unknown].From) == part) return false;
        Flow everything = new(leeway, leeway.SurplusesOf(part));
        Array.Fill(everything.Open, true);
        return everything.Balance();
    }
}
