using CSharpFunctionalExtensions;
using Disclosure.Filing;

namespace Disclosure.Reports;

/// <summary>Reads the amount of a filed cell, in the unit printed with it.</summary>
internal static class Money
{
    /// <summary>An amount of the 2021 layout: the unit is 万元 unless the cell prints another one.</summary>
    public static Result<Amount?, FigureError> InTenThousandYuan(CellEntry entry)
    {
        if (entry.Value is not { } value) return (Amount?)null;
        if (entry.Unit is null or MoneyUnit.TenThousandYuan) return Amount.Create(value).Map(amount => (Amount?)amount);
        return MoneyUnit.IsKnown(entry.Unit)
            ? MoneyUnit.Convert(value, entry.Unit, MoneyUnit.TenThousandYuan).Map(amount => (Amount?)amount)
            : FigureError.UnknownUnit(entry.Unit);
    }

    /// <summary>An amount of the 2019 layout, whose unit stands in the cell or nowhere.</summary>
    public static Result<PrintedAmount?, FigureError> AsPrinted(CellEntry entry) =>
        entry.Value is { } value ? PrintedAmount.Create(value, entry.Unit).Map(amount => (PrintedAmount?)amount) : (PrintedAmount?)null;
}
