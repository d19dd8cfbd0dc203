using Disclosure.Algebra;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Algebra;

public sealed class ImpliedRangesTests
{
    private static readonly LinearSystem FiveEdits = LinearSystem.Create(11,
    [
        Sum([0, 1], 2), Sum([1], 3), Sum([4, 5, 6], 7), Sum([2, 7], 8), Sum([9, 10], 8),
    ]);

    private static readonly LinearSystem Nested = LinearSystem.Create(10,
    [
        Sum([0, 1], 2), Sum([3, 4, 5], 0), Sum([6, 7], 1), Sum([8, 9], 2),
    ]);

    [Fact]
    public void Blanks_that_follow_get_their_value_and_the_others_none()
    {
        Check(
            FiveEdits,
            [145, null, 155, null, null, null, null, 86, null, 217, null],
            [145, 10, 155, 10, null, null, null, 86, 241, 217, 24]);
        Check(
            Nested,
            [100, null, null, 15, null, null, 25, 35, null, 5],
            [100, 60, 160, 15, null, null, 25, 35, 155, 5]);

        static void Check(LinearSystem system, long?[] given, long?[] expected)
        {
            ImpliedRanges implied = ImpliedRanges.Of(system, given);
            Assert.Equal(FeasibilityVerdict.Possible, implied.Verdict);
            Assert.Equal(given.Count(value => value is null), implied.Ranges.Length);
            Assert.All(implied.Ranges, range => Assert.Equal(expected[range.Unknown], range.Value));
        }
    }

    [Theory]
    [InlineData(8, null)]
    [InlineData(10, 0L)]
    [InlineData(12, 2L)]
    public void A_blank_that_would_be_negative_is_a_conflict(long sum, long? expected)
    {
        LinearSystem system = LinearSystem.Create(3, [Sum([0, 1], 2)], [0, null, null]);
        ImpliedRanges implied = ImpliedRanges.Of(system, [null, 10, sum]);
        Assert.Equal(expected, implied.Ranges.SingleOrDefault()?.Value);
        if (expected is not null) return;
        Assert.Equal<int>([0], implied.Conflict!.Relations);
        Assert.Equal<int>([0], implied.Conflict!.Lower);
        Assert.Equal<int>([1, 2], implied.Conflict!.Given);
    }

    [Fact]
    public void Five_blank_columns_are_zero_where_the_first_column_equals_the_total()
    {
        long?[] given = [.. Enumerable.Range(0, Table3.Unknowns).Select(cell => (cell % Table3.Columns) switch
        {
            0 => Table3.Jiaozuo2023[cell + Table3.TotalColumn],
            Table3.TotalColumn => Table3.Jiaozuo2023[cell],
            _ => (long?)null,
        })];
        ImpliedRanges implied = ImpliedRanges.Of(Table3.System, given);
        Assert.Equal(125, implied.Ranges.Length);
        Assert.All(implied.Ranges, range => Assert.Equal(0, range.Value));
        Assert.All(ImpliedRanges.Of(Table3.Unbounded, given).Ranges, range => Assert.Null(range.Value));
    }

    [Fact]
    public void A_value_that_inequalities_leave_no_choice_is_fixed_and_proven_by_them()
    {
        LinearSystem system = LinearSystem.Create(3,
        [
            LinearRelation.Create([new(1, 0), new(1, 1), new(1, 2)]),
            LinearRelation.Create([new(1, 0), new(1, 1)], Sense.AtLeast),
            LinearRelation.Create([new(1, 2)], Sense.AtLeast),
        ]);
        ValueRange[] ranges = [.. ImpliedRanges.Of(system).Ranges];
        Assert.Equal([null, null, 0L], ranges.Select(range => range.Value));
        Assert.Equal<int>([0, 1], ranges[2].WhyMost!.Relations);
        Assert.Equal<int>([2], ranges[2].WhyLeast!.Relations);
    }

    [Fact]
    public void Bounds_follow_from_relations_between_unknowns()
    {
        LinearSystem system = LinearSystem.Create(2,
        [
            LinearRelation.Create([new(1, 0)], Sense.AtLeast, 1),
            LinearRelation.Create([new(1, 0), new(1, 1)], Sense.AtMost, 10),
            LinearRelation.Create([new(1, 1)], Sense.AtLeast, 6),
        ]);
        Assert.Equal([(1L, 4L), (6L, 9L)], ImpliedRanges.Of(system).Ranges.Select(range => (range.Least!.Value, range.Most!.Value)));
    }

    [Property(MaxTest = 300)]
    public void Ranges_are_those_of_trying_every_point(int seed)
    {
        Random random = new(seed);
        LinearSystem system = SmallSystems.Boxed(random, unknowns: 4, relations: 3);
        long?[] given = [.. Enumerable.Range(0, 4).Select(_ => random.Next(3) == 0 ? random.Next(SmallSystems.Side + 1) : (long?)null)];
        long[][] solutions =
            [.. SmallSystems.Solutions(system).Where(point => !given.Where((value, at) => value is { } known && known != point[at]).Any())];
        ImpliedRanges implied = ImpliedRanges.Of(system, given);
        Assert.Equal(solutions.Length > 0 ? FeasibilityVerdict.Possible : FeasibilityVerdict.Impossible, implied.Verdict);
        foreach (ValueRange range in implied.Ranges)
        {
            Assert.Equal(solutions.Min(point => point[range.Unknown]), range.Least);
            Assert.Equal(solutions.Max(point => point[range.Unknown]), range.Most);
        }
    }

    [Property(MaxTest = 100)]
    public void The_premises_of_a_range_suffice_for_it(int seed)
    {
        LinearSystem system = SmallSystems.Boxed(new Random(seed), unknowns: 3, relations: 4);
        foreach (ValueRange range in ImpliedRanges.Of(system).Ranges)
        {
            Assert.Equal(range.Least, ImpliedRanges.Of(range.WhyLeast!.Reduce(system)).Ranges[range.Unknown].Least);
            Assert.Equal(range.Most, ImpliedRanges.Of(range.WhyMost!.Reduce(system)).Ranges[range.Unknown].Most);
        }
    }

    private static LinearRelation Sum(int[] parts, int whole) => Table3.Equation(parts, [whole]);
}
