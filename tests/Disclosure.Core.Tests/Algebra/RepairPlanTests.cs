using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class RepairPlanTests
{
    private static readonly LinearRelation TwoParts = Table3.Equation([0, 1], [2]);

    [Fact]
    public void Parts_that_share_no_relation_are_repaired_each_by_itself()
    {
        LinearRelation share = LinearRelation.Create([new(5, 7), new(-3, 8)], Sense.AtLeast);
        LinearSystem system = LinearSystem.Create(9, [TwoParts, share, Table3.Equation([3, 4], [5])], Enumerable.Repeat<long?>(0, 9));
        RepairPlan plan = RepairPlan.Of(system);
        Assert.Equal(
            ["NotNeeded: ", "Ambiguous: x3 -8; x5 +8", "Ambiguous: x6 +4..", "Ambiguous: x7 +2..; x8 -4..-3"],
            Texts(plan.Find([1, 1, 2, 9, 1, 2, -4, 1, 4])));
        Assert.Equal(
            ["NotNeeded: ", "Unique: x3 -8", "Ambiguous: x6 +4..", "Ambiguous: x7 +2.."],
            Texts(plan.Find([1, 1, 2, 9, 1, 2, -4, 1, 4], new() { Fixed = [5, 8] })));
        Assert.Equal(
            ["NotNeeded: ", "Unique: x5 +8", "Ambiguous: x6 +4..", "Ambiguous: x8 -4..-3"],
            Texts(plan.Find([1, 1, 2, 9, 1, 2, -4, 1, 4], costs: [1, 1, 1, 2, 1, 1, 1, 2, 1])));
    }

    [Fact]
    public void A_relation_without_unknowns_that_is_false_cannot_be_repaired()
    {
        RepairPlan plan = RepairPlan.Of(LinearSystem.Create(3, [TwoParts, LinearRelation.Create([], Sense.Equal, 5)]));
        Assert.Equal(["NotNeeded: ", "Infeasible: "], Texts(plan.Find([1, 1, 2])));
    }

    [Fact]
    public void Values_beyond_the_sums_of_a_network_are_exact()
    {
        RepairPlan plan = RepairPlan.Of(LinearSystem.Create(3, [TwoParts], Enumerable.Repeat<long?>(0, 3)));
        Assert.Equal(["NotNeeded: "], Texts(plan.Find([long.MaxValue - 7, 7, long.MaxValue])));
        Assert.Equal(["Ambiguous: x0 -1; x1 -1"], Texts(plan.Find([long.MaxValue - 6, 7, long.MaxValue], new() { Fixed = [2] })));
    }

    [Property(MaxTest = 200)]
    public void A_plan_finds_what_conflicts_find_in_the_whole(int seed)
    {
        Random random = new(seed);
        LinearSystem system = SmallSystems.Boxed(random, unknowns: 4, relations: 3, equalitiesAlone: true);
        long?[] values = [.. Enumerable.Range(0, 4).Select(_ => random.Next(5) == 0 ? (long?)null : random.Next(-1, 5))];
        RepairSet whole = ConflictRepairs.Find(system, values, RepairOptions.Default);
        RepairSet[] parts = [.. RepairPlan.Of(system).Find(values)];
        bool isPossible = parts.All(part => part.Verdict != RepairVerdict.Infeasible);
        Assert.Equal(whole.Verdict != RepairVerdict.Infeasible, isPossible);
        if (!isPossible) return;
        Assert.Equal(whole.Size, parts.Sum(part => part.Size));
        Assert.Equal(whole.Total, parts.Aggregate(1, (product, part) => product * part.Total));
        Assert.Equal(
            whole.Repairs.SelectMany(repair => repair.Changes).Distinct().OrderBy(change => change.Unknown).ThenBy(change => change.Least),
            parts.SelectMany(part => part.Repairs).SelectMany(repair => repair.Changes).Distinct()
                .OrderBy(change => change.Unknown).ThenBy(change => change.Least));
    }

    private static IEnumerable<string> Texts(IEnumerable<RepairSet> sets) =>
        sets.Select(set => $"{set.Verdict}: {string.Join("; ", set.Repairs)}");
}
