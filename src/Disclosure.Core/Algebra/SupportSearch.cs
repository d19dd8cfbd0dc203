namespace Disclosure.Algebra;

/// <summary>Finds all smallest sets of unknowns whose change balances a network and satisfies the relations beside it.</summary>
/// <remarks>
/// Sizes are tried from below. A set that does not suffice leaves a cut: a group of nodes that cannot get rid of its surplus through the
/// unknowns of the set. Every sufficient set that contains it has an unknown more across that cut, one that can carry in the direction
/// needed; so it is with one of those that can mend a relation. So the search branches over these; an unknown tried before is shut out of
/// the later branches, hence each set is met once. Nothing is assumed of the set: with bounds it may contain cycles.
/// </remarks>
internal sealed class SupportSearch
{
    /// <summary>As long as a step takes, so many entries of a tableau are worked on.</summary>
    private const int EntriesOfAStep = 10;

    private readonly Leeway leeway;
    private readonly Network network;
    private readonly int? part;
    private readonly SideRules? rules;
    private readonly Flow flow;
    private readonly int[] nodes;
    private readonly Collections collections = new();
    private readonly List<Partition> steps = [];
    private readonly LooseEnds looseEnds;
    private readonly Branches branches;
    private readonly List<int> support = [];
    private readonly List<MinimalRepair> found = [];
    private readonly int cyclesOfBlanks;
    private int cycles;
    private int work;

    /// <param name="leeway">What each unknown may do.</param>
    /// <param name="part">The connected part to balance; all of them where it is left out.</param>
    /// <param name="work">How many steps may be taken.</param>
    /// <param name="rules">The relations beside the network.</param>
    public SupportSearch(Leeway leeway, int? part, int work, SideRules? rules = null)
    {
        this.leeway = leeway;
        this.part = part;
        this.work = work;
        this.rules = rules;
        network = leeway.Network;
        nodes = [.. Enumerable.Range(0, network.Nodes.Length).Where(node => part is null || network.ComponentOf(node) == part)];
        flow = new(leeway, part is { } one ? leeway.SurplusesOf(one) : leeway.Surpluses);
        looseEnds = new(leeway);
        branches = new(leeway, flow.Open, looseEnds, rules);
        Partition first = StepAt(0);
        first.Separate(nodes, leeway.Surpluses);
        for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
        {
            if (!IsIn(unknown)) continue;
            Arc arc = network.Arcs[unknown];
            if (leeway.Blank[unknown] && !first.Join(arc.From, arc.To)) cyclesOfBlanks++;
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
            if (!leeway.IsPossible(unknown) && IsIn(unknown)) return Answer.No;
        for (bool canSucceed = false; ; Size++)
        {
            Descend(0, Size - support.Count);
            if (found.Count > 0 && work >= 0) return Answer.Yes;
            if (!canSucceed && CanSucceed() == Answer.No) return Answer.No;
            if (work < 0) return Answer.Undecided;
            canSucceed = true;
        }
    }

    /// <summary>Whether there is any repair if everything may change that is not certain.</summary>
    private Answer CanSucceed()
    {
        if (!Flow.Unrestricted(leeway, flow.StartingSurpluses).Balance()) return Answer.No;
        if (rules is null) return Answer.Yes;
        SideProgram program = new(rules, Array.ConvertAll(leeway.Certain, isCertain => !isCertain), Entries);
        return Spend(program, program.Solve());
    }

    private void Descend(int step, int left)
    {
        if (--work < 0) return;
        Partition groups = StepAt(step);
        int needed = groups.JoinsNeeded();
        if (needed + ((LooseEndsApart(groups) + 1) / 2) > left) return;
        work -= rules?.Count ?? 0;
        if (!branches.FindNarrowest(step, nodes, groups, mustJoin: needed == left))
        {
            Answer answer = Suffices(step);
            if (answer == Answer.Undecided) work = -1;
            if (answer == Answer.Yes) found.Add(Repair());
            if (answer != Answer.No) return;
        }

        if (left == 0) return;
        List<int> tried = branches.At(step);
        foreach (int unknown in tried)
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
            branches.Shut[unknown] = true;
        }

        foreach (int unknown in tried) branches.Shut[unknown] = false;
    }

    /// <summary>Whether the open unknowns suffice; where they do not, lists the unknowns of which another is needed.</summary>
    private Answer Suffices(int step)
    {
        flow.Reset();
        if (!flow.Balance())
        {
            branches.FindAcrossCut(step, nodes, flow.Reached);
            return Answer.No;
        }

        if (rules is null || rules.Hold(flow.Amounts)) return Answer.Yes;
        SideProgram program = new(rules, flow.Open, Entries);
        Answer answer = Spend(program, program.Solve());
        if (answer == Answer.No) branches.FindInConflict(step, program);
        return answer;
    }

    /// <summary>The repair of the set that was just found to suffice; only around a cycle amounts can differ.</summary>
    private MinimalRepair Repair()
    {
        if (cycles == 0) return new(support.ToArray().Select(unknown => new Change(unknown, flow.Amounts[unknown])));
        if (rules is null) return new(support.ToArray().Select(unknown => new Change(unknown, flow.Lower(unknown), flow.Raise(unknown))));
        SideProgram program = new(rules, flow.Open, Entries);
        List<Change> changes = [];
        foreach (int unknown in support)
        {
            if (Spend(program, program.Range(unknown, out long? least, out long? most)) == Answer.Undecided) work = -1;
            changes.Add(new(unknown, least, most));
        }

        return new(changes);
    }

    private long Entries => Math.Max(work, 0) * (long)EntriesOfAStep;

    /// <summary>Counts what a program has worked so far as steps.</summary>
    private Answer Spend(SideProgram program, Answer answer)
    {
        work -= (int)Math.Min(program.NewWork() / EntriesOfAStep, int.MaxValue / 2);
        return answer;
    }

    /// <summary>How many loose ends there are in balanced groups, where no join that is needed anyway helps.</summary>
    private int LooseEndsApart(Partition groups)
    {
        int apart = 0;
        foreach (int node in nodes)
            if (looseEnds.Has(node) && groups.SumOf(groups.Of(node)) == 0) apart++;
        return apart;
    }

    private Partition StepAt(int step)
    {
        if (step == steps.Count) steps.Add(new(network.Nodes.Length, collections));
        return steps[step];
    }

    private bool IsIn(int unknown) => part is null || network.ComponentOf(network.Arcs[unknown].From) == part;

    private void Open(int unknown)
    {
        support.Add(unknown);
        flow.Open[unknown] = true;
    }
}
