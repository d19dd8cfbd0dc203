using Disclosure.Filing;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Rules;

/// <summary>Reports that tell the same as another one.</summary>
public static class CopyRules
{
    /// <summary>The narratives of two reports are nearly identical from this share of common text on, in percent.</summary>
    public const int LeastSharedText = 90;

    /// <summary>Reports with fewer cells other than zero have the same figures by chance.</summary>
    public const int LeastCells = 8;

    /// <summary>YEAR.COPY: the same figures, or nearly the same narrative, as an earlier report of the body.</summary>
    public static PredicateRule OfYear { get; } = Create(
        "YEAR.COPY", RuleReach.BetweenYears, new("不照抄往年", "no copy of an earlier year"), new("往年报告", "an earlier report"));

    /// <summary>ROLLUP.COPY: the same figures, or nearly the same narrative, as another body's report.</summary>
    public static PredicateRule OfBody { get; } = Create(
        "ROLLUP.COPY", RuleReach.BetweenBodies, new("不照抄其他单位", "no copy of another body's report"), new("其他单位报告", "another body's report"));

    private static PredicateRule Create(string id, RuleReach reach, BilingualText title, BilingualText whose) => new(
        new(RuleId.Known(id), RuleKind.Plausibility, Severity.Warning, Grounding.Practice)
        {
            Title = title,
            Statement = new(
                $"与{whose.Chinese}不是各格数字全同（非零格不少于 {LeastCells} 个），正文相同部分不到 {LeastSharedText}%",
                Invariant($"not the same figures as {whose.English} (of at least {LeastCells} cells other than zero), and less than {LeastSharedText} % of the text in common")),
            Source = new("实务：考核评分表对雷同正文扣分", "practice: scoring sheets of supervising offices take points for a copied text"),
            Message = new("与 {other} 雷同：{what}", "the same as {other}: {what}"),
        },
        [],
        context =>
        [
            .. from copy in context.Related.Copies
               where IsOfTheSameBody(copy, context.Report) == (reach == RuleReach.BetweenYears)
               from seen in Observe(copy)
               group seen by seen.Instance into sameInstance
               select sameInstance.First(),
        ])
    {
        Looks = reach,
    };

    private static bool IsOfTheSameBody(ReportCopy copy, FiledReport report) =>
        copy.Other.Report.Header.Authority.IsSameAs(report.Header.Authority);

    private static IEnumerable<Observation> Observe(ReportCopy copy)
    {
        BilingualText other = ReportNames.Of(copy.Other.Report.Header);
        if (copy.HasSameFigures) yield return Copied("figures", other, new("各格数字全同", "every figure"));
        if (copy.SharedText is { } share)
            yield return Copied("narrative", other, new(Invariant($"正文相同 {share}%"), Invariant($"{share} % of the text")));
    }

    private static Observation Copied(string instance, BilingualText other, BilingualText what) => new(instance, Outcome.Broken, RulePlace.Report)
    {
        Facts = [new("other", other), new("what", what)],
    };
}
