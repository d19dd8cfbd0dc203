namespace Disclosure.Algebra;

/// <summary>
/// The unknowns over which a search for supports branches at each of its steps: every sufficient set that contains the open unknowns has
/// one of them. An unknown that is shut is out of the question. Mutable.
/// </summary>
internal sealed class Branches
{
    private readonly Leeway leeway;
    private readonly Network network;
    private readonly bool[] open;
    private readonly LooseEnds looseEnds;
    private readonly SideRules? rules;
    private readonly List<List<int>> candidates = [];
    private List<int> scratch = [];
    private int fewest;

    public Branches(Leeway leeway, bool[] open, LooseEnds looseEnds, SideRules? rules)
    {
        this.leeway = leeway;
        this.open = open;
        this.looseEnds = looseEnds;
        this.rules = rules;
        network = leeway.Network;
        Shut = new bool[open.Length];
    }

    /// <summary>The unknowns that were tried before.</summary>
    public bool[] Shut { get; }

    /// <summary>The unknowns to try at a step.</summary>
    public List<int> At(int step)
    {
        if (step == candidates.Count) candidates.Add([]);
        return candidates[step];
    }

    /// <summary>
    /// Lists the unknowns that can relieve a group, tie up a loose end or mend a relation beside the network, for what has the fewest of
    /// them. Where every unknown must join two unbalanced groups, others are not listed.
    /// </summary>
    /// <returns>Whether there is anything of the kind to do.</returns>
    public bool FindNarrowest(int step, ReadOnlySpan<int> nodes, Partition groups, bool mustJoin)
    {
        fewest = int.MaxValue;
        At(step).Clear();
        foreach (int node in nodes)
        {
            if (fewest == 0) return true;
            if (groups.SumOf(node) != 0)
            {
                scratch.Clear();
                foreach (int member in nodes)
                    if (groups.Of(member) == node) ListRelief(groups, member, groups.SumOf(node), mustJoin);
                KeepNarrowest(step);
            }

            if (looseEnds.Has(node))
            {
                scratch.Clear();
                foreach (int unknown in network.UnknownsAt(node))
                    if (!Shut[unknown] && !open[unknown] && (!mustJoin || Joins(groups, unknown)) && looseEnds.CanServe(unknown, node))
                        scratch.Add(unknown);
                KeepNarrowest(step);
            }
        }

        for (int rule = 0; rule < rules?.Count; rule++)
        {
            if (!rules.IsBroken(rule, open, scratch)) continue;
            scratch.RemoveAll(unknown => Shut[unknown] || (mustJoin && !Joins(groups, unknown)));
            KeepNarrowest(step);
        }

        return fewest < int.MaxValue;
    }

    /// <summary>Lists the unknowns that can carry more out of the nodes that the surplus could reach.</summary>
    public void FindAcrossCut(int step, ReadOnlySpan<int> nodes, bool[] reached)
    {
        List<int> into = At(step);
        into.Clear();
        foreach (int node in nodes)
        {
            if (!reached[node]) continue;
            foreach (int unknown in network.UnknownsAt(node))
            {
                if (!reached[network.Arcs[unknown].Other(node)] && !open[unknown] && !Shut[unknown] && leeway.Room(unknown, node, 0) > 0)
                    into.Add(unknown);
            }
        }
    }

    /// <summary>Lists the unknowns in what contradicts each other in a program.</summary>
    public void FindInConflict(int step, SideProgram program)
    {
        At(step).Clear();
        program.ListConflict(At(step));
        At(step).RemoveAll(unknown => Shut[unknown] || leeway.Certain[unknown]);
    }

    /// <summary>
    /// Lists the unknowns at a node that can carry something of the surplus of its group to another group, as long as they could be the
    /// fewest.
    /// </summary>
    private void ListRelief(Partition groups, int node, long sum, bool mustJoin)
    {
        foreach (int unknown in network.UnknownsAt(node))
        {
            if (scratch.Count >= fewest) return;
            int other = network.Arcs[unknown].Other(node);
            if (Shut[unknown] || groups.Of(other) == groups.Of(node) || (mustJoin && groups.SumOf(groups.Of(other)) == 0)) continue;
            if (leeway.Room(unknown, sum > 0 ? node : other, 0) > 0) scratch.Add(unknown);
        }
    }

    /// <summary>Whether an unknown joins two unbalanced groups.</summary>
    private bool Joins(Partition groups, int unknown)
    {
        (int from, int to) = (groups.Of(network.Arcs[unknown].From), groups.Of(network.Arcs[unknown].To));
        return from != to && groups.SumOf(from) != 0 && groups.SumOf(to) != 0;
    }

    private void KeepNarrowest(int step)
    {
        if (scratch.Count >= fewest) return;
        fewest = scratch.Count;
        (candidates[step], scratch) = (scratch, candidates[step]);
    }
}
