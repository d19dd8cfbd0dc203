using System.Globalization;
using CSharpFunctionalExtensions;

namespace Disclosure.Reports;

/// <summary>An amount of money in the unit printed with it, because the form names none (采购总金额 of the 2019 layout).</summary>
/// <remarks>
/// Immutable. Equality is by number and unit: 1万元 is not 10000元. Amounts in known units add up in the smaller of the two units;
/// an amount without a unit adds up with its like alone, except that nothing (<see cref="Zero"/>) adds up with everything.
/// </remarks>
public sealed record PrintedAmount
{
    private PrintedAmount(decimal value, string? unit)
    {
        Value = value;
        Unit = unit;
    }

    /// <summary>No money, and no unit.</summary>
    public static PrintedAmount Zero { get; } = new(0, null);

    /// <summary>The number as printed, with its decimals: from 0 to 10^15, at most 28 digits.</summary>
    public decimal Value { get; }

    /// <summary>元, 万元 or 亿元 as printed; <see langword="null"/> where no unit is printed.</summary>
    public string? Unit { get; }

    /// <summary>An amount; fails where the number is out of range or the unit is none of 元, 万元, 亿元.</summary>
    public static Result<PrintedAmount, FigureError> Create(decimal value, string? unit)
    {
        if (unit is not null && !MoneyUnit.IsKnown(unit)) return FigureError.UnknownUnit(unit);
        return Disclosure.Amount.Create(value).Map(amount => new PrintedAmount(amount, unit));
    }

    /// <summary>The sum; fails where it is out of range or only one of the two has a unit.</summary>
    public Result<PrintedAmount, FigureError> Add(PrintedAmount other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == Zero) return this;
        if (this == Zero) return other;
        if (Unit is null != other.Unit is null) return FigureError.UnitsDiffer(Unit, other.Unit);
        string? unit = MoneyUnit.Smaller(Unit, other.Unit);
        return
            from left in In(unit)
            from right in other.In(unit)
            from sum in left.Add(right)
            select new PrintedAmount(sum, unit);
    }

    /// <summary>The number and the unit, as they are printed.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + Unit;

    internal static Result<PrintedAmount?, FigureError> Sum(PrintedAmount? left, PrintedAmount? right) =>
        left is null || right is null ? (PrintedAmount?)null : left.Add(right).Map(sum => (PrintedAmount?)sum);

    private Result<Amount, FigureError> In(string? unit) =>
        unit == Unit ? Disclosure.Amount.Create(Value) : MoneyUnit.Convert(Value, Unit!, unit!);
}
