using Disclosure.Filing;

namespace Disclosure.Rules;

/// <summary>The period that a report covers.</summary>
public static class PeriodRule
{
    /// <summary>FORM.PERIOD: the period is 1 January to 31 December of the year. A body founded or abolished within the year may explain it.</summary>
    public static PredicateRule Period { get; } = new(
        new(RuleId.Known("FORM.PERIOD"), RuleKind.Expected, Severity.Expected, Grounding.Statute)
        {
            Title = new("统计期为全年", "the period is the whole year"),
            Statement = new(
                "统计期为报告年度 1 月 1 日至 12 月 31 日，或有说明",
                "the period is 1 January to 31 December of the report year, or explained"),
            Source = new(
                "《政府信息公开条例》第四十九条：上一年度工作年度报告",
                "Regulation on Government Information Disclosure, art. 49: a report on the past year"),
            Message = new(
                "统计期为 {period}，不是 {year} 年 1 月 1 日至 12 月 31 日",
                "the period is {period}, not 1 January to 31 December {year}"),
        },
        [],
        static context => [Observe(context.Report.Header)]);

    private static Observation Observe(ReportHeader header)
    {
        if (header.Year is not { } year) return Observation.NotApplicable("report", RulePlace.Report, NotApplicableReason.NoYear);
        if (header.Period is not { } period) return Observation.NotApplicable("report", RulePlace.Report, NotApplicableReason.NotStated);
        bool isWholeYear = (period.From ?? new(year, 1, 1)) == new DateOnly(year, 1, 1) && (period.To ?? new(year, 12, 31)) == new DateOnly(year, 12, 31);
        return isWholeYear
            ? new("report", Outcome.Holds, RulePlace.Report)
            : new("report", Outcome.Broken, RulePlace.Report)
            {
                Facts = [new("period", $"{Day(period.From)} ～ {Day(period.To)}"), new("year", year)],
            };
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "?";
}
