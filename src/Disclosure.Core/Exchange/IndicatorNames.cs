using Disclosure.Filing;
using Disclosure.Indicators;

namespace Disclosure.Exchange;

/// <summary>The names of the exchange format for indicators and comparisons.</summary>
internal static class IndicatorNames
{
    public static string Of(IndicatorMeasure measure) => measure switch
    {
        IndicatorMeasure.Share => "share",
        IndicatorMeasure.Quotient => "quotient",
        _ => "growth",
    };

    public static string Of(UndefinedReason reason) => reason switch
    {
        UndefinedReason.BaseIsZero => "base_is_zero",
        UndefinedReason.BaseIsNegative => "base_is_negative",
        UndefinedReason.NoNumber => "no_number",
        UndefinedReason.NoLastYear => "no_last_year",
        _ => "not_last_year",
    };

    public static string Of(CellDifference kind) => kind switch
    {
        CellDifference.None => "none",
        CellDifference.Print => "print",
        CellDifference.Number => "number",
        CellDifference.State => "state",
        _ => "layout",
    };

    public static string Of(CellState state) => state switch
    {
        CellState.Absent => "absent",
        CellState.Blank => "blank",
        CellState.NoneMark => "none_mark",
        CellState.Unreadable => "unreadable",
        _ => "number",
    };
}
