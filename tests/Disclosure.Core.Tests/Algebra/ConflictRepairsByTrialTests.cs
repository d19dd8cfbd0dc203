using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

/// <summary>Repairs of small systems compared with those found by trying every point of the box.</summary>
public sealed class ConflictRepairsByTrialTests
{
    private const int Unknowns = 4;

    [Property(MaxTest = 500)]
    public void All_cheapest_repairs_are_found_with_their_ranges(int seed)
    {
        Random random = new(seed);
        LinearSystem system = Connected(random);
        long?[] values = [.. Enumerable.Range(0, Unknowns).Select(_ => random.Next(5) == 0 ? (long?)null : random.Next(-1, 5))];
        int[] costs = [.. Enumerable.Range(0, Unknowns).Select(_ => random.Next(1, 4))];
        int[] certain = [.. Enumerable.Range(0, Unknowns).Where(_ => random.Next(5) == 0)];

        RepairSet set = ConflictRepairs.Find(system, values, new() { Fixed = [.. certain] }, costs);
        Assert.Equal(ByTrial(system, values, costs, certain), set.Repairs.Select(repair => repair.ToString()).Order());
        if (set.Verdict != RepairVerdict.Infeasible)
            Assert.Equal(set.Size, set.Repairs[0].Changes.Sum(change => costs[change.Unknown]));
    }

    [Property(MaxTest = 200)]
    public void The_order_of_relations_makes_no_difference(int seed)
    {
        Random random = new(seed);
        LinearSystem system = Connected(random);
        long?[] values = [.. Enumerable.Range(0, Unknowns).Select(_ => (long?)random.Next(5))];
        LinearRelation[] shuffled = [.. system.Relations];
        random.Shuffle(shuffled);
        LinearSystem other = LinearSystem.Create(Unknowns, shuffled, system.Lower.AsEnumerable(), system.Upper.AsEnumerable());
        Assert.Equal<MinimalRepair>(
            ConflictRepairs.Find(system, values, RepairOptions.Default).Repairs,
            ConflictRepairs.Find(other, values, RepairOptions.Default).Repairs);
    }

    [Property(MaxTest = 200)]
    public void A_unique_repair_is_the_truth_where_no_more_are_wrong_than_the_verdict_allows(int seed)
    {
        Random random = new(seed);
        LinearSystem system = Connected(random);
        long[][] solutions = [.. SmallSystems.Solutions(system)];
        if (solutions.Length == 0) return;
        long?[] values = [.. SmallSystems.Points(Unknowns).ElementAt(random.Next(256)).Select(value => (long?)value)];
        RepairSet set = ConflictRepairs.Find(system, values, RepairOptions.Default);
        if (set.Verdict is not (RepairVerdict.Unique or RepairVerdict.NotNeeded)) return;
        int[] tested = [.. Enumerable.Range(0, Unknowns).Except(SystemAnalysis.Of(system).Untested)];
        long[][] allowed = [.. solutions.Where(truth => tested.Count(unknown => truth[unknown] != values[unknown]) <= set.ExactUpTo)];
        Assert.All(allowed, truth => Assert.All(tested, unknown => Assert.Equal(truth[unknown], values[unknown] + AmountOf(unknown))));

        long? AmountOf(int unknown) =>
            set.Repairs[0].Changes.Where(change => change.Unknown == unknown).Sum(change => change.Amount);
    }

    /// <summary>A first relation over all unknowns makes them one part.</summary>
    private static LinearSystem Connected(Random random)
    {
        LinearSystem system = SmallSystems.Boxed(random, Unknowns, random.Next(1, 4));
        LinearRelation joining = LinearRelation.Create(
            [.. Enumerable.Range(0, Unknowns).Select(unknown => new Term(random.Next(2) == 0 ? 1 : -1, unknown))],
            (Sense)random.Next(3),
            constant: 2);
        return LinearSystem.Create(
            Unknowns,
            [.. system.Relations.Where(relation => !relation.Terms.IsEmpty), joining],
            system.Lower.AsEnumerable(),
            system.Upper.AsEnumerable());
    }

    private static IEnumerable<string> ByTrial(LinearSystem system, long?[] values, int[] costs, int[] certain)
    {
        int[] known = [.. Enumerable.Range(0, Unknowns).Where(unknown => values[unknown] is not null)];
        var changes = SmallSystems.Solutions(system)
            .Select(point => (Point: point, Changed: known.Where(unknown => point[unknown] != values[unknown]).ToArray()))
            .Where(change => !change.Changed.Intersect(certain).Any())
            .ToArray();
        if (changes.Length == 0) return [];
        int least = changes.Min(change => Cost(change.Changed));
        return changes.Where(change => Cost(change.Changed) == least)
            .GroupBy(change => string.Join(',', change.Changed))
            .Select(alike => new MinimalRepair(alike.First().Changed.Select(unknown => new Change(
                unknown,
                alike.Min(change => change.Point[unknown]) - values[unknown],
                alike.Max(change => change.Point[unknown]) - values[unknown]))))
            .Select(repair => repair.ToString())
            .Order();

        int Cost(int[] changed) => changed.Sum(unknown => costs[unknown]);
    }
}
