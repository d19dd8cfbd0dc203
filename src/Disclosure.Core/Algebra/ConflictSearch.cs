using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>
/// All cheapest sets of values to change so that a system can hold: wherever it cannot, one of the values in the conflict must change, and
/// the search tries each of them. It deepens by cost, so that what it finds first is cheapest. Mutable; for one search.
/// </summary>
internal sealed class ConflictSearch
{
    private readonly LinearSystem system;
    private readonly IReadOnlyList<long?> values;
    private readonly IReadOnlyList<int> costs;
    private readonly IntegerProgram program;
    private readonly ConflictStore conflicts;
    private readonly SortedSet<int> open = [];
    private readonly List<int[]> found = [];
    private readonly long workLimit;
    private long work;
    private long nextCost;

    public ConflictSearch(
        LinearSystem system, IReadOnlyList<long?> values, IReadOnlyList<int> costs, Func<int, bool> isFixed, long workLimit)
    {
        this.system = system;
        this.values = values;
        this.costs = costs;
        this.workLimit = workLimit;
        program = new(system) { WorkLimit = workLimit };
        conflicts = new(costs);
        for (int unknown = 0; unknown < values.Count; unknown++)
        {
            Close(unknown);
            conflicts.SetKept(unknown, isFixed(unknown));
        }
    }

    /// <summary>The least cost; while undecided, a cost below which there is no repair.</summary>
    public long Cost { get; private set; }

    /// <summary>The cheapest sets, once found.</summary>
    public IReadOnlyList<int[]> Found => found;

    /// <summary>Finds all cheapest sets.</summary>
    public Answer Run()
    {
        while (true)
        {
            nextCost = long.MaxValue;
            if (Search(0) == Answer.Undecided) return Answer.Undecided;
            if (found.Count > 0) return Answer.Yes;
            if (nextCost == long.MaxValue) return Answer.No;
            Cost = nextCost;
        }
    }

    /// <summary>
    /// The values of an unknown over all solutions when the values of a set are free; undecided where that takes too much work.
    /// </summary>
    public Answer Range(int[] set, int unknown, out BigInteger? least, out BigInteger? most)
    {
        foreach (int free in set) Open(free);
        most = null;
        Answer answer = program.Extreme(unknown, -1, out least);
        if (answer == Answer.Yes) answer = program.Extreme(unknown, 1, out most);
        foreach (int free in set) Close(free);
        return answer;
    }

    private Answer Search(long spent)
    {
        if (IsTooDear(spent)) return Answer.No;
        if (conflicts.Tightest(ref work) is not { } tightest)
        {
            Answer answer = program.Solve();
            if (answer == Answer.Yes) found.Add([.. open]);
            if (answer != Answer.No) return answer;
            conflicts.Add(ClosedIn(program.Conflict));
            return Search(spent);
        }

        if (work > workLimit) return Answer.Undecided;
        if (tightest.Ways.Length == 0) return Answer.No;
        if (IsTooDear(spent + tightest.Cost)) return Answer.No;
        Answer result = Answer.No;
        foreach (int value in tightest.Ways)
        {
            Open(value);
            result = Search(spent + costs[value]);
            Close(value);
            if (result == Answer.Undecided) break;
            conflicts.SetKept(value, true);
        }

        foreach (int value in tightest.Ways) conflicts.SetKept(value, false);
        return result == Answer.Undecided ? result : Answer.No;
    }

    private bool IsTooDear(long cost)
    {
        if (cost <= Cost) return false;
        nextCost = Math.Min(nextCost, cost);
        return true;
    }

    private void Open(int unknown)
    {
        open.Add(unknown);
        conflicts.SetOpen(unknown, true);
        program.SetBounds(unknown, system.Lower[unknown], system.Upper[unknown]);
    }

    private void Close(int unknown)
    {
        open.Remove(unknown);
        conflicts.SetOpen(unknown, false);
        if (values[unknown] is not { } value) return;
        (long? lower, long? upper) = (system.Lower[unknown], system.Upper[unknown]);
        program.SetBounds(unknown, lower > value ? lower : value, upper < value ? upper : value);
    }

    private IEnumerable<int> ClosedIn(IReadOnlyCollection<Bound> conflict) => conflict.Select(bound => bound.Variable).Distinct()
        .Where(variable => variable < system.Unknowns && values[variable] is not null && !open.Contains(variable));
}
