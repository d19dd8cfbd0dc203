using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>The way to the cheapest repairs of the values of one system: through networks where its parts are proven to be such, but
/// for some relations.</summary>
/// <remarks>Immutable and reusable; made once for a system. All ways lead to the same repairs.</remarks>
public sealed class RepairPlan
{
    /// <summary>Beyond this size of a value a part goes the way that has no limits, as sums in a network are 64-bit.</summary>
    private const long NetworkLimit = 1_000_000_000_000_000;

    private readonly LinearSystem system;
    private readonly ImmutableArray<(SystemPart Part, LinearSystem System, ConstrainedNetwork? Network)> parts;

    private RepairPlan(LinearSystem system)
    {
        this.system = system;
        parts = [.. from part in SystemPart.Of(system) let own = part.Within(system) select (part, own, ConstrainedNetwork.Find(own))];
    }

    /// <summary>Makes the plan for a system.</summary>
    public static RepairPlan Of(LinearSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return new(system);
    }

    /// <summary>Finds all cheapest repairs.</summary>
    /// <param name="values">A value for every unknown, null where it is blank; a blank may be anything within its bounds.</param>
    /// <param name="options">What must stay, and how much work may be spent on a part.</param>
    /// <param name="costs">What changing each unknown costs, at least 1; 1 for each where it is left out.</param>
    /// <returns>
    /// A set for each part that can be repaired by itself, in the order of their first unknowns. A cheapest repair of the whole takes one
    /// repair from each set.
    /// </returns>
    public ImmutableArray<RepairSet> Find(
        IReadOnlyList<long?> values, RepairOptions? options = null, IReadOnlyList<int>? costs = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != system.Unknowns)
            throw new ArgumentException($"{values.Count} values for {system.Unknowns} unknowns.", nameof(values));
        if (costs is not null && (costs.Count != system.Unknowns || costs.Any(cost => cost < 1)))
            throw new ArgumentException("Every unknown needs a cost of at least 1.", nameof(costs));

        options ??= RepairOptions.Default;
        return [.. parts.SelectMany(part => Find(part.Part, part.System, part.Network, values, options, costs))];
    }

    private static IEnumerable<RepairSet> Find(
        SystemPart part,
        LinearSystem system,
        ConstrainedNetwork? network,
        IReadOnlyList<long?> values,
        RepairOptions options,
        IReadOnlyList<int>? costs)
    {
        long?[] own = [.. part.Unknowns.Select(unknown => values[unknown])];
        RepairOptions ownOptions = options with
        {
            Fixed = [.. Enumerable.Range(0, own.Length).Where(at => options.Fixed.Contains(part.Unknowns[at]))],
        };
        bool isSmall = own.All(value => value is not (> NetworkLimit or < -NetworkLimit));
        ImmutableArray<RepairSet> found = network is null || costs is not null || !isSmall
            ? [ConflictRepairs.Find(system, own, ownOptions, costs is null ? null : [.. part.Unknowns.Select(unknown => costs[unknown])])]
            : network.Sides.IsEmpty ? NetworkRepairs.Find(network.Network, own, ownOptions)
            : [ConstrainedRepairs.Find(network, own, ownOptions)];
        return found.Select(set => set.Renumber(part.Unknowns));
    }
}
