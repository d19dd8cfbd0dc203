using System.Collections.Frozen;
using Disclosure.Forms;
using Disclosure.Rules;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Testing;

/// <summary>
/// Filed reports that break one rule of the catalogue, in one instance or several, and no other rule. They shrink to reports of the
/// same kind.
/// </summary>
/// <remarks>Nothing else is wrong with them: see <see cref="SoundReports"/>. Only FORM.UNSUPPORTED, T3.IMPLIED and T4.IMPLIED leave identities undecided.</remarks>
public static class ReportsThatBreak
{
    private static readonly FrozenDictionary<RuleId, Break> breaks = new Dictionary<Rule, Break>
    {
        [RequestRules.Balance] = new(IdentityBreaks.Balance),
        [RequestRules.Outcomes] = new(IdentityBreaks.Outcomes),
        [RequestRules.Row] = new(IdentityBreaks.Row),
        [DisputeRules.Total] = new(IdentityBreaks.Group),
        [ImpliedRules.Requests] = new(IdentityBreaks.BehindTheTotalRow),
        [ImpliedRules.Disputes] = new(IdentityBreaks.BehindAResult),
        [CellRules.Count] = new(CellBreaks.Count),
        [CellRules.Amount] = new(CellBreaks.Amount),
        [CellRules.Precision] = new(CellBreaks.Precision),
        [CellRules.Unreadable] = new(CellBreaks.Unreadable),
        [CellRules.Note] = new(CellBreaks.Note),
        [BlankRule.Blank] = new(CellBreaks.Blank),
        [FormRules.Layout] = new(FormBreaks.Layout),
        [FormRules.Unsupported] = new(FormBreaks.Unsupported),
        [SectionRule.Section] = new(FormBreaks.Section),
        [PeriodRule.Period] = new(FormBreaks.Period),
        [FilingRules.Deadline] = new(FormBreaks.Deadline),
        [FilingRules.Nil] = new(FormBreaks.Nil),
        [DocumentRules.Stock] = new(PlausibilityBreaks.Stock, FormLayout.Layout2021),
        [DocumentRules.Power] = new(PlausibilityBreaks.Power),
        [DecisionRules.ReadAsSum] = new(PlausibilityBreaks.DecisionsReadAsSum, FormLayout.Layout2019),
        [DecisionRules.Procurement] = new(PlausibilityBreaks.Procurement, FormLayout.Layout2019),
        [RefusalRule.DirectRefusal] = new(PlausibilityBreaks.DirectRefusal, FormLayout.Layout2021),
        [ExplanationRules.Stale] = new(FormBreaks.StaleExplanation),
    }.ToFrozenDictionary(pair => pair.Key.Id, pair => pair.Value);

    /// <summary>Reports that break exactly this rule.</summary>
    /// <exception cref="ArgumentException">The rule is not in the catalogue.</exception>
    public static Arbitrary<FiledReport> Exactly(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Exactly(rule.Id);
    }

    /// <summary>Reports that break exactly the rule of this identifier.</summary>
    /// <exception cref="ArgumentException">The rule is not in the catalogue.</exception>
    public static Arbitrary<FiledReport> Exactly(RuleId rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!breaks.TryGetValue(rule, out Break? found))
            throw new ArgumentException($"{rule} is not a rule of the catalogue", nameof(rule));
        return Arb.From(
            found.Reports.Where(report => BreaksExactly(report, rule)),
            report => ReportShrinker.Simpler(report).Where(simpler => BreaksExactly(simpler, rule)));
    }

    private static bool BreaksExactly(FiledReport report, RuleId rule)
    {
        IEnumerable<Finding> broken = Reconciler.Default.Check(report).Findings.Where(finding => finding.Outcome == Outcome.Broken);
        return broken.Select(finding => finding.Rule.Id).Distinct().SequenceEqual([rule]);
    }

    /// <summary>How a sound report, in one layout or in either, is broken.</summary>
    private sealed class Break(Func<FiledReport, Gen<FiledReport>> change, FormLayout? only = null)
    {
        public Gen<FiledReport> Reports { get; } =
            (only is { } layout ? SoundReports.In(layout) : Gen.OneOf(OfficialForm.Layouts.Select(SoundReports.In))).SelectMany(change);
    }
}
