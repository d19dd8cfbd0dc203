using Disclosure.Algebra;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class ConflictRepairsTests
{
    private static readonly LinearRelation TwoParts = Table3.Equation([0, 1], [2]);

    /// <summary>Two parts and their sum, of which the second part is at least three fifths.</summary>
    private static readonly LinearRelation[] WithShare = [TwoParts, LinearRelation.Create([new(5, 1), new(-3, 2)], Sense.AtLeast)];

    [Fact]
    public void A_sum_of_two_parts_has_three_repairs() =>
        Check([TwoParts], [238 - 123, 283, 353], "x0 -45", "x1 -45", "x2 +45");

    [Fact]
    public void Swapped_digits_in_five_nested_sums_are_found() => Check(
        [TwoParts, Table3.Equation([1], [3]), Table3.Equation([4, 5, 6], [7]), Table3.Equation([2, 7], [8]), Table3.Equation([9, 10], [8])],
        [1452, 116, 1568, 161, 323, 76, 12, 411, 1979, 1842, 137],
        "x3 -45");

    [Fact]
    public void What_is_certain_stays()
    {
        Check([TwoParts], [161, 1452, 1568], [1], null, "x0 -45", "x2 +45");
        Check([TwoParts], [161, 1452, 1568], [0], null, "x1 -45", "x2 +45");
        Check([TwoParts], [161, 1452, 1568], [0, 1, 2], null);
    }

    [Fact]
    public void A_bound_rules_out_the_repair_that_would_break_it() =>
        Check(LinearSystem.Create(3, [TwoParts], upper: [-1, null, null]), [-123, 129, 252], [], null, "x1 +246", "x2 -246");

    [Fact]
    public void An_inequality_decides_which_part_of_a_sum_is_wrong()
    {
        Check(LinearSystem.Create(3, WithShare, [0, 0, null]), [755, 125, 200], [], null, "x0 -680");
        Check(WithShare, [30, 70, 80], [0, 2], null, "x1 -20");
        Check(WithShare, [30, 70, 80], [0, 1], null, "x2 +20");
    }

    [Fact]
    public void Costs_decide_which_repair_is_cheapest()
    {
        LinearRelation[] relations = [TwoParts, LinearRelation.Create([new(2, 1), new(-1, 2)], Sense.Equal, -1)];
        Check(relations, [1, 1, 3], "x0 +1");
        Check(relations, [1, 1, 3], [], [10, 1, 1], "x1 -1, x2 -2");
        Check([TwoParts], [1, 1, 1], "x0 -1", "x1 -1", "x2 +1");
        Check([TwoParts], [1, 1, 1], [], [1, 2, 2], "x0 -1");
        Check([TwoParts], [1, 1, 1], [], [2, 1, 2], "x1 -1");
        Check([TwoParts], [1, 1, 1], [], [2, 2, 1], "x2 +1");
    }

    [Fact]
    public void A_blank_that_would_have_to_be_negative_shows_a_wrong_value()
    {
        LinearSystem system = LinearSystem.Create(3, [TwoParts], [0, 0, null]);
        Check(system, [10, null, 5], [], null, "x0 -10..-5", "x2 +5..");
        Check(system, [10, null, 15], [], null, "");
    }

    [Fact]
    public void Known_constants_name_the_two_parts_that_were_given_to_one()
    {
        LinearRelation[] relations =
        [
            Table3.Equation([1, 2, 3, 4, 5], [0]),
            .. new long[] { 60, 5, 5, 5, 25, 20 }.Select((value, unknown) => LinearRelation.Create([new(1, unknown)], Sense.Equal, value)),
        ];
        Check(relations, [60, 5, 5, 5, 45, 0], "x4 -20, x5 +20");
    }

    [Fact]
    public void A_search_without_work_says_too_many()
    {
        RepairSet set = ConflictRepairs.Find(LinearSystem.Create(3, [TwoParts]), [1, 1, 1], new() { Work = 0 });
        Assert.Equal(RepairVerdict.TooMany, set.Verdict);
    }

    private static void Check(LinearRelation[] relations, long?[] values, params string[] repairs) =>
        Check(relations, values, [], null, repairs);

    private static void Check(LinearRelation[] relations, long?[] values, int[] certain, int[]? costs, params string[] repairs) =>
        Check(LinearSystem.Create(values.Length, relations), values, certain, costs, repairs);

    private static void Check(LinearSystem system, long?[] values, int[] certain, int[]? costs, params string[] repairs)
    {
        RepairSet set = ConflictRepairs.Find(system, values, new() { Fixed = [.. certain] }, costs);
        Assert.Equal(string.Join("; ", repairs), string.Join("; ", set.Repairs));
        RepairVerdict verdict = repairs switch
        {
            [] => RepairVerdict.Infeasible,
            [""] => RepairVerdict.NotNeeded,
            [_] => RepairVerdict.Unique,
            _ => RepairVerdict.Ambiguous,
        };
        Assert.Equal(verdict, set.Verdict);
    }
}
