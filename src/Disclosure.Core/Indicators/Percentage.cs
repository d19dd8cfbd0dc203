using System.Numerics;

namespace Disclosure.Indicators;

/// <summary>Exact fractions in percent, rounded half away from zero.</summary>
internal static class Percentage
{
    /// <summary>The most decimals.</summary>
    public const int MostDecimals = 9;

    /// <summary>The fraction in percent; <see langword="null"/> where it is larger than a decimal holds.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The base, above zero.</param>
    /// <param name="decimals">0 to 9.</param>
    public static decimal? Of(BigInteger numerator, BigInteger denominator, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MostDecimals);
        BigInteger scaled = BigInteger.Abs(numerator) * BigInteger.Pow(10, decimals + 2);
        BigInteger rounded = ((scaled * 2) + denominator) / (denominator * 2);
        if (rounded > (BigInteger)decimal.MaxValue) return null;
        decimal unit = new(1, 0, 0, false, (byte)decimals);
        return (decimal)(numerator.Sign < 0 ? -rounded : rounded) * unit;
    }
}
