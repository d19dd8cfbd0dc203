using CSharpFunctionalExtensions;
using Disclosure.Rules;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rules;

public sealed class FigureRangeTests
{
    [Fact]
    public void A37_parts_rounded_to_millions_may_miss_their_total_by_one()
    {
        FigureRange parts = Rounded(12_000_000, -6) + Rounded(45_000_000, -6);
        Assert.Equal((56_000_000m, 58_000_000m), (parts.Least, parts.Most));
        Assert.True(parts.Meets(Rounded(58_000_000, -6)));
        Assert.True((FigureRange.Exactly(12_141_123) + FigureRange.Exactly(45_441_321)).Meets(FigureRange.Exactly(57_582_444)));
        Assert.False((FigureRange.Exactly(12) + FigureRange.Exactly(45)).Meets(FigureRange.Exactly(58)));
        Assert.False(parts.Meets(Rounded(59_000_000, -6)));
    }

    [Theory]
    [InlineData("A38", 5, 5, 6, true, false)]
    [InlineData("A38", -5, -6, -5, false, true)]
    [InlineData("A38", 0, -1, 1, false, false)]
    public void What_is_cut_off_lies_further_away_from_zero(string acceptanceCase, int printed, int least, int most, bool hasLeast, bool hasMost)
    {
        FigureRange range = FigureRange.FromTruncated(printed, 0).Value;
        Assert.NotEmpty(acceptanceCase);
        Assert.Equal((least, most, hasLeast, hasMost), (range.Least, range.Most, range.HasLeast, range.HasMost));
    }

    [Fact]
    public void A38_ranges_that_share_an_open_end_alone_do_not_meet()
    {
        Assert.False(FigureRange.FromTruncated(5, 0).Value.Meets(FigureRange.Exactly(6)));
        Assert.False(FigureRange.FromTruncated(5, 0).Value.Meets(FigureRange.FromTruncated(6, 0).Value));
        Assert.True(Rounded(5, 0).Meets(Rounded(6, 0)));
        Assert.False(Rounded(5, 0).Meets(Rounded(7, 0)));
    }

    [Fact]
    public void A39_digits_below_the_unit_are_told_and_nothing_is_compared()
    {
        Result<FigureRange, ExcessDigits> range = FigureRange.FromRounded(12.34m, 1);
        Assert.Equal(new ExcessDigits(12.34m, 0.1m), range.Error);
        Assert.Contains("12.34", range.Error.Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("70911.7", "64512.5", "135424.2")]
    [InlineData("2856.1", "2276", "5132.1")]
    [InlineData("73767.8", "66788.5", "140556.3")]
    [InlineData("135424.2", "5132.1", "140556.3")]
    public void A40_decimal_margins_add_up_exactly(string left, string right, string total) =>
        Assert.True((Exactly(left) + Exactly(right)).Meets(Exactly(total)));

    [Property]
    public void A_figure_is_within_the_range_of_what_it_is_rounded_or_cut_off_to(int cents)
    {
        decimal figure = cents / 100m;
        Assert.True(Rounded(Math.Round(figure, 1, MidpointRounding.AwayFromZero), 1).Meets(FigureRange.Exactly(figure)));
        Assert.True(Rounded(Math.Round(figure, 1, MidpointRounding.ToEven), 1).Meets(FigureRange.Exactly(figure)));
        Assert.True(FigureRange.FromTruncated(Math.Round(figure, 1, MidpointRounding.ToZero), 1).Value.Meets(FigureRange.Exactly(figure)));
        Assert.False(FigureRange.FromTruncated(Math.Round(figure, 1, MidpointRounding.ToZero) + (figure < 0 ? -0.2m : 0.2m), 1).Value.Meets(FigureRange.Exactly(figure)));
    }

    private static FigureRange Rounded(decimal printed, int decimals) => FigureRange.FromRounded(printed, decimals).Value;

    private static FigureRange Exactly(string figure) => FigureRange.Exactly(decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture));
}
