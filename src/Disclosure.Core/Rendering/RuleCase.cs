using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>One rule in one report, all its instances together, as the case of a pipeline's test.</summary>
internal sealed class RuleCase
{
    private RuleCase(Rule rule, ImmutableArray<Finding> instances, FailureThreshold threshold, BaselineComparison? baseline)
    {
        Rule = rule;
        Finding[] told = [.. instances.Where(finding => finding.Outcome != Outcome.Holds)];
        Finding[] failing = [.. told.Where(finding => threshold.Fails(finding, baseline))];
        Finding[] undecided = [.. told.Where(finding => finding.Outcome == Outcome.Undetermined || IsSilenced(finding))];
        bool concernsNothing = instances.IsEmpty ? rule is LinearRule || rule.Reach != RuleReach.WithinReport : instances.All(finding => finding.Outcome == Outcome.NotApplicable);
        Standing = failing.Length > 0 ? CaseStanding.Failed
            : undecided.Length > 0 || concernsNothing ? CaseStanding.Skipped
            : CaseStanding.Passed;
        Told = [.. failing.Concat(undecided).Concat(told).Distinct()];
    }

    public Rule Rule { get; }

    public CaseStanding Standing { get; }

    /// <summary>Every instance that does not simply hold, what decides the standing first.</summary>
    public ImmutableArray<Finding> Told { get; }

    /// <summary>The rules of a result in their order. Rules about single cells tell their breaches alone: without one they pass.</summary>
    public static IEnumerable<RuleCase> Of(Reconciliation result, FailureThreshold threshold, BaselineComparison? baseline = null)
    {
        ILookup<Rule, Finding> instances = result.Instances.ToLookup(finding => finding.Rule);
        return result.Reconciler.Rules.Rules.Select(rule => new RuleCase(rule, [.. instances[rule]], threshold, baseline));
    }

    /// <summary>The sentence about a case that did not pass: of a single instance its own, of several how many they are.</summary>
    public string Summary(Language language)
    {
        if (Told.IsEmpty) return new BilingualText("本报告没有这一项", "this report has no such instance").In(language);
        Finding first = Told[0];
        int alike = Told.Count(finding => finding.Outcome == first.Outcome);
        if (alike == 1) return first.Message(language);
        BilingualText several = first.Outcome switch
        {
            Outcome.Broken => new($"{alike} 项不成立", $"{alike} broken"),
            Outcome.Undetermined => new($"{alike} 项缺数未核", $"{alike} not decided"),
            _ => new($"{alike} 项不适用", $"{alike} not applicable"),
        };
        return several.In(language);
    }

    private static bool IsSilenced(Finding finding) => finding.Outcome == Outcome.Broken && finding.Silenced is not null;
}
