using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Comparisons with last year in the narrative.</summary>
public static class GrowthRule
{
    private const decimal Tolerance = 1.5m;

    /// <summary>TEXT.GROWTH: a change told in percent or in matters is that between the two reports, for a sum that the figure may stand for.</summary>
    public static PredicateRule Growth { get; } = new(
        new(RuleId.Known("TEXT.GROWTH"), RuleKind.Text, Severity.Warning, Grounding.LabelSemantics)
        {
            Title = new("文中增减幅度与两年数字相符", "changes as told are those between the years"),
            Statement = new(
                "同比增减的百分比（误差不超过末位的 1.5 个单位）或件数，等于本年与上年度报告同一口径数字之差",
                "a change told in percent (within 1.5 units of its last digit) or in matters is that between the same sum of this and of last year's report"),
            Source = new("实例：3607 到 3646 写作增长 1.05%，应为 1.08%", "seen: 3607 to 3646 told as a growth of 1.05 %, which is 1.08 %"),
            Message = new(
                "{place}：文中“{quote}”，与两年报告不符：{changes}", "{place}: the text says '{quote}', which the two reports do not have: {changes}"),
        },
        [.. ClaimSubject.All.SelectMany(subject => ClaimTargets.Of(subject)).SelectMany(target => target.Cells).Distinct()],
        static context => ClaimReader.Read(context.Report.Narrative).Where(claim => claim.Period == ClaimPeriod.Comparison).Select(claim => Observe(claim, context)))
    {
        Looks = RuleReach.BetweenYears,
        ReadsClaims = true,
    };

    private static Observation Observe(Claim claim, RuleContext context)
    {
        if (context.Related.LastYear is not [var last])
            return Observation.NotApplicable(claim.Name, RulePlace.Of(claim.Section), NotApplicableReason.NoFigure);
        ImmutableArray<(ClaimTarget Target, decimal Before, decimal Now)> pairs =
        [
            .. from target in ClaimTargets.Of(claim.Subject)
               where target.ExistsIn(context.Report) && target.ExistsIn(last.Report)
               let now = SpanOfSum.Of(target.Form, context.Report, context.Blanks).Exact
               let before = SpanOfSum.Of(target.Form, last.Report, context.Blanks).Exact
               where now is not null && before is not null
               select (target, before.Value, now.Value),
        ];
        ImmutableArray<FormCell> cells = [.. ClaimTargets.Of(claim.Subject).Where(target => target.ExistsIn(context.Report)).SelectMany(target => target.Cells).Distinct()];
        if (pairs.FirstOrDefault(pair => Fits(claim, pair.Before, pair.Now)).Target is { } fitted) return ClaimObservation.Holds(claim, fitted.Name, fitted.Cells);
        if (!IsOfReport(claim, context.Report.Header)) return ClaimObservation.NotCertain(claim, cells);
        if (pairs.Length < ClaimTargets.Of(claim.Subject).Count(target => target.ExistsIn(context.Report)) || (claim.Unit == ClaimUnit.Percent && pairs.Any(pair => pair.Before == 0)))
            return ClaimObservation.Missing(claim, cells, context);
        ImmutableArray<RelatedCell> related = [.. cells.Select(cell => new RelatedCell(last, cell))];
        return ClaimObservation.Broken(claim, cells, related, [new("changes", ClaimText.ChangesOf(pairs))]);
    }

    private static bool IsOfReport(Claim claim, ReportHeader header) =>
        claim.Bound == ClaimBound.Equal && ClaimFit.IsOfReport(claim, ClaimPeriod.Comparison, header);

    private static bool Fits(Claim claim, decimal before, decimal now) => claim.Unit == ClaimUnit.Percent
        ? before != 0 && Math.Abs((100 * (now - before) / before) - claim.Value) <= Tolerance * claim.Step
        : now - before == claim.Value;
}
