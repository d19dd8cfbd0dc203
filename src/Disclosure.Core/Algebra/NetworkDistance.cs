namespace Disclosure.Algebra;

/// <summary>How few errors can hide each other in the connected parts of a network, once some unknowns are blank.</summary>
/// <remarks>
/// Immutable. A blank carries whatever its two nodes need, so they act as one. Two unknowns between the same nodes leave the same
/// surpluses, and the errors around any cycle can leave none; an unknown within one node is tested by nothing and left aside.
/// </remarks>
internal sealed class NetworkDistance
{
    private readonly int?[] distances;
    private readonly bool[] tested;

    private NetworkDistance(int?[] distances, bool[] tested)
    {
        this.distances = distances;
        this.tested = tested;
    }

    /// <summary>The least number of tested unknowns of a part whose errors can cancel; null where that cannot happen.</summary>
    public int? this[int part] => distances[part];

    /// <summary>Whether an error in an unknown shows at all.</summary>
    public bool IsTested(int unknown) => tested[unknown];

    /// <summary>The distances where some unknowns are blank.</summary>
    public static NetworkDistance Of(Network network, params ReadOnlySpan<bool> blank)
    {
        Groups groups = new(network.Nodes.Length);
        for (int unknown = 0; unknown < blank.Length; unknown++)
            if (blank[unknown]) groups.Join(network.Arcs[unknown].From, network.Arcs[unknown].To);

        int[] merged = groups.Numbers();
        Dictionary<(int Left, int Right), int> edges = [];
        bool[] tested = new bool[network.Arcs.Length];
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
        {
            (int from, int to) = (merged[network.Arcs[unknown].From], merged[network.Arcs[unknown].To]);
            if (from == to) continue;
            tested[unknown] = true;
            (int, int) ends = (Math.Min(from, to), Math.Max(from, to));
            edges[ends] = edges.GetValueOrDefault(ends) + 1;
        }

        int?[] ofNodes = ShortestCycles.Of(edges, groups.Count);
        int?[] ofParts = new int?[network.ComponentCount];
        for (int node = 0; node < merged.Length; node++)
        {
            int part = network.ComponentOf(node);
            if (ofNodes[merged[node]] is { } distance) ofParts[part] = Math.Min(distance, ofParts[part] ?? distance);
        }

        return new(ofParts, tested);
    }

    /// <summary>
    /// How many tested unknowns of a part may be wrong so that a repair of the given size that is the only smallest one is surely the truth.
    /// </summary>
    /// <remarks>Two repairs differ by errors that cancel. If there were another one, the two sizes would reach the distance.</remarks>
    public int ExactUpTo(int part, int size) => distances[part] is { } distance ? Math.Max(size, distance - 1 - size) : int.MaxValue;
}
