using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class RedundancyTests
{
    [Fact]
    public void Costs_are_positive_where_they_are_a_share_of_a_positive_turnover()
    {
        LinearSystem system = LinearSystem.Create(3,
        [
            LinearRelation.Create([new(1, 0), new(-1, 1), new(1, 2)]),
            LinearRelation.Create([new(1, 1)], Sense.AtLeast, 1),
            LinearRelation.Create([new(1, 2)], Sense.AtLeast, 1),
            LinearRelation.Create([new(5, 2), new(-3, 1)], Sense.AtLeast),
        ]);
        Redundancy redundancy = Redundancy.Of(system);
        RedundantRelation implied = Assert.Single(redundancy.Implied);
        Assert.Equal(2, implied.Relation);
        Assert.Equal<int>([1, 3], implied.Premises.Relations);
        Assert.Equal<int>([0, 1, 3], redundancy.Kept);
        Assert.True(redundancy.IsComplete);
    }

    [Fact]
    public void Each_of_the_39_equations_follows_from_the_others_and_37_are_kept()
    {
        Redundancy redundancy = Redundancy.Of(Table3.Unbounded);
        Assert.True(redundancy.IsComplete);
        Assert.Equal(Enumerable.Range(0, 39), redundancy.Implied.Select(implied => implied.Relation));
        Assert.Equal(37, redundancy.Kept.Length);
    }

    [Property(MaxTest = 200)]
    public void A_relation_is_implied_where_its_absence_admits_no_further_point(int seed)
    {
        LinearSystem system = SmallSystems.Boxed(new Random(seed), unknowns: 3, relations: 5);
        int solutions = SmallSystems.Solutions(system).Count();
        int[] expected =
        [
            .. Enumerable.Range(0, 5)
                .Where(number => SmallSystems.Solutions(system.Keeping(other => other != number)).Count() == solutions),
        ];
        Redundancy redundancy = Redundancy.Of(system);
        Assert.Equal(expected, redundancy.Implied.Select(implied => implied.Relation));
        LinearSystem kept = system.Keeping(number => redundancy.Kept.Contains(number));
        Assert.Equal(solutions, SmallSystems.Solutions(kept).Count());
        Assert.Equal(kept.Relations.Length, Redundancy.Of(kept).Kept.Length);
    }

    [Property(MaxTest = 200)]
    public void The_premises_of_an_implied_relation_admit_no_point_that_breaks_it(int seed)
    {
        LinearSystem system = SmallSystems.Boxed(new Random(seed), unknowns: 3, relations: 5);
        foreach (RedundantRelation implied in Redundancy.Of(system).Implied)
        {
            LinearRelation relation = system.Relations[implied.Relation];
            Assert.DoesNotContain(implied.Relation, implied.Premises.Relations);
            Assert.All(
                SmallSystems.Solutions(implied.Premises.Reduce(system)), point => Assert.True(relation.Allows(relation.Residual(point))));
        }
    }
}
