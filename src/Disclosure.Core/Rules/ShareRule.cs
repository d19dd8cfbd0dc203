using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Shares in the narrative.</summary>
public static class ShareRule
{
    private const decimal Tolerance = 1.5m;

    private static readonly ImmutableArray<string> families = ["outcome", "applicants"];

    /// <summary>TEXT.SHARE: a percentage of requests is that of the table's figures, or of the count that the text gives for it, within 1.5 units of its last digit.</summary>
    public static PredicateRule Shares { get; } = new(
        new(RuleId.Known("TEXT.SHARE"), RuleKind.Text, Severity.Warning, Grounding.LabelSemantics)
        {
            Title = new("文中占比与表三相符", "shares as told are those of table 3"),
            Statement = new(
                "占比等于表中件数（或文中所写件数）除以办理结果总计、本年新收或新收加上年结转，误差不超过末位的 1.5 个单位",
                "a share is the table's count, or the one that the text gives, over outcome.total, received, or received + carried_in, within 1.5 units of its last digit"),
            Source = new(
                "末位截尾与四舍五入并用：4.348 写作 4.34，42.857 写作 42；实例：258 件写作占 33.9%，而 258/805 为 32.05%",
                "last digits are cut off as often as rounded: 4.348 is printed 4.34, and 42.857 is printed 42; seen: 258 of 805 printed as 33.9 %"),
            Message = ClaimText.Count,
        },
        [.. ClaimSubject.All.Where(subject => families.Contains(subject.Family)).SelectMany(subject => ClaimTargets.Of(subject)).Concat(ClaimTargets.Bases)
            .SelectMany(target => target.Cells).Distinct()],
        static context =>
        {
            ImmutableArray<Claim> claims = ClaimReader.Read(context.Report.Narrative);
            return claims.Where(claim => claim is { Unit: ClaimUnit.Percent, Period: ClaimPeriod.ReportYear } && families.Contains(claim.Subject.Family))
                .Select(claim => Observe(claim, CountOf(claim, claims), context));
        })
    {
        ReadsClaims = true,
    };

    /// <summary>The count that the text gives for the same subject just before.</summary>
    private static Claim? CountOf(Claim share, ImmutableArray<Claim> claims) => claims.LastOrDefault(claim =>
        claim.Section == share.Section && claim.Number < share.Number && claim.Subject == share.Subject && claim.Unit != ClaimUnit.Percent);

    private static Observation Observe(Claim claim, Claim? count, RuleContext context)
    {
        ImmutableArray<(ClaimTarget Target, SpanOfSum Span)> bases = SumsOf(ClaimTargets.Bases, context);
        ImmutableArray<(ClaimTarget Target, SpanOfSum Span)> counts = SumsOf(ClaimTargets.Of(claim.Subject), context);
        ImmutableArray<FormCell> cells = [.. counts.Concat(bases).SelectMany(sum => sum.Target.Cells).Distinct()];
        IEnumerable<SpanOfSum> parts = counts.Select(sum => sum.Span);
        if (count is { Bound: ClaimBound.Equal }) parts = parts.Append(new(count.Value, count.Value));
        ImmutableArray<SpanOfSum> ratios = [.. from part in parts from whole in bases.Select(sum => sum.Span) where whole.Least > 0 select Ratio(part, whole)];
        decimal slack = Tolerance * claim.Step;
        if (ratios.Any(ratio => ratio.Exact is { } exact && Math.Abs(exact - claim.Value) <= slack))
            return ClaimObservation.Holds(claim, ClaimText.ShareOfTables, cells);
        if (!ClaimFit.IsOfReport(claim, context.Report.Header) || claim.Bound != ClaimBound.Equal) return ClaimObservation.NotCertain(claim, cells);
        if (ratios.IsEmpty || bases.Any(sum => sum.Span.Exact is null or 0) || ratios.Any(ratio => claim.Value >= ratio.Least - slack && !(claim.Value > ratio.Most + slack)))
            return ClaimObservation.Missing(claim, cells, context);
        return ClaimObservation.Broken(claim, cells, [new("sums", ClaimText.SumsOf([.. counts, .. bases]))]);
    }

    private static ImmutableArray<(ClaimTarget Target, SpanOfSum Span)> SumsOf(ImmutableArray<ClaimTarget> targets, RuleContext context) =>
        [.. targets.Where(target => target.ExistsIn(context.Report)).Select(target => (target, SpanOfSum.Of(target.Form, context.Report, context.Blanks)))];

    private static SpanOfSum Ratio(SpanOfSum part, SpanOfSum whole) =>
        new(whole.Most is { } most ? 100 * part.Least / most : 0, 100 * part.Most / whole.Least);
}
