namespace Disclosure.Algebra;

/// <summary>Finds the edges of a graph whose removal separates their two ends.</summary>
internal sealed class Bridges
{
    private readonly List<(int Other, int Edge)>[] edges;
    private readonly int[] entered;
    private readonly int[] left;
    private readonly List<int> order = [];

    private Bridges(Network network, bool[] blank)
    {
        edges = [.. network.Nodes.Select(_ => new List<(int, int)>())];
        for (int unknown = 0; unknown < blank.Length; unknown++)
        {
            Arc arc = network.Arcs[unknown];
            if (!blank[unknown] || arc.From == arc.To) continue;
            edges[arc.From].Add((arc.To, unknown));
            edges[arc.To].Add((arc.From, unknown));
        }

        entered = new int[edges.Length];
        left = new int[edges.Length];
        Array.Fill(entered, -1);
    }

    /// <summary>The blanks of a network that are bridges, each with the nodes on one side of it.</summary>
    public static IEnumerable<(int Unknown, int[] Side)> Of(Network network, bool[] blank)
    {
        Bridges graph = new(network, blank);
        List<(int, int[])> bridges = [];
        for (int root = 0; root < graph.edges.Length; root++)
            if (graph.entered[root] < 0) graph.Visit(root, bridges);
        return bridges;
    }

    /// <summary>Walks a connected part depth first; an edge is a bridge where nothing beyond it leads back before it.</summary>
    private void Visit(int root, List<(int, int[])> bridges)
    {
        int[] lowest = new int[edges.Length];
        Stack<(int Node, int Via, int Next)> path = new([(root, -1, 0)]);
        Enter(root, lowest);
        while (path.TryPop(out (int Node, int Via, int Next) at))
        {
            if (at.Next < edges[at.Node].Count)
            {
                path.Push(at with { Next = at.Next + 1 });
                (int other, int edge) = edges[at.Node][at.Next];
                if (edge == at.Via) continue;
                if (entered[other] >= 0) lowest[at.Node] = Math.Min(lowest[at.Node], entered[other]);
                else
                {
                    Enter(other, lowest);
                    path.Push((other, edge, 0));
                }

                continue;
            }

            left[at.Node] = order.Count;
            if (!path.TryPeek(out (int Node, int Via, int Next) parent)) continue;
            lowest[parent.Node] = Math.Min(lowest[parent.Node], lowest[at.Node]);
            if (lowest[at.Node] > entered[parent.Node]) bridges.Add((at.Via, [.. order[entered[at.Node]..left[at.Node]]]));
        }
    }

    private void Enter(int node, int[] lowest)
    {
        entered[node] = lowest[node] = order.Count;
        order.Add(node);
    }
}
