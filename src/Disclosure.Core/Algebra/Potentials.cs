namespace Disclosure.Algebra;

/// <summary>Finds the combination of the equations of a network that gives an equation outside it.</summary>
/// <remarks>
/// A combination gives each arc the difference of the factors of its two ends. So the factors follow from any spanning forest, and
/// comparing all arcs proves or refutes them.
/// </remarks>
internal static class Potentials
{
    public static Combination? Prove(LinearRelation relation, Network network)
    {
        long?[] potentials = new long?[network.Nodes.Length];
        for (int first = potentials.Length - 1; first >= 0; first--)
        {
            if (potentials[first] is not null) continue;
            potentials[first] = 0;
            List<int> part = Spread(first, relation, network, potentials);
            if (!network.Nodes[first].IsRoot) Settle(part, potentials);
        }

        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
        {
            Arc arc = network.Arcs[unknown];
            if (potentials[arc.To] - potentials[arc.From] != relation.CoefficientOf(unknown)) return null;
        }

        return Combination.Create(
            from node in Enumerable.Range(0, potentials.Length)
            where !network.Nodes[node].IsRoot
            select new Multiple(potentials[node]!.Value * network.Nodes[node].Sign, network.Nodes[node].Relation!.Value));
    }

    /// <summary>Gives each node of a connected part the potential that the arcs on the way from the first one ask for.</summary>
    private static List<int> Spread(int first, LinearRelation relation, Network network, long?[] potentials)
    {
        List<int> part = [first];
        for (int next = 0; next < part.Count; next++)
        {
            foreach (int unknown in network.UnknownsAt(part[next]))
            {
                Arc arc = network.Arcs[unknown];
                int other = arc.Other(part[next]);
                if (potentials[other] is not null) continue;
                long step = relation.CoefficientOf(unknown);
                potentials[other] = potentials[part[next]] + (other == arc.To ? step : -step);
                part.Add(other);
            }
        }

        return part;
    }

    /// <summary>Without a root only differences count: the commonest potential becomes zero, so that the proof has the fewest equations.</summary>
    private static void Settle(List<int> part, long?[] potentials)
    {
        long? commonest = part.GroupBy(node => potentials[node]).MaxBy(group => group.Count())!.Key;
        foreach (int node in part) potentials[node] -= commonest;
    }
}
