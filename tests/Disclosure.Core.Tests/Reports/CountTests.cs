using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Reports;

[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]
public sealed class CountTests
{
    [Property]
    public bool Every_number_from_0_to_the_largest_count_is_a_count_and_no_other_is(long value) =>
        Count.Create(value).IsSuccess == value is >= 0 and <= 1_000_000_000_000_000;

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(1_000_000_000_000_001)]
    [InlineData(long.MaxValue)]
    public void A_number_beside_the_range_is_refused_with_its_digits(long value)
    {
        FigureError error = Count.Create(value).Error;
        Assert.Equal(FigureErrorKind.OutOfRange, error.Kind);
        Assert.Equal(value, error.Figure);
        Assert.Equal($"{value} 不在 0 至 10^15 之间", error.Message(Language.Chinese));
        Assert.Equal($"{value} is not between 0 and 10^15", error.Message(Language.English));
    }

    [Fact]
    public void The_bounds_themselves_are_counts()
    {
        Assert.Equal(Count.Zero, Count.Create(0).Value);
        Assert.Equal(Count.MaxValue, Count.Create(1_000_000_000_000_000).Value);
        Assert.Equal(Count.Zero, default);
    }

    [Property]
    public bool A_sum_is_exact_or_refused(Count left, Count right) =>
        left.Value + right.Value is var sum && sum <= Count.MaxValue.Value
            ? left.Add(right).Value.Value == sum
            : left.Add(right).Error.Figure == sum;

    [Property]
    public bool The_order_is_that_of_the_numbers(Count left, Count right) =>
        left.CompareTo(right) == left.Value.CompareTo(right.Value)
        && left < right == left.Value < right.Value
        && left <= right == left.Value <= right.Value
        && left > right == left.Value > right.Value
        && left >= right == left.Value >= right.Value
        && left == right == (left.Value == right.Value);

    [Property]
    public bool A_count_is_a_number_wherever_one_is_asked_for(Count count)
    {
        long number = count;
        return number == count.Value && Count.Create(count).Value == count;
    }

    [Fact]
    public void A_count_shows_its_digits() => Assert.Equal("348445", Count.Create(348_445).Value.ToString());
}
