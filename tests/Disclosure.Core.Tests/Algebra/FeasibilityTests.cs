using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class FeasibilityTests
{
    [Fact]
    public void Two_positive_numbers_do_not_add_up_to_a_negative_one()
    {
        LinearSystem system = LinearSystem.Create(2,
        [
            LinearRelation.Create([new(1, 0)], Sense.AtLeast, 1),
            LinearRelation.Create([new(1, 1)], Sense.AtLeast, 1),
            LinearRelation.Create([new(1, 0), new(1, 1)], Sense.Equal, -1),
        ]);
        Feasibility feasibility = Feasibility.Of(system);
        Assert.Equal(FeasibilityVerdict.Impossible, feasibility.Verdict);
        Assert.Equal<int>([0, 1, 2], feasibility.Conflict!.Relations);
    }

    [Fact]
    public void What_only_fractions_satisfy_is_impossible()
    {
        LinearRelation sum = LinearRelation.Create([new(1, 0), new(1, 1)], Sense.Equal, 1);
        LinearRelation difference = LinearRelation.Create([new(1, 0), new(-1, 1)]);
        Assert.Equal<int>([0, 1], Feasibility.Of(LinearSystem.Create(2, [sum, difference], [0, 0], [9, 9])).Conflict!.Relations);
        LinearRelation half = LinearRelation.Create([new(2, 0)], Sense.Equal, 3);
        Assert.Equal<int>([0], Feasibility.Of(LinearSystem.Create(1, [half])).Conflict!.Relations);
    }

    [Fact]
    public void A_given_value_outside_its_bounds_is_the_conflict()
    {
        LinearSystem system = LinearSystem.Create(1, [], [0], [9]);
        Premises low = Feasibility.Of(system, [-1]).Conflict!;
        Assert.Equal<int>([0], low.Given);
        Assert.Equal<int>([0], low.Lower);
        Assert.Empty(low.Upper);
        Assert.Equal<int>([0], Feasibility.Of(system, [10]).Conflict!.Upper);
        Assert.Equal(FeasibilityVerdict.Possible, Feasibility.Of(system, [9]).Verdict);
    }

    [Fact]
    public void A_search_that_is_allowed_no_work_says_that_it_is_undecided()
    {
        LinearSystem system = LinearSystem.Create(2, [LinearRelation.Create([new(1, 0), new(-2, 1)], Sense.Equal, 5)]);
        Assert.Equal(FeasibilityVerdict.Undecided, Feasibility.Of(system, work: 0).Verdict);
    }

    [Fact]
    public void An_endless_branching_ends_undecided()
    {
        LinearSystem parity = LinearSystem.Create(4,
        [
            LinearRelation.Create([new(1, 0), new(1, 1), new(-2, 2)]),
            LinearRelation.Create([new(1, 0), new(-1, 1), new(-2, 3)], Sense.Equal, 1),
        ]);
        Assert.Equal(FeasibilityVerdict.Undecided, Feasibility.Of(parity).Verdict);
    }

    [Property(MaxTest = 500)]
    public void The_verdict_is_that_of_trying_every_point(int seed)
    {
        LinearSystem system = SmallSystems.Boxed(new Random(seed), unknowns: 4, relations: 4);
        Feasibility feasibility = Feasibility.Of(system);
        bool isPossible = SmallSystems.Solutions(system).Any();
        Assert.Equal(isPossible ? FeasibilityVerdict.Possible : FeasibilityVerdict.Impossible, feasibility.Verdict);
        if (feasibility.Verdict == FeasibilityVerdict.Possible)
            Assert.True(system.Holds([.. feasibility.Solution.Select(value => (long)value)]));
    }

    [Property(MaxTest = 300)]
    public void A_conflict_cannot_hold_and_ceases_to_be_one_without_any_of_its_premises(int seed)
    {
        LinearSystem system = SmallSystems.Boxed(new Random(seed), unknowns: 3, relations: 6);
        if (Feasibility.Of(system).Conflict is not { } conflict) return;
        Assert.False(IsPossible(conflict, without: -1));
        for (int premise = 0; premise < conflict.Relations.Length + conflict.Lower.Length + conflict.Upper.Length; premise++)
            Assert.True(IsPossible(conflict, premise));

        bool IsPossible(Premises premises, int without) =>
            Feasibility.Of(premises.Reduce(system, without)).Verdict != FeasibilityVerdict.Impossible;
    }
}
