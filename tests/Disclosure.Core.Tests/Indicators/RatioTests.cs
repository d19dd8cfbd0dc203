using System.Numerics;
using Disclosure.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Indicators;

public sealed class RatioTests
{
    private static readonly Gen<Ratio> ratios =
        from denominator in Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(1, int.MaxValue))
        from numerator in Gen.OneOf(Gen.Choose(-12, 12), Gen.Choose(int.MinValue, int.MaxValue))
        select new Ratio(numerator, denominator);

    [Property(MaxTest = 1000)]
    public Property A_percentage_is_the_nearest_one_and_a_tie_goes_away_from_zero() => Prop.ForAll(
        (from ratio in ratios from decimals in Gen.Choose(0, 9) select (ratio, decimals)).ToArbitrary(),
        drawn =>
        {
            decimal percent = drawn.ratio.Percent(drawn.decimals);
            BigInteger unit = BigInteger.Pow(10, drawn.decimals);
            BigInteger written = (BigInteger)(percent * (decimal)unit);

            // |written/unit - 100 n/d| <= 1/(2 unit), in whole numbers; and where they are equal, the written one is the larger.
            BigInteger wanted = 100 * unit * drawn.ratio.Numerator;
            BigInteger off = (written * drawn.ratio.Denominator) - wanted;
            bool isNearest = BigInteger.Abs(off * 2) <= drawn.ratio.Denominator;
            bool isTie = BigInteger.Abs(off * 2) == drawn.ratio.Denominator;
            return isNearest && percent.Scale == drawn.decimals && (!isTie || off.Sign == wanted.Sign);
        });

    [Property(MaxTest = 1000)]
    public Property Order_and_equality_are_those_of_the_fractions() => Prop.ForAll(
        (from one in ratios from other in ratios select (one, other)).ToArbitrary(),
        pair =>
        {
            int expected = ((BigInteger)pair.one.Numerator * pair.other.Denominator).CompareTo((BigInteger)pair.other.Numerator * pair.one.Denominator);
            return Math.Sign(pair.one.CompareTo(pair.other)) == expected
                && (pair.one < pair.other) == expected < 0 && (pair.one > pair.other) == expected > 0
                && (pair.one <= pair.other) == expected <= 0 && (pair.one >= pair.other) == expected >= 0
                && (pair.one == pair.other) == (expected == 0) && (pair.one != pair.other) == (expected != 0);
        });

    [Property]
    public Property An_expanded_fraction_is_the_same_one() => Prop.ForAll(
        (from ratio in ratios from factor in Gen.Choose(1, 1000) select (ratio, factor)).ToArbitrary(),
        drawn =>
        {
            Ratio expanded = new(drawn.ratio.Numerator * drawn.factor, drawn.ratio.Denominator * drawn.factor);
            return expanded == drawn.ratio && expanded.GetHashCode() == drawn.ratio.GetHashCode() && expanded.Percent() == drawn.ratio.Percent();
        });

    [Fact]
    public void It_keeps_the_figures_as_counted() => Assert.Equal("298/602", new Ratio(298, 602).ToString());

    [Fact]
    public void A_base_of_zero_is_no_ratio() => Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(0, 0));

    [Theory]
    [InlineData(-1)]
    [InlineData(10)]
    public void Decimals_have_bounds(int decimals) => Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1, 3).Percent(decimals));
}
