using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>The arcs of a network that is being found.</summary>
internal static class NetworkArcs
{
    /// <summary>
    /// The arc of each unknown. Adds a root for every connected part in which an unknown stands in one equation only, and one for all
    /// unknowns that stand in none.
    /// </summary>
    public static ImmutableArray<Arc> Join(LinearSystem system, List<NetworkNode> nodes, Func<int, IEnumerable<int>> nodesOf)
    {
        int[][] ends = [.. Enumerable.Range(0, system.Unknowns).Select(unknown => nodesOf(unknown).ToArray())];
        Groups parts = new(nodes.Count);
        foreach (int[] end in ends.Where(end => end.Length == 2)) parts.Join(end[0], end[1]);

        Dictionary<int, int> roots = [];
        int Root(int part)
        {
            if (!roots.TryGetValue(part, out int root))
            {
                roots.Add(part, root = nodes.Count);
                nodes.Add(default);
            }

            return root;
        }

        ImmutableArray<Arc>.Builder arcs = ImmutableArray.CreateBuilder<Arc>(ends.Length);
        for (int unknown = 0; unknown < ends.Length; unknown++)
        {
            int[] end = ends[unknown];
            int first = end.Length > 0 ? end[0] : Root(-1);
            int second = end.Length == 2 ? end[1] : end.Length == 1 ? Root(parts.Leader(first)) : first;
            arcs.Add(end.Length > 0 && Gains(first, unknown) ? new(second, first) : new(first, second));
        }

        return arcs.MoveToImmutable();

        bool Gains(int node, int unknown) =>
            nodes[node].Sign * system.Relations[nodes[node].Relation!.Value].CoefficientOf(unknown) > 0;
    }
}
