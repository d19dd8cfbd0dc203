using Disclosure.Reports;
using Xunit;

namespace Disclosure.Tests.Reports;

public sealed class PrintedAmountTests
{
    [Theory]
    [InlineData("160.5964", "万元", "251000", "元", "1856964.0000元")]
    [InlineData("251000", "元", "160.5964", "万元", "1856964.0000元")]
    [InlineData("1.2", "亿元", "3.45", "万元", "12003.45万元")]
    [InlineData("5", null, "7", null, "12")]
    [InlineData("5", "元", "0", null, "5元")]
    [InlineData("0", null, "0", "万元", "0万元")]
    public void Known_units_add_up_in_the_smaller_one(string left, string? leftUnit, string right, string? rightUnit, string sum) =>
        Assert.Equal(sum, Of(left, leftUnit).Add(Of(right, rightUnit)).Value.ToString());

    [Fact]
    public void Money_without_a_unit_does_not_add_to_money_with_one()
    {
        FigureError error = Of("5", null).Add(Of("7", "元")).Error;
        Assert.Equal(FigureErrorKind.UnitsDiffer, error.Kind);
        Assert.Equal("单位不同（未注明、元），不能相加", error.Message(Language.Chinese));
    }

    [Fact]
    public void A_sum_too_large_for_the_smaller_unit_is_refused() =>
        Assert.Equal(FigureErrorKind.OutOfRange, Of("90000000", "亿元").Add(Of("1", "元")).Error.Kind);

    [Fact]
    public void An_unknown_unit_is_refused()
    {
        FigureError error = PrintedAmount.Create(5, "美元").Error;
        Assert.Equal(FigureErrorKind.UnknownUnit, error.Kind);
        Assert.Equal("单位“美元”不是元、万元或亿元", error.Message(Language.Chinese));
    }

    private static PrintedAmount Of(string value, string? unit) =>
        PrintedAmount.Create(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), unit).Value;
}
