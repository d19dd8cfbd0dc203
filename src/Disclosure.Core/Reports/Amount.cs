using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Reports;

namespace Disclosure;

/// <summary>An amount of money in 万元 (10 000 yuan): an exact decimal from 0 to 10^15 with at most 28 digits.</summary>
/// <remarks>
/// Immutable; equality and order are those of the number, so 1.50 equals 1.5, but each keeps and shows its own decimals.
/// The default value is <see cref="Zero"/>. An amount is a <see cref="decimal"/> wherever one is asked for; the way back is
/// <see cref="Create"/> alone. More than 6 decimals, which is below one fen, are no error here: CELL.PRECISION tells of them.
/// </remarks>
public readonly record struct Amount : IComparable<Amount>
{
    private const decimal SmallestOf29Digits = 1e28m;

    private Amount(decimal value) => Value = value;

    /// <summary>No money.</summary>
    public static Amount Zero => default;

    /// <summary>The largest amount, 10^15 万元.</summary>
    public static Amount MaxValue => new(CellPrint.Limit);

    /// <summary>The number of 万元, with its decimals.</summary>
    public decimal Value { get; }

    /// <summary>An amount; fails below 0, beyond <see cref="MaxValue"/> and with more than 28 digits.</summary>
    public static Result<Amount, FigureError> Create(decimal value) =>
        value is < 0 or > CellPrint.Limit ? FigureError.OutOfRange(value)
        : UnscaledValue(value) >= SmallestOf29Digits ? FigureError.NotExact(value)
        : new Amount(Math.Abs(value));

    /// <summary>The exact sum, with the longer decimals of the two; fails where it is out of range or has more than 28 digits.</summary>
    public Result<Amount, FigureError> Add(Amount other)
    {
        decimal sum = Value + other.Value;
        return sum.Scale == Math.Max(Value.Scale, other.Value.Scale) ? Create(sum) : FigureError.NotExact(sum);
    }

    /// <inheritdoc/>
    public int CompareTo(Amount other) => Value.CompareTo(other.Value);

    /// <summary>The number with its decimals, invariant, without unit and separators.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number of 万元.</summary>
    public static implicit operator decimal(Amount amount) => amount.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <(Amount left, Amount right) => left.Value < right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator <=(Amount left, Amount right) => left.Value <= right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >(Amount left, Amount right) => left.Value > right.Value;

    /// <summary>Order of the numbers.</summary>
    public static bool operator >=(Amount left, Amount right) => left.Value >= right.Value;

    /// <summary>The sum, which is unknown where a part is.</summary>
    internal static Result<Amount?, FigureError> Sum(Amount? left, Amount? right) =>
        left is { } one && right is { } two ? one.Add(two).Map(sum => (Amount?)sum) : (Amount?)null;

    private static decimal UnscaledValue(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0);
    }
}
