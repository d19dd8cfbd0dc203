using Disclosure.Claims;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// Tells at a glance, without allocating, that a rule has nothing to show of a report, as is so for most rules and reports. What it cannot tell
/// at a glance it leaves to the evaluation.
/// </summary>
internal sealed class RuleScreen
{
    private readonly Rule rule;
    private readonly ulong[]? identities;

    private RuleScreen(Rule rule, ulong[]? identities)
    {
        this.rule = rule;
        this.identities = identities;
    }

    public static RuleScreen Of(Rule rule) => new(rule, rule is LinearRule linear ? IdentitiesOf(linear) : null);

    /// <summary>Whether every cell of the form holds a number.</summary>
    public static bool IsWhole(FiledReport report) =>
        report.IsProactiveWhole && PresenceMasks.Undetermined(report.Figures, report.RequestsLayout, BlankPolicy.Unknown) == 0;

    public bool ShowsNothing(Reconciliation result, bool isWhole) => rule switch
    {
        LinearRule { Reach: RuleReach.BetweenYears } => result.Related.LastYear.IsEmpty,
        LinearRule { Reach: RuleReach.BetweenBodies } => result.Related.Children.IsEmpty,
        LinearRule linear => identities is not null ? (result.OpenIdentities & identities[(int)result.Report.RequestsLayout]) == 0 : Holds(linear, result),
        PredicateRule { SpeaksOfOpenCells: true } => isWhole,
        PredicateRule { ReadsClaims: true } => ClaimReader.Read(result.Report.Narrative).IsEmpty,
        PredicateRule { Reach: not RuleReach.WithinReport } => ReferenceEquals(result.Related, RelatedReports.None),
        PredicateRule { Fits: { } fits } => !fits(result.Report.Tables),
        _ => false,
    };

    /// <summary>The bits of a rule all of whose instances are among the 42, a layout each.</summary>
    private static ulong[]? IdentitiesOf(LinearRule rule)
    {
        ulong[] bits = [.. OfficialForm.Layouts.Select(layout => IdentityTable.BitsOf(rule, layout))];
        bool areAll = rule.Instances.All(instance => OfficialForm.Layouts.Any(layout => IdentityTable.BitOf(instance, layout) >= 0));
        return areAll ? bits : null;
    }

    /// <summary>Whether every instance holds, and counts as evidence.</summary>
    private static bool Holds(LinearRule rule, Reconciliation result)
    {
        if (rule.Kind == RuleKind.Identity) return false;
        (FiledReport report, BlankPolicy blanks) = (result.Report, result.Reconciler.Blanks);
        foreach (LinearInstance instance in rule.Instances)
        {
            if (!instance.ExistsIn(report)) continue;
            if (!LinearSides.TryCompute(instance, report, blanks, out LinearSides sides) || !sides.Satisfy(instance.Relation)) return false;
        }

        return true;
    }
}
