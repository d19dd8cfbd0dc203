using Disclosure.Algebra;

namespace Disclosure.Tests.Algebra;

/// <summary>The smallest repairs found by trying every set of unknowns and every amount within a window.</summary>
internal static class BruteForce
{
    /// <summary>All smallest repairs in their order, none where there is no repair.</summary>
    public static List<MinimalRepair> Repairs(SmallCase small, long window)
    {
        int[] blanks = [.. Enumerable.Range(0, small.System.Unknowns).Where(unknown => small.Values[unknown] is null)];
        int[] free = [.. Enumerable.Range(0, small.System.Unknowns).Except(blanks).Except(small.Certain)];
        for (int size = 0; size <= free.Length; size++)
        {
            List<MinimalRepair> repairs = [];
            foreach (int[] support in Subsets(free, size))
            {
                List<long[]> solutions = [.. Solutions(small, support, blanks, window)];
                if (solutions.Count > 0)
                    repairs.Add(new(support.Select(x => new Change(x, Amounts(x).Min(), Amounts(x).Max()))));
                IEnumerable<long> Amounts(int x) => solutions.Select(solution => solution[x] - small.Values[x]!.Value);
            }

            if (repairs.Count > 0) return repairs;
        }

        return [];
    }

    /// <summary>All values within bounds and window that satisfy the system and differ from the given ones in the support alone.</summary>
    public static IEnumerable<long[]> Solutions(SmallCase small, int[] support, int[] blanks, long window)
    {
        long[] values = [.. small.Values.Select(value => value ?? 0)];
        int[] open = [.. support, .. blanks];
        return Assign(0);

        IEnumerable<long[]> Assign(int next)
        {
            if (next == open.Length)
            {
                if (small.System.Holds(values)) yield return [.. values];
                yield break;
            }

            int unknown = open[next];
            long given = small.Values[unknown] ?? 0;
            long least = Math.Max(small.System.Lower[unknown] ?? long.MinValue, given - window);
            long most = Math.Min(small.System.Upper[unknown] ?? long.MaxValue, given + window);
            for (long value = least; value <= most; value++)
            {
                if (value == small.Values[unknown]) continue;
                values[unknown] = value;
                foreach (long[] solution in Assign(next + 1)) yield return solution;
            }

            values[unknown] = given;
        }
    }

    private static IEnumerable<int[]> Subsets(int[] items, int size, int start = 0)
    {
        if (size == 0) yield return [];
        for (int first = start; size > 0 && first <= items.Length - size; first++)
            foreach (int[] rest in Subsets(items, size - 1, first + 1)) yield return [items[first], .. rest];
    }
}
