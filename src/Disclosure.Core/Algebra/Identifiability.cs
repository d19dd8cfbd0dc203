using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>What the equations of a network can tell apart, once some unknowns are blank.</summary>
/// <remarks>
/// Immutable. A blank carries whatever its two nodes need, so they act as one. Two unknowns between the same nodes leave the same
/// surpluses and cannot be told apart; an unknown within one node leaves none.
/// </remarks>
public sealed class Identifiability
{
    private readonly ImmutableArray<int?> distances;

    private Identifiability(ImmutableArray<int> untested, ImmutableArray<ImmutableArray<int>> classes, ImmutableArray<int?> distances)
    {
        Untested = untested;
        Classes = classes;
        this.distances = distances;
    }

    /// <summary>The unknowns with a value whose errors no equation sees.</summary>
    public ImmutableArray<int> Untested { get; }

    /// <summary>
    /// The other unknowns with a value, grouped by what cannot be told apart, in the order of their first members. An unknown alone in its
    /// group is named by its error.
    /// </summary>
    public ImmutableArray<ImmutableArray<int>> Classes { get; }

    /// <summary>The identifiability where some unknowns are blank.</summary>
    public static Identifiability Of(Network network, params IEnumerable<int> blanks)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(blanks);
        Groups groups = new(network.Nodes.Length);
        bool[] blank = new bool[network.Arcs.Length];
        foreach (int unknown in blanks)
        {
            blank[unknown] = true;
            groups.Join(network.Arcs[unknown].From, network.Arcs[unknown].To);
        }

        int[] merged = groups.Numbers();
        List<int> untested = [];
        Dictionary<(int, int), List<int>> classes = [];
        for (int unknown = 0; unknown < blank.Length; unknown++)
        {
            if (blank[unknown]) continue;
            (int from, int to) = (merged[network.Arcs[unknown].From], merged[network.Arcs[unknown].To]);
            (int, int) ends = (Math.Min(from, to), Math.Max(from, to));
            if (from == to) untested.Add(unknown);
            else if (classes.TryGetValue(ends, out List<int>? members)) members.Add(unknown);
            else classes.Add(ends, [unknown]);
        }

        int?[] distances = ShortestCycles.Of(classes.ToDictionary(entry => entry.Key, entry => entry.Value.Count), groups.Count);
        int?[] ofParts = new int?[network.ComponentCount];
        for (int node = 0; node < merged.Length; node++)
        {
            int part = network.ComponentOf(node);
            if (distances[merged[node]] is { } distance) ofParts[part] = Math.Min(distance, ofParts[part] ?? distance);
        }

        return new([.. untested], [.. classes.Values.OrderBy(members => members[0]).Select(members => members.ToImmutableArray())], [.. ofParts]);
    }

    /// <summary>
    /// The least number of unknowns of a connected part, other than untested ones, whose errors can cancel so that no equation sees them;
    /// null where that cannot happen.
    /// </summary>
    public int? Distance(int part) => distances[part];

    /// <summary>
    /// How many unknowns of a connected part, untested ones aside, may be wrong so that a repair of the given size that is the only
    /// smallest one is surely the truth.
    /// </summary>
    /// <remarks>Two repairs differ by errors that cancel. If there were another one, the two sizes would reach the distance.</remarks>
    public int ExactUpTo(int part, int size) => Distance(part) is { } distance ? Math.Max(size, distance - 1 - size) : int.MaxValue;
}
