using Disclosure.Diagnosing;
using Xunit;

namespace Disclosure.Tests.Diagnosing;

public sealed class DigitSlipTests
{
    [Theory]
    [InlineData(572, 527, Mechanism.AdjacentDigitsSwapped)]
    [InlineData(24, 42, Mechanism.AdjacentDigitsSwapped)]
    [InlineData(130, 1340, Mechanism.DigitDropped)]
    [InlineData(13040, 1340, Mechanism.DigitAdded)]
    [InlineData(1380, 1340, Mechanism.DigitReplaced)]
    [InlineData(1430, 1340, Mechanism.AdjacentDigitsSwapped)]
    [InlineData(14300, 1340, Mechanism.None)]
    [InlineData(120, 12, Mechanism.FactorOfTen)]
    [InlineData(12, 120, Mechanism.FactorOfTen)]
    [InlineData(34, 3400, Mechanism.FactorOfTen)]
    [InlineData(2_230_260_000, 223_026, Mechanism.UnitConfused)]
    [InlineData(1200000, 12, Mechanism.None)]
    [InlineData(-10, 10, Mechanism.SignFlipped)]
    [InlineData(10, 0, Mechanism.None)]
    [InlineData(-1, 10, Mechanism.None)]
    [InlineData(7, 3, Mechanism.None)]
    public void A_slip_is_recognised_by_its_digits(long printed, long proposed, Mechanism expected) =>
        Assert.Equal(expected, DigitSlips.Of(printed, proposed));
}
