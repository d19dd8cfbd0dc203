using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
        if (options.Fixed.IsEmpty && ByOne(network, values, options) is { IsDefault: false } plain) return plain;
        RepairWork work = RepairWork.For(network);
        work.Leeway.Read(values, options.Fixed.IsEmpty ? null : options.Fixed.Contains);
        NetworkDistance distance = Array.IndexOf(work.Leeway.Blank, true) < 0 ? network.Distance : NetworkDistance.Of(network, work.Leeway.Blank);
        RepairSet[] sets = new RepairSet[network.ComponentCount];
        for (int part = 0; part < sets.Length; part++) sets[part] = Find(work.Search, distance, part, network.UnknownsOf(part), options);
        return ImmutableCollectionsMarshal.AsImmutableArray(sets);
    }

    private static RepairSet Find(
        SupportSearch search, NetworkDistance distance, int part, ImmutableArray<int> unknowns, RepairOptions options) =>
        search.Run(part, options.Work, out IReadOnlyList<MinimalRepair> repairs) switch
        {
            Answer.Yes => RepairSet.Of(unknowns, [.. repairs], options.Listed, distance.ExactUpTo(part, search.Size)),
            Answer.No => RepairSet.Infeasible(unknowns),
            _ => RepairSet.TooMany(unknowns, search.Size),
        };

    /// <summary>
    /// The sets where every unknown has a value within its bounds and nothing disturbs the network, or nothing but one wrong value does, read
    /// off the surpluses; else the default.
    /// </summary>
    private static ImmutableArray<RepairSet> ByOne(Network network, ReadOnlySpan<long?> values, RepairOptions options)
    {
        Span<long> surpluses = network.Nodes.Length <= 256 ? stackalloc long[network.Nodes.Length] : new long[network.Nodes.Length];
        if (!network.TrySurpluses(values, surpluses)) return default;
        if (!surpluses.ContainsAnyExcept(0)) return network.Sound;
        if (!Syndrome.TryRead(surpluses, out Syndrome syndrome)) return default;
        int part = network.ComponentOf(syndrome.Surplus);
        if (network.ComponentOf(syndrome.Deficit) != part) return default;
        MinimalRepair[] single = [];
        foreach (int unknown in network.UnknownsAt(syndrome.Surplus))
        {
            Arc arc = network.Arcs[unknown];
            if (arc.Other(syndrome.Surplus) != syndrome.Deficit) continue;
            long amount = arc.From == syndrome.Surplus ? syndrome.Amount : -syndrome.Amount;
            if (network.System.InBounds(unknown, values[unknown]!.Value + amount))
                single = [.. single, new(new Change(unknown, amount))];
        }

        if (single.Length == 0) return default;
        RepairSet set = RepairSet.Of(network.UnknownsOf(part), single, options.Listed, network.Distance.ExactUpTo(part, 1));
        return network.ComponentCount == 1 ? [set] : network.Sound.SetItem(part, set);
    }
}
