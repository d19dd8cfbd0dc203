using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>
/// Looks for a given number of unknowns whose patterns are dependent, provided that no fewer are: each relation that one of them enters
/// must be entered by another, so the search follows relations from unknown to unknown. Mutable.
/// </summary>
internal sealed class BlindSpotSearch
{
    private readonly ImmutableArray<SparseVector> patterns;
    private readonly int[] unknowns;
    private readonly int size;
    private readonly List<int>[] entering;
    private readonly int[] entries;
    private readonly int widest;
    private readonly List<int> chosen = [];
    private int lonely;
    private int work;

    public BlindSpotSearch(ImmutableArray<SparseVector> patterns, int relations, int[] unknowns, int size, int work)
    {
        this.patterns = patterns;
        this.unknowns = unknowns;
        this.size = size;
        this.work = work;
        entering = [.. Enumerable.Range(0, relations).Select(_ => new List<int>())];
        entries = new int[relations];
        foreach (int unknown in unknowns)
        {
            widest = Math.Max(widest, patterns[unknown].Indexes.Length);
            foreach (int relation in patterns[unknown].Indexes) entering[relation].Add(unknown);
        }
    }

    /// <summary>The unknowns found, in their order.</summary>
    public ImmutableArray<int> Found => [.. chosen.Order()];

    public Answer Run()
    {
        foreach (int unknown in unknowns)
        {
            Answer answer = With(unknown);
            if (answer != Answer.No) return answer;
        }

        return Answer.No;
    }

    private Answer With(int unknown)
    {
        if (work-- <= 0) return Answer.Undecided;
        Enter(unknown, 1);
        chosen.Add(unknown);
        Answer answer = lonely > widest * (size - chosen.Count) ? Answer.No
            : chosen.Count < size ? Extend()
            : IsDependent() ? Answer.Yes : Answer.No;
        if (answer == Answer.Yes) return answer;
        chosen.RemoveAt(chosen.Count - 1);
        Enter(unknown, -1);
        return answer;
    }

    private Answer Extend()
    {
        foreach (int next in lonely > 0 ? entering[FirstLonely()] : [.. unknowns])
        {
            if (next <= chosen[0] || chosen.Contains(next)) continue;
            Answer answer = With(next);
            if (answer != Answer.No) return answer;
        }

        return Answer.No;
    }

    private void Enter(int unknown, int change)
    {
        foreach (int relation in patterns[unknown].Indexes)
        {
            if (entries[relation] == 1) lonely--;
            entries[relation] += change;
            if (entries[relation] == 1) lonely++;
        }
    }

    private int FirstLonely()
    {
        foreach (int unknown in chosen)
            foreach (int relation in patterns[unknown].Indexes)
                if (entries[relation] == 1) return relation;
        throw new InvalidOperationException("No relation is entered once.");
    }

    private bool IsDependent()
    {
        Elimination elimination = new();
        return chosen.Any(unknown => elimination.Add(unknown, patterns[unknown]) is not null);
    }
}
