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
        [TextRules.Received] = new(TextBreaks.Beyond("本年新收政府信息公开申请", "件。", "requests.received.", "requests.carried_in.")),
        [TextRules.Answered] = new(TextBreaks.Beyond("办结政府信息公开申请", "件。", "requests.received.", "requests.outcome.total.")),
        [TextRules.CarriedIn] = new(TextBreaks.Beyond("上年结转政府信息公开申请", "件。", "requests.carried_in.")),
        [TextRules.CarriedOut] = new(TextBreaks.Beyond("政府信息公开申请结转下年度", "件。", "requests.carried_out.")),
        [TextRules.Applicants] = new(TextBreaks.Beyond("政府信息公开申请中，自然人申请", "件。", "requests.received.", "requests.carried_in.", "requests.outcome.total.")),
        [TextRules.Outcomes] = new(TextBreaks.Beyond("政府信息公开申请中，不予公开", "件。", "requests.outcome.refused.")),
        [TextRules.Reviews] = new(TextBreaks.Beyond("因政府信息公开引发行政复议", "件。", "disputes.review.")),
        [TextRules.Litigation] = new(TextBreaks.Beyond("因政府信息公开引发行政诉讼", "件。", "disputes.litigation")),
        [TextRules.Documents] = new(TextBreaks.Beyond("制定规范性文件", "件。", "proactive.normative_documents.")),
        [ShareRule.Shares] = new(TextBreaks.Share),
        [TextSumRules.Sums] = new(TextBreaks.Sum),
        [TextSumRules.Fees] = new(TextBreaks.FeeParts),
        [ContradictionRule.Contradiction] = new(TextBreaks.Contradiction),
        [TextYearRule.Years] = new(TextBreaks.EarlierYear),
        [CitationRule.Citations] = new(TextBreaks.Citation),
        [FeeRules.Included] = new(FeeBreaks.Included, FormLayout.Layout2021),
        [FeeRules.Tariff] = new(FeeBreaks.Tariff, FormLayout.Layout2021),
        [FeeUnitRule.FeeUnit] = new(FeeBreaks.Unit, FormLayout.Layout2021),
        [RequestShareRules.FeeOverdue] = new(FeeBreaks.Overdue, FormLayout.Layout2021),
        [RequestShareRules.OpenShare] = new(PlausibilityBreaks.OpenShare),
        [RequestShareRules.MiscellaneousShare] = new(PlausibilityBreaks.MiscellaneousShare, FormLayout.Layout2021),
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
