namespace Disclosure.Algebra;

/// <summary>The length of a shortest cycle near each node of a graph.</summary>
internal static class ShortestCycles
{
    /// <summary>
    /// For each node the length of a cycle of the graph, if it finds one from there; for a node of a shortest cycle it is the shortest.
    /// </summary>
    /// <param name="edges">The pairs of different nodes that are joined, and by how many edges.</param>
    /// <param name="nodes">How many nodes there are.</param>
    public static int?[] Of(Dictionary<(int Left, int Right), int> edges, int nodes)
    {
        List<int>[] neighbours = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        int?[] shortest = new int?[nodes];
        foreach (((int left, int right), int count) in edges)
        {
            neighbours[left].Add(right);
            neighbours[right].Add(left);
            if (count > 1) shortest[left] = shortest[right] = 2;
        }

        for (int node = 0; node < nodes; node++) shortest[node] ??= From(node, neighbours);
        return shortest;
    }

    /// <summary>Walks outwards until two ways meet.</summary>
    private static int? From(int start, List<int>[] neighbours)
    {
        int[] depth = new int[neighbours.Length];
        int[] parent = new int[neighbours.Length];
        Array.Fill(depth, -1);
        depth[start] = 0;
        parent[start] = -1;
        Queue<int> open = new([start]);
        int? best = null;
        while (open.TryDequeue(out int node))
        {
            if (best <= 2 * depth[node]) break;
            foreach (int other in neighbours[node])
            {
                if (depth[other] < 0)
                {
                    depth[other] = depth[node] + 1;
                    parent[other] = node;
                    open.Enqueue(other);
                }
                else if (other != parent[node])
                {
                    int length = depth[node] + depth[other] + 1;
                    best = Math.Min(best ?? length, length);
                }
            }
        }

        return best;
    }
}
