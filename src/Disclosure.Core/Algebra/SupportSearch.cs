namespace Disclosure.Algebra;

/// <summary>Finds all smallest sets of unknowns of one connected part whose change balances it.</summary>
/// <remarks>
/// Sizes are tried from below. A set that does not suffice leaves a cut: a group of nodes that cannot get rid of its surplus through the
/// unknowns of the set. Every sufficient set that contains it has an unknown more across that cut, one that can carry in the direction
/// needed. So the search branches over these; an unknown tried before is shut out of the later branches, hence each set is met once.
/// Nothing is assumed of the set: with bounds it may contain cycles.
/// </remarks>
internal sealed class SupportSearch
{
    private readonly Leeway leeway;
    private readonly Network network;
    private readonly Flow flow;
    private readonly int[] nodes;
    private readonly List<Partition> steps = [];
    private readonly List<List<int>> candidates = [];
    private readonly bool[] shut;
    private readonly List<int> support = [];
    private readonly List<MinimalRepair> found = [];
    private List<int> scratch = [];
    private int cycles;
    private int work;

    public SupportSearch(Leeway leeway, int part, int work)
    {
        this.leeway = leeway;
        this.work = work;
        network = leeway.Network;
        nodes = [.. Enumerable.Range(0, network.Nodes.Length).Where(node => network.ComponentOf(node) == part)];
        flow = new(leeway, leeway.SurplusesOf(part));
        shut = new bool[network.Arcs.Length];
        Partition first = StepAt(0);
        first.Separate(nodes, leeway.Surpluses);
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
        {
            Arc arc = network.Arcs[unknown];
            if (network.ComponentOf(arc.From) != part) continue;
            if (leeway.Blank[unknown]) first.Join(arc.From, arc.To);
            if (leeway.MustChange(unknown)) Take(unknown);
        }

        foreach (int unknown in support)
            if (!first.Join(network.Arcs[unknown].From, network.Arcs[unknown].To)) cycles++;
        Size = support.Count + first.JoinsNeeded();
    }

    /// <summary>The size that is being tried; below it there is no repair.</summary>
    public int Size { get; private set; }

    /// <summary>Finds all repairs of least size, provided there is any repair.</summary>
    /// <returns>Null where the bound on work was reached.</returns>
    public IReadOnlyList<MinimalRepair>? Run()
    {
        while (true)
        {
            Descend(0, Size - support.Count);
            if (work < 0) return null;
            if (found.Count > 0) return found;
            Size++;
        }
    }

    private void Descend(int step, int left)
    {
        if (--work < 0) return;
        Partition groups = StepAt(step);
        int needed = groups.JoinsNeeded();
        if (needed > left) return;
        if (needed > 0) FindNarrowestGroup(groups, step);
        else if (Suffices())
        {
            found.Add(Repair());
            return;
        }
        else if (left == 0) return;
        else FindAcrossCut(candidates[step]);

        List<int> branches = candidates[step];
        foreach (int unknown in branches)
        {
            Arc arc = network.Arcs[unknown];
            bool closes = !StepAt(step + 1).JoinFrom(groups, arc.From, arc.To);
            if (closes) cycles++;
            Take(unknown);
            Descend(step + 1, left - 1);
            support.RemoveAt(support.Count - 1);
            flow.Open[unknown] = false;
            if (closes) cycles--;
            shut[unknown] = true;
        }

        foreach (int unknown in branches) shut[unknown] = false;
    }

    private Partition StepAt(int step)
    {
        if (step == steps.Count)
        {
            steps.Add(new(network.Nodes.Length));
            candidates.Add([]);
        }

        return steps[step];
    }

    private void Take(int unknown)
    {
        support.Add(unknown);
        flow.Open[unknown] = true;
    }

    private bool Suffices()
    {
        flow.Reset();
        return flow.Balance();
    }

    /// <summary>The repair of the set that was just balanced; only around a cycle amounts can differ.</summary>
    private MinimalRepair Repair() => new(support.ToArray().Select(unknown => cycles == 0
        ? new Change(unknown, flow.Amounts[unknown])
        : new Change(unknown, flow.Lower(unknown), flow.Raise(unknown))));

    /// <summary>Lists the unknowns that can relieve a group, for the group with the fewest of them.</summary>
    private void FindNarrowestGroup(Partition groups, int step)
    {
        int fewest = int.MaxValue;
        foreach (int group in nodes)
        {
            long sum = groups.SumOf(group);
            if (sum == 0) continue;
            scratch.Clear();
            foreach (int node in nodes)
            {
                if (groups.Of(node) != group) continue;
                foreach (int unknown in network.UnknownsAt(node))
                {
                    int other = network.Arcs[unknown].Other(node);
                    if (groups.Of(other) != group && !shut[unknown] && leeway.Room(unknown, sum > 0 ? node : other, 0) > 0)
                        scratch.Add(unknown);
                }
            }

            if (scratch.Count >= fewest) continue;
            fewest = scratch.Count;
            (candidates[step], scratch) = (scratch, candidates[step]);
        }
    }

    /// <summary>Lists the unknowns that can carry more out of the nodes that the surplus could reach.</summary>
    private void FindAcrossCut(List<int> into)
    {
        into.Clear();
        foreach (int node in nodes)
        {
            if (!flow.Reached[node]) continue;
            foreach (int unknown in network.UnknownsAt(node))
            {
                if (!flow.Reached[network.Arcs[unknown].Other(node)] && !flow.Open[unknown] && !shut[unknown]
                    && leeway.Room(unknown, node, 0) > 0)
                    into.Add(unknown);
            }
        }
    }
}
