using CSharpFunctionalExtensions;

namespace Disclosure.Reports;

/// <summary>The units in which reports print money.</summary>
internal static class MoneyUnit
{
    public const string TenThousandYuan = "万元";

    public static bool IsKnown(string unit) => TryExponent(unit) is not null;

    /// <summary>The smaller of two units that are both known or both missing.</summary>
    public static string? Smaller(string? left, string? right) =>
        left is null || right is null || Exponent(left) <= Exponent(right) ? left : right;

    /// <summary>The same money in another unit, exactly; fails where it is out of range there or has too many digits.</summary>
    public static Result<Amount, FigureError> Convert(decimal value, string from, string to)
    {
        int shift = Exponent(from) - Exponent(to);
        decimal factor = shift >= 0 ? (decimal)PowerOfTen(shift) : new decimal(1, 0, 0, isNegative: false, scale: (byte)-shift);
        decimal converted = value * factor;
        return converted.Scale == value.Scale + factor.Scale ? Amount.Create(converted) : FigureError.NotExact(converted);
    }

    private static int Exponent(string unit) =>
        TryExponent(unit) ?? throw new ArgumentException($"'{unit}' is no unit of money", nameof(unit));

    /// <summary>The power of ten that makes yuan of the unit.</summary>
    private static int? TryExponent(string unit) => unit switch
    {
        "元" => 0,
        TenThousandYuan => 4,
        "亿元" => 8,
        _ => null,
    };

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++) power *= 10;
        return power;
    }
}
