using System.Runtime.InteropServices;

namespace Disclosure.Algebra;

/// <summary>The unknowns that may carry something at a point of a search, the blanks among them. Mutable, reused without allocating.</summary>
internal sealed class Support(Leeway leeway, Flow flow, Budget budget, SideRules? rules)
{
    private readonly AroundCycle? around = rules is null ? null : new(rules);
    private readonly List<int> unknowns = [];
    private readonly List<int> blanks = [];
    private int cycles;
    private int cyclesOfBlanks;

    /// <summary>How many unknowns other than blanks there are.</summary>
    public int Count => unknowns.Count;

    private ReadOnlySpan<int> Unknowns => CollectionsMarshal.AsSpan(unknowns);

    private bool HasOneCycle => cycles + cyclesOfBlanks == 1;

    /// <summary>Begins anew with what may or must change in any case.</summary>
    /// <param name="groups">The nodes, each by itself; those that are joined in any case then are.</param>
    /// <param name="isIn">Which unknowns are looked at.</param>
    public void Begin(Partition groups, Predicate<int> isIn)
    {
        unknowns.Clear();
        blanks.Clear();
        (cycles, cyclesOfBlanks) = (0, 0);
        if (leeway.IsPlain) return;
        for (int unknown = 0; unknown < leeway.Blank.Length; unknown++)
        {
            if (!leeway.Blank[unknown] || !isIn(unknown)) continue;
            blanks.Add(unknown);
            if (!groups.Join(Arc(unknown).From, Arc(unknown).To)) cyclesOfBlanks++;
        }

        for (int unknown = 0; unknown < leeway.Blank.Length; unknown++)
            if (leeway.MustChange(unknown) && isIn(unknown)) Push(unknown, !groups.Join(Arc(unknown).From, Arc(unknown).To));
    }

    /// <summary>Adds an unknown.</summary>
    public void Push(int unknown, bool closesCycle)
    {
        unknowns.Add(unknown);
        flow.Open[unknown] = true;
        if (closesCycle) cycles++;
    }

    /// <summary>Takes the unknown out that was added last.</summary>
    public void Pop(bool closesCycle)
    {
        flow.Open[unknowns[^1]] = false;
        unknowns.RemoveAt(unknowns.Count - 1);
        if (closesCycle) cycles--;
    }

    /// <summary>Whether the unknowns balance the network; if not, the flow knows a cut, unless that is not asked for.</summary>
    public bool Balances(bool withoutCut)
    {
        if (leeway.IsPlain && cycles == 0)
        {
            bool isBalanced = flow.BalanceForest(Unknowns);
            if (isBalanced || withoutCut) return isBalanced;
        }

        flow.Reset();
        return flow.Balance();
    }

    /// <summary>Whether the unknowns, which balance the network, can also satisfy the relations beside it.</summary>
    /// <param name="withoutConflict">Whether it is enough to know that they cannot.</param>
    /// <param name="program">Where they cannot: the program that knows a conflict, unless that is not asked for.</param>
    public Answer SatisfiesRules(bool withoutConflict, out SideProgram? program)
    {
        program = null;
        if (rules is null || rules.Hold(flow.Amounts)) return Answer.Yes;
        if (HasOneCycle)
        {
            if (around!.Suffices([.. blanks, .. unknowns], flow.Amounts)) return Answer.Yes;
            if (withoutConflict) return Answer.No;
        }

        program = new(rules, flow.Open, budget.Entries);
        Answer answer = program.Solve();
        return budget.Take(program.NewWork(), answer);
    }

    /// <summary>The repair of the unknowns that were just found to suffice; only around a cycle amounts can differ.</summary>
    public MinimalRepair Repair()
    {
        Func<int, Change> change = cycles == 0 ? unknown => new(unknown, flow.Amounts[unknown])
            : rules is null ? unknown => new(unknown, flow.Lower(unknown), flow.Raise(unknown))
            : HasOneCycle ? AroundTheCycle()
            : ByProgram(new(rules, flow.Open, budget.Entries));
        return new(Unknowns.ToArray().Select(change));
    }

    private Func<int, Change> AroundTheCycle()
    {
        around!.Suffices([.. blanks, .. unknowns], flow.Amounts);
        return unknown => around.Range(unknown, flow.Amounts[unknown]);
    }

    private Func<int, Change> ByProgram(SideProgram program) => unknown =>
    {
        Answer answer = program.Range(unknown, out long? least, out long? most);
        budget.Take(program.NewWork(), answer);
        return new(unknown, least, most);
    };

    private Arc Arc(int unknown) => leeway.Network.Arcs[unknown];
}
