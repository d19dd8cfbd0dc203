using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class LinearSystemTests
{
    [Fact]
    public void Terms_of_one_unknown_are_added_up_and_stand_in_its_order()
    {
        LinearRelation relation = LinearRelation.Create([new(2, 3), new(1, 0), new(-1, 3), new(4, 1), new(-4, 1)], Sense.AtMost, 7);
        Assert.Equal([new(1, 0), new(1, 3)], relation.Terms.AsEnumerable());
        Assert.Equal("x0 + x3 <= 7", relation.ToString());
        Assert.Equal([1L, 0, 0, 1, 0], Enumerable.Range(0, 5).Select(relation.CoefficientOf));
    }

    [Property]
    public void Two_orders_of_the_same_terms_are_the_same_relation((int Coefficient, byte Unknown)[] terms)
    {
        IEnumerable<Term> given = terms.Select(term => new Term(term.Coefficient, term.Unknown));
        LinearRelation relation = LinearRelation.Create(given);
        Assert.Equal(relation, LinearRelation.Create(given.Reverse()));
        Assert.Equal(relation.GetHashCode(), LinearRelation.Create(given.Reverse()).GetHashCode());
    }

    [Fact]
    public void A_residual_is_exact_where_64_bits_do_not_suffice()
    {
        LinearRelation relation = LinearRelation.Create([new(long.MaxValue - 1, 0), new(1, 1)], Sense.Equal, -1);
        Assert.Equal(((Int128)(long.MaxValue - 1) * long.MaxValue) + long.MaxValue + 1, relation.Residual([long.MaxValue, long.MaxValue]));
        Assert.Equal(
            ((Int128)(long.MaxValue - 1) * long.MinValue) + long.MinValue + 1, relation.Residual([long.MinValue, long.MinValue]));
    }

    [Fact]
    public void Coefficients_that_endanger_exactness_are_refused()
    {
        Assert.Throws<OverflowException>(() => LinearRelation.Create([new(long.MaxValue, 0), new(1, 1)]));
        Assert.Throws<OverflowException>(() => LinearRelation.Create([new(long.MinValue, 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => LinearRelation.Create([new(1, -1)]));
    }

    [Fact]
    public void A_system_refuses_relations_and_bounds_that_do_not_fit()
    {
        LinearRelation relation = LinearRelation.Create([new(1, 2)]);
        Assert.Throws<ArgumentException>(() => LinearSystem.Create(2, [relation]));
        Assert.Throws<ArgumentException>(() => LinearSystem.Create(3, [relation], lower: [0, 0]));
        Assert.Equal([0], LinearSystem.Create(3, [relation]).Touching(2).AsEnumerable());
    }

    [Fact]
    public void The_published_figures_satisfy_the_39_equations_until_one_is_changed()
    {
        Assert.Equal(39, Table3.System.Relations.Length);
        Assert.True(Table3.System.Holds(Table3.Jiaozuo2023));
        long[] typed = [.. Table3.Jiaozuo2023];
        typed[Table3.At(Table3.OutcomeTotal, 0)] = 572;
        Int128[] residuals = new Int128[39];
        Table3.System.Residuals(typed, residuals);
        Assert.Equal([-45, -45, 45], residuals.Where(residual => residual != 0));
        Assert.False(Table3.System.Holds(typed));
    }

    [Fact]
    public void Bounds_and_inequalities_are_part_of_the_system()
    {
        LinearSystem system = LinearSystem.Create(2, [LinearRelation.Create([new(1, 0), new(1, 1)], Sense.AtLeast, 3)], [0, null], [5, null]);
        Assert.True(system.Holds([5, -2]));
        Assert.False(system.Holds([5, -3]));
        Assert.False(system.Holds([6, 0]));
        Assert.False(system.Holds([-1, 9]));
    }

    [Fact]
    public void The_two_identities_between_the_equations_are_combinations_of_them()
    {
        Combination first = Combination.Create(
        [
            .. Enumerable.Range(0, 7).Select(c => new Multiple(c < 6 ? 1 : -1, c)),
            new(-1, 14 + Table3.Received), new(-1, 14 + Table3.CarriedIn), new(1, 14 + Table3.OutcomeTotal), new(1, 14 + Table3.CarriedOut),
        ]);
        Assert.Empty(first.Of(Table3.System).Terms);
        Combination second = Combination.Create(
        [
            .. Enumerable.Range(0, 7).Select(c => new Multiple(c < 6 ? 1 : -1, 7 + c)),
            .. Enumerable.Range(0, Table3.Outcomes).Select(d => new Multiple(-1, 14 + Table3.FirstOutcome + d)),
        ]);
        LinearRelation total = Table3.System.Relations[14 + Table3.OutcomeTotal];
        Assert.Equal(total, Combination.Create(second.Multiples.Select(m => m with { Factor = -m.Factor })).Of(Table3.System));
    }
}
