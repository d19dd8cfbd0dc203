using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Figures that are of another size than last year's.</summary>
public static class JumpRule
{
    private const int Times = 5;
    private const int LeastSize = 100;

    private static readonly ImmutableArray<FormCell> watched =
    [
        .. new[]
        {
            "proactive.rules.in_force", "proactive.normative_documents.in_force", "proactive.licensing.decisions", "proactive.penalties.decisions",
            "proactive.coercion.decisions", "proactive.fees.amount", "requests.received.total", "requests.outcome.total.total",
            "disputes.review.total", "disputes.litigation_direct.total", "disputes.litigation_after_review.total",
        }.Select(OfficialForm.Cell),
    ];

    /// <summary>YEAR.JUMP: a figure more than 5 times, or less than a fifth of, last year's, where the larger one is at least 100.</summary>
    public static PredicateRule Jump { get; } = new(
        new(RuleId.Known("YEAR.JUMP"), RuleKind.Plausibility, Severity.Warning, Grounding.Practice)
        {
            Title = new("与上年度相差悬殊", "of another size than last year"),
            Statement = new(
                "表二各行、本年新收、办理结果总计、表四各总计：不多于上年度的 5 倍，不少于其五分之一（两数中较大者不足 100 的不比）",
                "rows of table 2, received, outcome.total and the totals of table 4: at most 5 times and at least a fifth of last year's figure (not compared where the larger one is below 100)"),
            Source = new(
                "实例：洪泽区行政许可 2023 年 550 件，2024 年 9487 件；宿迁市 2023、2024 年各行均在界内",
                "seen: Hongze licences 550 in 2023 and 9487 in 2024; every row of Suqian 2023 and 2024 is within the bounds"),
            Message = new(
                "{place}：本年 {value}，上年度 {last_year}，相差 5 倍以上，请核实",
                "{place}: {value} this year, {last_year} last year; more than 5 times apart"),
        },
        watched,
        static context => context.Related.LastYear is [var last] ? watched.SelectMany(cell => Observe(context, last, cell)) : [])
    {
        Looks = RuleReach.BetweenYears,
    };

    private static IEnumerable<Observation> Observe(RuleContext context, SourcedReport last, FormCell cell)
    {
        FormTable table = context.Report.Table(cell.Table);
        if (!table.Contains(cell)) yield break;
        RulePlace place = RulePlace.Of(table, cell);
        CellEntry now = context.Report[cell], before = last.Report[cell];
        if (now is not { Value: { } value, Unit: null } || before is not { Value: { } lastYear, Unit: null })
        {
            yield return Observation.NotApplicable(cell.RowId, place, NotApplicableReason.NoFigure);
            yield break;
        }

        decimal larger = Math.Max(value, lastYear), smaller = Math.Min(value, lastYear);
        bool isBroken = larger >= LeastSize && smaller < larger / Times;
        yield return new(cell.RowId, isBroken ? Outcome.Broken : Outcome.Holds, place)
        {
            Cells = [cell],
            Related = [new(last, cell)],
            Facts = [new("place", place.Name), new("value", value), new("last_year", lastYear)],
        };
    }
}
