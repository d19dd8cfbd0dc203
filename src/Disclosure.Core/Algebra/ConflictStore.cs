namespace Disclosure.Algebra;

/// <summary>
/// Sets of values that cannot all be right. Every repair changes one of each, and a value that is open, free to change, settles the sets it
/// is in; a value that is kept is no way to settle any. Mutable.
/// </summary>
internal sealed class ConflictStore(IReadOnlyList<int> costs)
{
    private readonly List<int[]> conflicts = [];
    private readonly bool[] open = new bool[costs.Count];
    private readonly bool[] kept = new bool[costs.Count];
    private readonly int[] claimedBy = new int[costs.Count];
    private int claim;

    public void Add(IEnumerable<int> conflict) => conflicts.Add([.. conflict.Order()]);

    public void SetOpen(int value, bool isOpen) => open[value] = isOpen;

    public void SetKept(int value, bool isKept) => kept[value] = isKept;

    /// <summary>
    /// The unsettled conflict with the fewest ways to settle it, and what settling all costs at least: the sum over conflicts that share
    /// no way. Null where nothing is known to be unsettled.
    /// </summary>
    public (int[] Ways, long Cost)? Tightest(ref long work)
    {
        int[]? tightest = null;
        long cost = 0;
        claim++;
        foreach (int[] conflict in conflicts)
        {
            work += conflict.Length;
            if (Array.Exists(conflict, value => open[value])) continue;
            int[] ways = Array.FindAll(conflict, value => !kept[value]);
            if (tightest is null || ways.Length < tightest.Length) tightest = ways;
            if (Array.Exists(ways, value => claimedBy[value] == claim)) continue;
            int cheapest = int.MaxValue;
            foreach (int value in ways)
            {
                claimedBy[value] = claim;
                cheapest = Math.Min(cheapest, costs[value]);
            }

            cost += cheapest;
        }

        return tightest is null ? null : (tightest, cost);
    }
}
