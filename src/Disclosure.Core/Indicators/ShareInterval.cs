using System.Globalization;
using System.Numerics;

namespace Disclosure.Indicators;

/// <summary>
/// How far a share of a small base can be trusted: the shares that a two-sided test at 5 % does not refuse (the score interval of
/// Wilson, 95 %), in percent, rounded outward to two decimals. A report counts all cases of its year; the interval takes them for a
/// sample of what the body does in cases like these.
/// </summary>
/// <remarks>Immutable. Equality is by content. Computed in whole numbers, without a root or a rounding on the way.</remarks>
public sealed record ShareInterval
{
    /// <summary>The number of hundredths of a percent in the whole.</summary>
    private const int Whole = 10_000;

    /// <summary>The 95 % quantile of the chi-squared distribution with one degree of freedom, 1.96 squared, in 10^-15, rounded up.</summary>
    private static readonly BigInteger quantile = 3_841_458_820_694_125;
    private static readonly BigInteger quantileUnit = BigInteger.Pow(10, 15);

    private ShareInterval(decimal least, decimal most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>The lower end in percent, 0 to 100.</summary>
    public decimal Least { get; }

    /// <summary>The upper end in percent, not below the lower one.</summary>
    public decimal Most { get; }

    /// <summary>The interval of so many cases out of a base.</summary>
    /// <param name="count">How many, 0 to the base.</param>
    /// <param name="total">The base, above zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">The base is not above zero, or the count is no part of it.</exception>
    public static ShareInterval Of(long count, long total)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, total);
        BigInteger scaled = (BigInteger)count * Whole;
        int least = OuterEnd(inner: (int)(scaled / total), outer: 0, share => IsRefused(share, count, total));
        int most = OuterEnd(inner: (int)((scaled + total - 1) / total), outer: Whole, share => IsRefused(share, count, total));
        return new(least * 0.01m, most * 0.01m);
    }

    /// <summary>The refused share nearest to the observed one: all shares beyond it are refused, too, and the last one always is.</summary>
    private static int OuterEnd(int inner, int outer, Func<int, bool> isRefused)
    {
        if (isRefused(inner)) return inner;
        while (Math.Abs(inner - outer) > 1)
        {
            int middle = (inner + outer) / 2;
            if (isRefused(middle)) outer = middle;
            else inner = middle;
        }

        return outer;
    }

    /// <summary>Whether the test refuses a share p: (count/total - p)² is not below quantile · p(1 - p)/total. The observed share never is.</summary>
    private static bool IsRefused(int share, long count, long total)
    {
        BigInteger distance = ((BigInteger)count * Whole) - ((BigInteger)total * share);
        return !distance.IsZero && distance * distance * quantileUnit >= quantile * total * share * (Whole - share);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Least}–{Most}");
}
