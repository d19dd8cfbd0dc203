using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>What the equations of a network say by themselves once some unknowns are blank.</summary>
/// <remarks>
/// Immutable. Nodes that blanks join are taken as one: the sum of their equations has no blank left, so it can still be checked. A blank
/// that alone joins two groups of nodes follows from the equations on either side of it.
/// </remarks>
public sealed class Contraction
{
    private Contraction(ImmutableArray<Combination> checks, int independent, ImmutableArray<ImpliedUnknown> determined)
    {
        Checks = checks;
        Independent = independent;
        Determined = determined;
    }

    /// <summary>
    /// The combinations of equations without blanks, in the order of their first equations; one of a single equation is that equation.
    /// Equations that the network leaves out because others imply them are not among them.
    /// </summary>
    public ImmutableArray<Combination> Checks { get; }

    /// <summary>How many of the checks are independent of each other.</summary>
    public int Independent { get; }

    /// <summary>The blanks whose values follow, in their order.</summary>
    public ImmutableArray<ImpliedUnknown> Determined { get; }

    /// <summary>The contraction of a network.</summary>
    public static Contraction Of(Network network, params IEnumerable<int> blanks)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(blanks);
        bool[] blank = new bool[network.Arcs.Length];
        Groups groups = new(network.Nodes.Length);
        foreach (int unknown in blanks)
        {
            blank[unknown] = true;
            groups.Join(network.Arcs[unknown].From, network.Arcs[unknown].To);
        }

        IEnumerable<Combination> sums =
            from node in Enumerable.Range(0, network.Nodes.Length)
            group node by groups.Leader(node) into members
            where !members.Any(node => network.Nodes[node].IsRoot)
            select network.Sum(members, 1);
        IEnumerable<ImpliedUnknown> determined =
            from bridge in Bridges.Of(network, blank)
            orderby bridge.Unknown
            select new ImpliedUnknown(bridge.Unknown, Isolating(network, bridge.Unknown, bridge.Side));
        return new(
            [.. sums.Where(sum => !sum.Of(network.System).Terms.IsEmpty).OrderBy(sum => sum.Multiples[0].Relation)],
            groups.Count - network.ComponentCount,
            [.. determined]);
    }

    /// <summary>The sum of the equations on the smaller side of a bridge that has no root, signed to give the bridge coefficient 1.</summary>
    private static Combination Isolating(Network network, int bridge, int[] side)
    {
        int part = network.ComponentOf(side[0]);
        int[] other = [.. Enumerable.Range(0, network.Nodes.Length).Where(node => network.ComponentOf(node) == part).Except(side)];
        int[] summed = IsSound(side) && (side.Length <= other.Length || !IsSound(other)) ? side : other;
        return network.Sum(summed, summed.Contains(network.Arcs[bridge].To) ? 1 : -1);

        bool IsSound(int[] nodes) => !nodes.Any(node => network.Nodes[node].IsRoot);
    }
}
