using Disclosure.Reports;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Reports;

[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]
public sealed class AmountTests
{
    [Property]
    public bool Decimals_are_kept_as_given(Amount amount) =>
        Amount.Create(amount.Value).Value.Value.Scale == amount.Value.Scale && decimal.Parse(amount.ToString(), Invariant) == amount.Value;

    [Fact]
    public void An_amount_shows_its_decimals() => Assert.Equal("22302.6396", Amount.Create(22302.6396m).Value.ToString());

    [Fact]
    public void Amounts_are_equal_by_their_number_and_not_by_their_decimals()
    {
        Amount shorter = Amount.Create(1.5m).Value;
        Amount longer = Amount.Create(1.50m).Value;
        Assert.Equal(shorter, longer);
        Assert.Equal(shorter.GetHashCode(), longer.GetHashCode());
        Assert.Equal(0, shorter.CompareTo(longer));
        Assert.Equal("1.50", longer.ToString());
    }

    [Fact]
    public void Nothing_has_no_sign() => Assert.Equal("0.0", Amount.Create(-0.0m).Value.ToString());

    [Fact]
    public void A_negative_amount_is_refused() => Assert.Equal(FigureErrorKind.OutOfRange, Amount.Create(-0.0001m).Error.Kind);

    [Fact]
    public void More_than_10_to_the_15_is_refused()
    {
        Assert.True(Amount.Create(1_000_000_000_000_000m).IsSuccess);
        Assert.Equal(FigureErrorKind.OutOfRange, Amount.Create(1_000_000_000_000_000.0001m).Error.Kind);
        Assert.Equal(FigureErrorKind.OutOfRange, Amount.Create(decimal.MaxValue).Error.Kind);
    }

    [Fact]
    public void More_than_28_digits_are_refused()
    {
        Assert.True(Amount.Create(1.234567890123456789012345678m).IsSuccess);
        Assert.Equal(FigureErrorKind.NotExact, Amount.Create(1.2345678901234567890123456789m).Error.Kind);
    }

    [Property]
    public bool A_sum_is_exact_or_refused(Amount left, Amount right) =>
        left.Value + right.Value is var sum && sum <= Amount.MaxValue.Value
            ? left.Add(right).Value == Amount.Create(sum).Value
            : left.Add(right).Error.Kind == FigureErrorKind.OutOfRange;

    [Fact]
    public void A_sum_that_would_lose_its_last_decimal_is_refused()
    {
        Amount large = Amount.Create(900_000_000_000_000m).Value;
        Amount fine = Amount.Create(0.00000000000001m).Value;
        Assert.Equal(FigureErrorKind.NotExact, large.Add(fine).Error.Kind);
        Assert.Equal(FigureErrorKind.NotExact, fine.Add(large).Error.Kind);
    }

    [Property]
    public bool The_order_is_that_of_the_numbers(Amount left, Amount right) =>
        left.CompareTo(right) == left.Value.CompareTo(right.Value)
        && left < right == left.Value < right.Value
        && left <= right == left.Value <= right.Value
        && left > right == left.Value > right.Value
        && left >= right == left.Value >= right.Value;

    private static readonly IFormatProvider Invariant = System.Globalization.CultureInfo.InvariantCulture;
}
