using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Algebra;

/// <summary>
/// A system whose equations are those of flow in a graph: each unknown is an arc, each equation a node at which as much must flow in as
/// flows out.
/// </summary>
/// <remarks>
/// Immutable and reusable; made once for a system. That the graph has the same solutions as the system is proven when it is found: signs
/// of the equations under which each unknown stands once with plus and once with minus, and for each equation left out a combination of
/// those kept. Sums are checked 64-bit: values within ±10^15 are safe with up to 9,000 unknowns, beyond that a sum may throw
/// <see cref="OverflowException"/>.
/// </remarks>
public sealed class Network
{
    private readonly int[] starts;
    private readonly int[] incident;
    private readonly int[] components;
    private readonly ImmutableArray<ImmutableArray<int>> members;
    private readonly (long Least, long Most)[] limits;
    private readonly Lazy<NetworkDistance> distance;
    private readonly Lazy<ImmutableArray<RepairSet>> sound;

    internal Network(
        LinearSystem system, ImmutableArray<NetworkNode> nodes, ImmutableArray<Arc> arcs, ImmutableArray<ImpliedRelation> implied)
    {
        System = system;
        Nodes = nodes;
        Arcs = arcs;
        Implied = implied;
        starts = new int[nodes.Length + 1];
        foreach (Arc arc in arcs.Where(arc => arc.From != arc.To))
        {
            starts[arc.From + 1]++;
            starts[arc.To + 1]++;
        }

        for (int node = 0; node < nodes.Length; node++) starts[node + 1] += starts[node];
        incident = new int[starts[^1]];
        int[] next = [.. starts];
        for (int unknown = 0; unknown < arcs.Length; unknown++)
        {
            Arc arc = arcs[unknown];
            if (arc.From == arc.To) continue;
            incident[next[arc.From]++] = unknown;
            incident[next[arc.To]++] = unknown;
        }

        Groups components = new(nodes.Length);
        foreach (Arc arc in arcs) components.Join(arc.From, arc.To);
        this.components = components.Numbers();
        ComponentCount = components.Count;
        ILookup<int, int> members = Enumerable.Range(0, arcs.Length).ToLookup(unknown => ComponentOf(arcs[unknown].From));
        this.members = [.. Enumerable.Range(0, ComponentCount).Select(part => members[part].ToImmutableArray())];
        limits = [.. system.Lower.Zip(system.Upper, (lower, upper) => (lower ?? long.MinValue, upper ?? long.MaxValue))];
        distance = new(() => NetworkDistance.Of(this));
        sound = new(() => [.. Enumerable.Range(0, ComponentCount)
            .Select(part => RepairSet.Of(UnknownsOf(part), [new MinimalRepair([])], listed: 1, Distance.ExactUpTo(part, 0)))]);
    }

    /// <summary>The system that the network stands for.</summary>
    public LinearSystem System { get; }

    /// <summary>The nodes: the equations kept, in their order, then the roots.</summary>
    public ImmutableArray<NetworkNode> Nodes { get; }

    /// <summary>The arc of each unknown.</summary>
    public ImmutableArray<Arc> Arcs { get; }

    /// <summary>The equations that are no node because they follow from those that are.</summary>
    public ImmutableArray<ImpliedRelation> Implied { get; }

    /// <summary>How many connected parts the graph has; no error in one is seen in another.</summary>
    public int ComponentCount { get; }

    /// <summary>How few errors can hide each other where no unknown is blank.</summary>
    internal NetworkDistance Distance => distance.Value;

    /// <summary>The least and greatest value of each unknown; the extreme numbers stand for none.</summary>
    internal ReadOnlySpan<(long Least, long Most)> Limits => limits;

    /// <summary>For each connected part that nothing is to be repaired.</summary>
    internal ImmutableArray<RepairSet> Sound => sound.Value;

    /// <summary>Finds the network of a system, if it is found to be one.</summary>
    /// <returns>False where a relation is not an equality of unknowns with coefficients 1 and -1 only, or no signs were found.</returns>
    public static bool TryFind(LinearSystem system, [NotNullWhen(true)] out Network? network)
    {
        ArgumentNullException.ThrowIfNull(system);
        network = NetworkFinder.Find(system);
        return network is not null;
    }

    /// <summary>The number of the connected part in which a node stands.</summary>
    public int ComponentOf(int node) => components[node];

    /// <summary>The unknowns of a connected part, in their order.</summary>
    public ImmutableArray<int> UnknownsOf(int part) => members[part];

    /// <summary>The unknowns whose arcs end at a node, in their order; those that no equation sees are left out.</summary>
    public ReadOnlySpan<int> UnknownsAt(int node) => incident.AsSpan(starts[node]..starts[node + 1]);

    /// <summary>Writes by how much more flows into each node than out of it; the surpluses of a connected part add up to zero.</summary>
    /// <param name="values">A value for every unknown.</param>
    /// <param name="surpluses">Room for a number for every node.</param>
    /// <returns>Whether all are zero, that is whether all equations hold.</returns>
    public bool Surpluses(ReadOnlySpan<long> values, Span<long> surpluses)
    {
        surpluses = surpluses[..Nodes.Length];
        surpluses.Clear();
        ReadOnlySpan<Arc> arcs = Arcs.AsSpan();
        values = values[..arcs.Length];
        for (int unknown = 0; unknown < arcs.Length; unknown++)
        {
            surpluses[arcs[unknown].To] += values[unknown];
            surpluses[arcs[unknown].From] -= values[unknown];
        }

        return !surpluses.ContainsAnyExcept(0);
    }

    /// <summary>Writes the surpluses where every unknown has a value, and one within its bounds.</summary>
    internal bool TrySurpluses(ReadOnlySpan<long?> values, Span<long> surpluses)
    {
        if (values.Length != limits.Length) throw new ArgumentException($"{values.Length} values for {limits.Length} unknowns.", nameof(values));
        surpluses.Clear();
        ReadOnlySpan<Arc> arcs = Arcs.AsSpan()[..values.Length];
        ReadOnlySpan<(long Least, long Most)> bounds = limits.AsSpan()[..values.Length];
        for (int unknown = 0; unknown < values.Length; unknown++)
        {
            if (!values[unknown].HasValue) return false;
            long value = values[unknown].GetValueOrDefault();
            if (value < bounds[unknown].Least || value > bounds[unknown].Most) return false;
            if (value == 0) continue;
            surpluses[arcs[unknown].To] += value;
            surpluses[arcs[unknown].From] -= value;
        }

        return true;
    }

    /// <summary>The equations of nodes added up, each with its sign, so that what flows between them cancels.</summary>
    /// <param name="nodes">Nodes, none of them a root.</param>
    /// <param name="sign">1 where what flows in counts positive, -1 where what flows out does.</param>
    internal Combination Sum(IEnumerable<int> nodes, int sign) =>
        Combination.Create(nodes.Select(node => new Multiple(sign * Nodes[node].Sign, Nodes[node].Relation!.Value)));
}
