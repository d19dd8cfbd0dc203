using System.Globalization;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Indicators;

/// <summary>A value for people: percent, the figures it is made of and, where the base is small, the interval; or why there is none.</summary>
internal static class IndicatorText
{
    /// <summary>Percent and figures in one line.</summary>
    public static BilingualText Of(IndicatorValue value)
    {
        if (value.Ratio is not { } ratio) return Undefined(value);
        BilingualText figures = Figures(value, ratio);
        return new($"{Percent(ratio)}（{figures.Chinese}）", $"{Percent(ratio)} ({figures.English})");
    }

    public static string Percent(Ratio ratio) => Invariant($"{ratio.Percent()}%");

    /// <summary>What stands behind the percent, or why there is none.</summary>
    public static BilingualText Behind(IndicatorValue value) => value.Ratio is { } ratio ? Figures(value, ratio) : Undefined(value);

    private static BilingualText Figures(IndicatorValue value, Ratio ratio)
    {
        string figures = value.Indicator.Measure == IndicatorMeasure.Growth
            ? Invariant($"{ratio.Denominator} → {ratio.Denominator + ratio.Numerator}")
            : ratio.ToString();
        return value.Interval is { } interval
            ? new($"{figures}，95% 区间 {interval}%", $"{figures}, 95% interval {interval}%")
            : new(figures, figures);
    }

    private static BilingualText Undefined(IndicatorValue value)
    {
        BilingualText denominator = value.Indicator.Base.Name;
        return value.UndefinedBecause switch
        {
            UndefinedReason.BaseIsZero => new($"无值：分母（{denominator.Chinese}）为 0", $"undefined: the base ({denominator.English}) is 0"),
            UndefinedReason.BaseIsNegative => new(
                Invariant($"无值：分母（{denominator.Chinese}）为 {value.Denominator}"),
                Invariant($"undefined: the base ({denominator.English}) is {value.Denominator}")),
            UndefinedReason.NoNumber => NoNumber(value),
            UndefinedReason.NoLastYear => new("无值：没有上年的报告", "undefined: last year's report is not there"),
            _ => new("无值：所给不是同一机关、同一口径的上年报告", "undefined: what was given is not last year's report of the same body and scope"),
        };
    }

    private static BilingualText NoNumber(IndicatorValue value)
    {
        FormTable table = value.Report.Table(value.MissingCells[0].Table);
        BilingualText cells = CellGroups.Describe(table, value.MissingCells.ToHashSet());
        return value.Indicator.Base.IsOfLastYear
            ? new($"无值：今年或上年的报告缺数（{cells.Chinese}）", $"undefined: no number this year or last ({cells.English})")
            : new($"无值：缺数（{cells.Chinese}）", $"undefined: no number ({cells.English})");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
