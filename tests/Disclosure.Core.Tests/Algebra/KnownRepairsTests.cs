using Disclosure.Algebra;
using Xunit;
using static Disclosure.Tests.Algebra.Table3;

namespace Disclosure.Tests.Algebra;

public sealed class KnownRepairsTests
{
    private const int NotHeld = FirstOutcome + 10;

    [Fact]
    public void What_holds_needs_no_repair()
    {
        RepairSet repairs = Repair();
        Assert.Equal((RepairVerdict.NotNeeded, 0), (repairs.Verdict, repairs.Size));
        Assert.Empty(Assert.Single(repairs.Repairs).Changes);
    }

    [Theory]
    [InlineData(OutcomeTotal, 0, 527, 572)]
    [InlineData(NotHeld, 0, 190, 109)]
    [InlineData(Received, TotalColumn, 604, 640)]
    [InlineData(CarriedOut, 0, 11, 12)]
    public void One_typing_error_has_one_repair(int row, int column, long right, long typed)
    {
        Assert.Equal(right, Jiaozuo2023[At(row, column)]);
        AssertUnique(Repair((row, column, typed)), new Change(At(row, column), right - typed));
    }

    [Fact]
    public void Two_typing_errors_have_one_repair() =>
        AssertUnique(
            Repair((NotHeld, 0, 109), (CarriedOut, TotalColumn, 21)),
            new Change(At(NotHeld, 0), 81),
            new Change(At(CarriedOut, TotalColumn), -9));

    [Fact]
    public void A_value_in_the_neighbouring_column_has_one_repair_because_counts_are_not_negative()
    {
        (int, int, long)[] slid = [(NotHeld, 1, 0), (NotHeld, 2, 16)];
        AssertUnique(Repair(slid), new Change(At(NotHeld, 1), 16), new Change(At(NotHeld, 2), -16));

        RepairSet unbounded = Repair(UnboundedNetwork, slid);
        Assert.Equal((RepairVerdict.Ambiguous, 2, 21), (unbounded.Verdict, unbounded.Size, unbounded.Total));
    }

    [Fact]
    public void Four_equal_errors_around_a_rectangle_are_not_seen() =>
        Assert.Equal(
            RepairVerdict.NotNeeded,
            Repair((FirstOutcome, 0, 223), (FirstOutcome, 1, 0), (NotHeld, 0, 189), (NotHeld, 1, 17)).Verdict);

    [Fact]
    public void Three_of_them_look_like_one_error_in_the_fourth_place()
    {
        RepairSet repairs = Repair((FirstOutcome, 0, 223), (FirstOutcome, 1, 0), (NotHeld, 0, 189));
        AssertUnique(repairs, new Change(At(NotHeld, 1), 1));
        Assert.Equal(2, repairs.ExactUpTo);
    }

    [Fact]
    public void A_row_left_out_has_three_repairs_one_for_each_row_that_could_make_it_good()
    {
        RepairSet repairs = Repair((CarriedIn, 0, 0), (CarriedIn, 1, 0), (CarriedIn, TotalColumn, 0));
        Assert.Equal((RepairVerdict.Ambiguous, 3, 3), (repairs.Verdict, repairs.Size, repairs.Total));
        Assert.Equal(
            [Received, CarriedIn, CarriedOut],
            repairs.Repairs.Select(repair => Assert.Single(repair.Changes.Select(change => change.Unknown / Columns).Distinct())));
        Assert.Equal([9, 1, 10], repairs.Repairs[1].Changes.Select(change => change.Amount!.Value));
    }

    [Fact]
    public void Three_sides_of_a_rectangle_have_four_repairs_of_three_unknowns()
    {
        RepairSet repairs = Repair(UnboundedNetwork, (FirstOutcome, 0, 222 + 5), (FirstOutcome, 1, 1 + 12), (NotHeld, 0, 190 + 31));
        Assert.Equal((RepairVerdict.Ambiguous, 3, 4), (repairs.Verdict, repairs.Size, repairs.Total));
        Assert.Contains(new([new(At(FirstOutcome, 0), -5), new(At(FirstOutcome, 1), -12), new Change(At(NotHeld, 0), -31)]), repairs.Repairs);
    }

    [Fact]
    public void One_equation_alone_locates_nothing()
    {
        LinearSystem block = LinearSystem.Create(5, [Equation([0, 1, 2, 3], [4])], Enumerable.Repeat<long?>(0, 5));
        RepairSet misread = Assert.Single(NetworkRepairs.Find(NetworkOf(block), [10, 1, 0, 0, 0]));
        AssertUnique(misread, new Change(4, 11));
        Assert.Equal(1, misread.ExactUpTo);
        RepairSet small = Assert.Single(NetworkRepairs.Find(NetworkOf(block), [2, 0, 1, 0, 0]));
        AssertUnique(small, new Change(4, 3));
        RepairSet any = Assert.Single(NetworkRepairs.Find(NetworkOf(block), [11, 4, 6, 7, 30]));
        Assert.Equal((RepairVerdict.Ambiguous, 5), (any.Verdict, any.Total));
    }

    [Fact]
    public void One_error_beside_one_blank_is_still_named()
    {
        long?[] values = [.. Jiaozuo2023];
        values[At(OutcomeTotal, 0)] = null;
        values[At(NotHeld, 0)] = 109;
        AssertUnique(Assert.Single(NetworkRepairs.Find(Table3.Network, values)), new Change(At(NotHeld, 0), 81));
    }

    private static RepairSet Repair(params (int Row, int Column, long Value)[] typed) => Repair(Table3.Network, typed);

    private static RepairSet Repair(Network network, params (int Row, int Column, long Value)[] typed)
    {
        long?[] values = [.. Jiaozuo2023];
        foreach ((int row, int column, long value) in typed) values[At(row, column)] = value;
        return Assert.Single(NetworkRepairs.Find(network, values));
    }

    private static void AssertUnique(RepairSet repairs, params Change[] changes)
    {
        Assert.Equal((RepairVerdict.Unique, changes.Length), (repairs.Verdict, repairs.Size));
        Assert.Equal(changes, Assert.Single(repairs.Repairs).Changes.AsEnumerable());
    }
}
