using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>A repair of the values of a network whose amounts, weighed, add up to the least.</summary>
/// <remarks>
/// Immutable. Other than a <see cref="MinimalRepair"/> it minds how much is changed, not how many values are, and there may be others as
/// good. Blanks cost nothing.
/// </remarks>
public sealed class LeastChange
{
    /// <summary>The work allowed where nothing else is said: far more than forty equations take.</summary>
    public const long DefaultWork = 50_000_000;

    private LeastChange(
        FeasibilityVerdict verdict, ImmutableArray<Change> changes, Int128 cost, ImmutableArray<long> prices, Premises? conflict)
    {
        Verdict = verdict;
        Changes = changes;
        Cost = cost;
        Prices = prices;
        Conflict = conflict;
    }

    /// <summary>Whether there is a repair; undecided where the bound on work was reached before the cheapest was found.</summary>
    public FeasibilityVerdict Verdict { get; }

    /// <summary>The changed values, in the order of their unknowns; none where nothing needs changing or no repair was found.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>The absolute amounts times their weights, added up.</summary>
    public Int128 Cost { get; }

    /// <summary>
    /// The certificate: a price for each node, such that no unknown can carry anything from one node to another for less than the
    /// difference of their prices. Hence no repair costs less. Empty where there is no repair.
    /// </summary>
    public ImmutableArray<long> Prices { get; }

    /// <summary>Why there is no repair; null where there is one.</summary>
    public Premises? Conflict { get; }

    /// <summary>Finds such a repair.</summary>
    /// <param name="network">The network.</param>
    /// <param name="values">A value for every unknown, null where it is blank.</param>
    /// <param name="weights">What a change of each unknown by 1 costs, from 1 to 1,000,000; 1 for each where it is left out.</param>
    /// <param name="certain">The unknowns whose values must stay; none where it is left out.</param>
    /// <param name="work">How many unknowns may be looked at, each as often as it is.</param>
    public static LeastChange Find(
        Network network,
        ReadOnlySpan<long?> values,
        IReadOnlyList<int>? weights = null,
        IReadOnlySet<int>? certain = null,
        long work = DefaultWork)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (weights is not null && (weights.Count != network.Arcs.Length || weights.Any(weight => weight is < 1 or > 1_000_000)))
            throw new ArgumentException("Every unknown needs a weight from 1 to 1,000,000.", nameof(weights));

        Leeway leeway = new(network, values, unknown => certain?.Contains(unknown) ?? false);
        for (int part = 0; part < network.ComponentCount; part++)
            if (Conflicts.Find(leeway, part) is { } conflict) return new(FeasibilityVerdict.Impossible, [], 0, [], conflict);

        long[] costs = [.. Enumerable.Range(0, network.Arcs.Length).Select(unknown => leeway.Blank[unknown] ? 0L : weights?[unknown] ?? 1)];
        CostFlow flow = new(leeway, costs, work);
        if (!flow.Balance()) return new(FeasibilityVerdict.Undecided, [], 0, [], null);
        IEnumerable<Change> changes =
            from unknown in Enumerable.Range(0, costs.Length)
            where !leeway.Blank[unknown] && flow.Amounts[unknown] != 0
            select new Change(unknown, flow.Amounts[unknown]);
        ImmutableArray<Change> changed = [.. changes];
        Int128 cost = 0;
        foreach (Change change in changed) cost += (Int128)costs[change.Unknown] * Math.Abs(change.Amount!.Value);
        return new(FeasibilityVerdict.Possible, changed, cost, flow.Prices(), null);
    }
}
