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
        Leeway leeway = new(network, values, options.Fixed.IsEmpty ? _ => false : options.Fixed.Contains);
        NetworkDistance distance = Array.IndexOf(leeway.Blank, true) < 0 ? network.Distance : NetworkDistance.Of(network, leeway.Blank);
        return [.. Enumerable.Range(0, network.ComponentCount).Select(part => Find(leeway, distance, part, options))];
    }

    private static RepairSet Find(Leeway leeway, NetworkDistance distance, int part, RepairOptions options)
    {
        ImmutableArray<int> unknowns = leeway.Network.UnknownsOf(part);
        if (ByOne(leeway, part) is { Count: > 0 } single) return RepairSet.Of(unknowns, single, options.Listed, distance.ExactUpTo(part, 1));
        SupportSearch search = new(leeway, part, options.Work);
        return search.Run(out IReadOnlyList<MinimalRepair> repairs) switch
        {
            Answer.Yes => RepairSet.Of(unknowns, repairs, options.Listed, distance.ExactUpTo(part, search.Size)),
            Answer.No => RepairSet.Infeasible(unknowns),
            _ => RepairSet.TooMany(unknowns, search.Size),
        };
    }

    /// <summary>The repairs that change one unknown, read off the surpluses where nothing but a wrong value disturbs them.</summary>
    private static List<MinimalRepair>? ByOne(Leeway leeway, int part)
    {
        if (!leeway.IsPlain || !Syndrome.TryRead(leeway.SurplusesOf(part), out Syndrome syndrome)) return null;
        List<MinimalRepair> repairs = [];
        foreach (Change change in syndrome.Candidates(leeway.Network))
            if (leeway.Allows(change.Unknown, change.Amount!.Value)) repairs.Add(new([change]));
        return repairs;
    }
}
