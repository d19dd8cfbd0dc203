using System.Runtime.InteropServices;

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
    private readonly Leeway leeway;
    private readonly Network network;
    private readonly SideRules? rules;
    private readonly Flow flow;
    private readonly List<int> nodes = [];
    private readonly Collections collections = new();
    private readonly List<Partition> steps = [];
    private readonly LooseEnds looseEnds;
    private readonly Branches branches;
    private readonly Support support;
    private readonly Budget budget = new();
    private List<MinimalRepair> found = [];
    private int? part;

    /// <param name="leeway">What each unknown may do; may change from one search to the next.</param>
    /// <param name="rules">The relations beside the network; none where it is left out.</param>
    public SupportSearch(Leeway leeway, SideRules? rules = null)
    {
        this.leeway = leeway;
        this.rules = rules;
        network = leeway.Network;
        flow = new(leeway, [.. leeway.Surpluses]);
        looseEnds = new(leeway);
        branches = new(leeway, flow.Open, looseEnds, rules);
        support = new(leeway, flow, budget, rules);
    }

    /// <summary>The size that is being tried; below it there is no repair.</summary>
    public int Size { get; private set; }

    /// <summary>Finds all repairs of least size.</summary>
    /// <param name="part">The connected part to balance; null for all of them.</param>
    /// <param name="work">How many steps may be taken.</param>
    /// <param name="repairs">The repairs, in any order.</param>
    /// <returns>No where there is no repair, undecided where the bound on work was reached.</returns>
    public Answer Run(int? part, int work, out IReadOnlyList<MinimalRepair> repairs)
    {
        this.part = part;
        budget.Allow(work);
        repairs = found = [];
        Begin();
        if (!leeway.IsPlain)
        {
            for (int unknown = 0; unknown < network.Arcs.Length; unknown++)
                if (!leeway.IsPossible(unknown) && IsIn(unknown)) return Answer.No;
        }

        for (bool canSucceed = false; ; Size++)
        {
            Descend(0, Size - support.Count);
            if (found.Count > 0 && !budget.IsSpent) return Answer.Yes;
            if (!canSucceed && CanSucceed() == Answer.No) return Answer.No;
            if (budget.IsSpent) return Answer.Undecided;
            canSucceed = true;
        }
    }

    private void Begin()
    {
        nodes.Clear();
        for (int node = 0; node < network.Nodes.Length; node++)
            if (part is null || network.ComponentOf(node) == part) nodes.Add(node);
        flow.Restart(part);
        looseEnds.Reset();
        Partition first = StepAt(0);
        first.Separate(Nodes, leeway.Surpluses);
        support.Begin(first, IsIn);
        Size = support.Count + first.JoinsNeeded();
    }

    /// <summary>Whether there is any repair if everything may change that is not certain.</summary>
    private Answer CanSucceed()
    {
        if (!Flow.Unrestricted(leeway, flow.StartingSurpluses).Balance()) return Answer.No;
        if (rules is null) return Answer.Yes;
        SideProgram program = new(rules, Array.ConvertAll(leeway.Certain, isCertain => !isCertain), budget.Entries);
        Answer answer = program.Solve();
        return budget.Take(program.NewWork(), answer);
    }

    private void Descend(int step, int left)
    {
        budget.Take(1);
        if (budget.IsSpent) return;
        Partition groups = StepAt(step);
        int needed = groups.JoinsNeeded();
        if (needed + ((LooseEndsApart(groups) + 1) / 2) > left) return;
        budget.Take(rules?.Count ?? 0);
        if (!branches.FindNarrowest(step, Nodes, groups, mustJoin: needed == left))
        {
            Answer answer = Suffices(step, left);
            if (answer == Answer.Yes) found.Add(support.Repair());
            if (answer != Answer.No) return;
        }

        if (left == 0) return;
        List<int> tried = branches.At(step);
        foreach (int unknown in tried)
        {
            Arc arc = network.Arcs[unknown];
            bool closes = !StepAt(step + 1).JoinFrom(groups, arc.From, arc.To);
            support.Push(unknown, closes);
            looseEnds.Add(unknown);
            Descend(step + 1, left - 1);
            looseEnds.Remove(unknown);
            support.Pop(closes);
            branches.Shut[unknown] = true;
        }

        foreach (int unknown in tried) branches.Shut[unknown] = false;
    }

    /// <summary>Whether the open unknowns suffice; where they do not and some are left, lists those of which another is needed.</summary>
    private Answer Suffices(int step, int left)
    {
        if (!support.Balances(withoutCut: left == 0))
        {
            if (left > 0) branches.FindAcrossCut(step, Nodes, flow.Reached);
            return Answer.No;
        }

        Answer answer = support.SatisfiesRules(withoutConflict: left == 0, out SideProgram? program);
        if (answer == Answer.No && left > 0) branches.FindInConflict(step, program!);
        return answer;
    }

    private ReadOnlySpan<int> Nodes => CollectionsMarshal.AsSpan(nodes);

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
}
