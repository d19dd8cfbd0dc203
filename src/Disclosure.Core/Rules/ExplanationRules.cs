using Disclosure.Filing;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Rules;

/// <summary>Explanations filed with the report (差异说明).</summary>
public static class ExplanationRules
{
    /// <summary>
    /// EXPLANATION.STALE: an explanation whose instance or difference no longer fits. An explanation of a rule that is not in the
    /// set, or of an instance that could not be decided, is not judged.
    /// </summary>
    public static PredicateRule Stale { get; } = new(
        new(RuleId.Known("EXPLANATION.STALE"), RuleKind.Format, Severity.Warning, Grounding.Practice)
        {
            Title = new("差异说明仍然相符", "explanations still fit"),
            Statement = new(
                "每条差异说明所指的关系仍不成立，且差额相同",
                "the relation that an explanation names is still broken by the same difference"),
            Source = new("说明只对一项关系、一个差额有效", "an explanation is good for one instance and one difference"),
            Message = new(
                "{explained} 的差异说明已不相符：{reason}",
                "the explanation of {explained} no longer fits: {reason}"),
        },
        OfficialForm.Cells,
        static context => context.Report.Explanations
            .Where(explanation => context.HasObserved(explanation.Rule))
            .Select(explanation => Observe(context, explanation)));

    /// <summary>Whether an explanation is for exactly this difference of this instance.</summary>
    internal static bool Fits(Explanation explanation, RuleId rule, Observation seen) =>
        explanation.Rule == rule.Value && explanation.Instance == seen.Instance
        && seen.Outcome == Outcome.Broken && seen.Residual == explanation.Residual;

    private static Observation Observe(RuleContext context, Explanation explanation)
    {
        string explained = $"{explanation.Rule}/{explanation.Instance}";
        BilingualText? reason = Staleness(explanation, context.Find(explanation.Rule, explanation.Instance));
        return reason is null
            ? new(explained, Outcome.Holds, RulePlace.Report)
            : new(explained, Outcome.Broken, RulePlace.Report) { Facts = [new("explained", explained), new("reason", reason)] };
    }

    private static BilingualText? Staleness(Explanation explanation, Observation? seen) => (explanation.Residual, seen) switch
    {
        (_, null) => new("本报告没有这一项", "this report has no such instance"),
        (_, { Outcome: Outcome.Undetermined or Outcome.NotApplicable }) => null,
        (_, { Outcome: Outcome.Holds }) => new("该关系已成立", "the relation holds now"),
        (null, { Residual: not null }) => new("说明未写差额", "it states no difference"),
        ({ } difference, _) when difference != seen.Residual => new(
            Invariant($"说明的差额为 {difference}，现为 {seen.Residual}"),
            Invariant($"it explains a difference of {difference}, which is {seen.Residual} now")),
        _ => null,
    };
}
