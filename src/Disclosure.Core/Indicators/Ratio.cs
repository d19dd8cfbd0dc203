using System.Globalization;
using System.Numerics;

namespace Disclosure.Indicators;

/// <summary>A whole number over a base above zero, as counted: 298/602 is not reduced to 149/301.</summary>
/// <remarks>
/// Immutable. Order and equality are those of the exact fractions, so that 1/2 equals 2/4; nothing is rounded before
/// <see cref="Percent"/> is asked for.
/// </remarks>
public sealed class Ratio : IEquatable<Ratio>, IComparable<Ratio>
{
    internal Ratio(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>The numerator.</summary>
    public long Numerator { get; }

    /// <summary>The base, above zero.</summary>
    public long Denominator { get; }

    /// <summary>The ratio in percent, rounded half away from zero (四舍五入) from the exact fraction, with so many decimals.</summary>
    /// <param name="decimals">0 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">Another number of decimals.</exception>
    public decimal Percent(int decimals = 2) => Percentage.Of(Numerator, Denominator, decimals)!.Value;

    /// <inheritdoc/>
    public int CompareTo(Ratio? other) =>
        other is null ? 1 : ((Int128)Numerator * other.Denominator).CompareTo((Int128)other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Ratio? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ratio);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        long divisor = (long)BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return HashCode.Combine(Numerator / divisor, Denominator / divisor);
    }

    /// <summary>Whether both are the same fraction.</summary>
    public static bool operator ==(Ratio? left, Ratio? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different fractions.</summary>
    public static bool operator !=(Ratio? left, Ratio? right) => !(left == right);

    /// <summary>Whether the left one is smaller; none is smaller than every ratio.</summary>
    public static bool operator <(Ratio? left, Ratio? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Ratio? left, Ratio? right) => right < left;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(Ratio? left, Ratio? right) => !(right < left);

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Ratio? left, Ratio? right) => !(left < right);

    /// <summary>The fraction as counted, for example <c>298/602</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}
