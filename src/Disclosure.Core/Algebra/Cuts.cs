namespace Disclosure.Algebra;

/// <summary>Nodes whose surplus cannot get out of them, or whose deficit cannot be filled.</summary>
/// <param name="Inside">The nodes, none of them a root.</param>
/// <param name="Outwards">Whether too little can flow out, rather than in.</param>
internal readonly record struct Cut(bool[] Inside, bool Outwards);

/// <summary>Turns a cut of a network into premises: the equations of its nodes added up, and what limits the unknowns that cross it.</summary>
internal static class Cuts
{
    /// <summary>The premises that forbid more to flow across a cut.</summary>
    /// <param name="leeway">What each unknown may do.</param>
    /// <param name="cut">The cut.</param>
    /// <param name="claimed">The unknown whose end is to be proven, which needs no limit itself.</param>
    public static Premises Premises(Leeway leeway, Cut cut, int? claimed = null)
    {
        Network network = leeway.Network;
        (bool[] inside, bool outwards) = cut;
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
