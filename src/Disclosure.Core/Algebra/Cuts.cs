namespace Disclosure.Algebra;

/// <summary>Turns a cut of a network into premises: the equations of its nodes added up, and what limits the unknowns that cross it.</summary>
internal static class Cuts
{
    /// <summary>The premises that forbid more to flow out of a group of nodes, or more into it.</summary>
    /// <param name="leeway">What each unknown may do.</param>
    /// <param name="inside">The nodes of the group, none of them a root.</param>
    /// <param name="outwards">Whether the flow out of the group is limited, rather than the flow into it.</param>
    /// <param name="claimed">The unknown whose end is to be proven, which needs no limit itself.</param>
    public static Premises Premises(Leeway leeway, bool[] inside, bool outwards, int? claimed = null)
    {
        Network network = leeway.Network;
        List<int> lower = [];
        List<int> upper = [];
        List<int> given = [];
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
        {
            Arc arc = network.Arcs[unknown];
            if (inside[arc.From] == inside[arc.To] || unknown == claimed) continue;
            List<int> limit = leeway.Certain[unknown] ? given : inside[arc.From] == outwards ? upper : lower;
            limit.Add(unknown);
        }

        IEnumerable<int> relations = Enumerable.Range(0, inside.Length)
            .Where(node => inside[node])
            .Select(node => network.Nodes[node].Relation!.Value);
        return new(relations.Order(), lower, upper, given);
    }
}
