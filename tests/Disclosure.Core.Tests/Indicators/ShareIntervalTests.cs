using Disclosure.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Indicators;

public sealed class ShareIntervalTests
{
    private const double Quantile = 1.959963984540054;

    /// <summary>Intervals printed by Newcombe, Statistics in Medicine 17 (1998), table I, score method, in fractions of four decimals.</summary>
    [Theory]
    [InlineData(81, 263, "0.2553", "0.3662")]
    [InlineData(15, 148, "0.0624", "0.1605")]
    [InlineData(0, 20, "0.0000", "0.1611")]
    [InlineData(1, 29, "0.0061", "0.1718")]
    public void Published_intervals_lie_within_and_fill_it(long count, long total, string least, string most)
    {
        ShareInterval interval = ShareInterval.Of(count, total);
        Assert.InRange((Invariant(least) * 100) - interval.Least, 0, 0.01m);
        Assert.InRange(interval.Most - (Invariant(most) * 100), 0, 0.01m);
    }

    [Property(MaxTest = 1000)]
    public Property It_is_the_interval_of_the_formula_rounded_outward() => Prop.ForAll(Shares().ToArbitrary(), drawn =>
    {
        (double least, double most) = Formula(drawn.Count, drawn.Total);
        ShareInterval interval = ShareInterval.Of(drawn.Count, drawn.Total);
        return IsJustBelow((double)interval.Least, 100 * least) && IsJustBelow(-(double)interval.Most, -100 * most);
    });

    [Property(MaxTest = 500)]
    public Property It_holds_the_observed_share_and_mirrors_that_of_the_rest() => Prop.ForAll(Shares().ToArbitrary(), drawn =>
    {
        ShareInterval interval = ShareInterval.Of(drawn.Count, drawn.Total), rest = ShareInterval.Of(drawn.Total - drawn.Count, drawn.Total);
        decimal observed = new Ratio(drawn.Count, drawn.Total).Percent(9);
        return interval.Least <= observed + 0.000000001m && observed <= interval.Most + 0.000000001m
            && interval.Least == 100 - rest.Most && interval.Most == 100 - rest.Least;
    });

    [Fact]
    public void A_count_that_is_no_part_of_the_base_has_none()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Of(2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Of(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareInterval.Of(0, 0));
    }

    private static Gen<(long Count, long Total)> Shares() =>
        from total in Gen.OneOf(Gen.Choose(1, 99), Gen.Choose(1, 100_000))
        from count in Gen.OneOf(Gen.Choose(0, total), Gen.Elements(0, total))
        select ((long)count, (long)total);

    private static (double Least, double Most) Formula(long count, long total)
    {
        double share = (double)count / total, squared = Quantile * Quantile, scale = 1 / (1 + (squared / total));
        double centre = scale * (share + (squared / (2 * total)));
        double half = scale * Quantile * Math.Sqrt((share * (1 - share) / total) + (squared / (4.0 * total * total)));
        return (centre - half, centre + half);
    }

    /// <summary>Within a hundredth below, with room for the error of the floating point that the formula is computed in.</summary>
    private static bool IsJustBelow(double rounded, double exact) => rounded <= exact + 1e-8 && exact - rounded <= 0.01 + 1e-8;

    private static decimal Invariant(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
