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
    private readonly int part;
    private readonly Flow flow;
    private readonly int[] nodes;
    private readonly Collections collections = new();
    private readonly List<Partition> steps = [];
    private readonly List<List<int>> candidates = [];
    private readonly LooseEnds looseEnds;
    private readonly bool[] shut;
    private readonly List<int> support = [];
    private readonly List<MinimalRepair> found = [];
    private List<int> scratch = [];
    private int cycles;
    private int work;

    public SupportSearch(Leeway leeway, int part, int work)
    {
        this.leeway = leeway;
        this.part = part;
        this.work = work;
        network = leeway.Network;
        nodes = [.. Enumerable.Range(0, network.Nodes.Length).Where(node => network.ComponentOf(node) == part)];
        flow = new(leeway, leeway.SurplusesOf(part));
        looseEnds = new(leeway);
        shut = new bool[network.Arcs.Length];
        Partition first = StepAt(0);
        first.Separate(nodes, leeway.Surpluses);
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
        {
            Arc arc = network.Arcs[unknown];
            if (network.ComponentOf(arc.From) != part) continue;
            if (leeway.Blank[unknown]) first.Join(arc.From, arc.To);
            if (leeway.MustChange(unknown)) Open(unknown);
        }

        foreach (int unknown in support)
            if (!first.Join(network.Arcs[unknown].From, network.Arcs[unknown].To)) cycles++;
        Size = support.Count + first.JoinsNeeded();
    }

    /// <summary>The size that is being tried; below it there is no repair.</summary>
    public int Size { get; private set; }

    /// <summary>Finds all repairs of least size.</summary>
    /// <returns>No where there is no repair, undecided where the bound on work was reached.</returns>
    public Answer Run(out IReadOnlyList<MinimalRepair> repairs)
    {
        repairs = found;
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
            if (!leeway.IsPossible(unknown) && network.ComponentOf(network.Arcs[unknown].From) == part) return Answer.No;
        for (bool canBalance = false; ; Size++)
        {
            Descend(0, Size - support.Count);
            if (found.Count > 0 && work >= 0) return Answer.Yes;
            if (!canBalance && !CanBalance()) return Answer.No;
            if (work < 0) return Answer.Undecided;
            canBalance = true;
        }
    }

    /// <summary>Whether the part balances at all if everything may change.</summary>
    private bool CanBalance() => Flow.Unrestricted(leeway, leeway.SurplusesOf(part)).Balance();

    private void Descend(int step, int left)
    {
        if (--work < 0) return;
        Partition groups = StepAt(step);
        int needed = groups.JoinsNeeded();
        int loose = CountLooseEnds(groups, out int apart);
        if (needed + ((apart + 1) / 2) > left) return;
        if (needed + loose > 0) FindNarrowest(groups, step, mustJoin: needed == left);
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
            Open(unknown);
            looseEnds.Add(unknown);
            Descend(step + 1, left - 1);
            looseEnds.Remove(unknown);
            support.RemoveAt(support.Count - 1);
            flow.Open[unknown] = false;
            if (closes) cycles--;
            shut[unknown] = true;
        }

        foreach (int unknown in branches) shut[unknown] = false;
    }

    /// <summary>How many loose ends there are, and how many of them in balanced groups, where no join that is needed anyway helps.</summary>
    private int CountLooseEnds(Partition groups, out int apart)
    {
        int loose = 0;
        apart = 0;
        foreach (int node in nodes)
        {
            if (!looseEnds.Has(node)) continue;
            loose++;
            if (groups.SumOf(groups.Of(node)) == 0) apart++;
        }

        return loose;
    }

    private Partition StepAt(int step)
    {
        if (step == steps.Count)
        {
            steps.Add(new(network.Nodes.Length, collections));
            candidates.Add([]);
        }

        return steps[step];
    }

    private void Open(int unknown)
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

    /// <summary>
    /// Lists the unknowns that can relieve a group or tie up a loose end, for the one with the fewest of them. Where every unknown must join
    /// two unbalanced groups, others are not listed.
    /// </summary>
    private void FindNarrowest(Partition groups, int step, bool mustJoin)
    {
        int fewest = int.MaxValue;
        foreach (int node in nodes)
        {
            if (groups.SumOf(node) != 0)
            {
                scratch.Clear();
                foreach (int member in nodes)
                    if (groups.Of(member) == node) ListRelief(groups, member, groups.SumOf(node), mustJoin);
                KeepNarrowest(step, ref fewest);
            }

            if (looseEnds.Has(node))
            {
                scratch.Clear();
                foreach (int unknown in network.UnknownsAt(node))
                    if (!shut[unknown] && !flow.Open[unknown] && (!mustJoin || Joins(groups, unknown)) && looseEnds.CanServe(unknown, node))
                        scratch.Add(unknown);
                KeepNarrowest(step, ref fewest);
            }
        }
    }

    /// <summary>Lists the unknowns at a node that can carry something of the surplus of its group to another group.</summary>
    private void ListRelief(Partition groups, int node, long sum, bool mustJoin)
    {
        foreach (int unknown in network.UnknownsAt(node))
        {
            int other = network.Arcs[unknown].Other(node);
            if (shut[unknown] || groups.Of(other) == groups.Of(node) || (mustJoin && groups.SumOf(groups.Of(other)) == 0)) continue;
            if (leeway.Room(unknown, sum > 0 ? node : other, 0) > 0) scratch.Add(unknown);
        }
    }

    /// <summary>Whether an unknown joins two unbalanced groups.</summary>
    private bool Joins(Partition groups, int unknown)
    {
        (int from, int to) = (groups.Of(network.Arcs[unknown].From), groups.Of(network.Arcs[unknown].To));
        return from != to && groups.SumOf(from) != 0 && groups.SumOf(to) != 0;
    }

    private void KeepNarrowest(int step, ref int fewest)
    {
        if (scratch.Count >= fewest) return;
        fewest = scratch.Count;
        (candidates[step], scratch) = (scratch, candidates[step]);
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
