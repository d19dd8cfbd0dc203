using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>The findings of a form under way, rule by rule in the order of a full check, and what changed since last asked.</summary>
internal sealed class LiveFindings
{
    private readonly Dictionary<Rule, int> orders = new(ReferenceEqualityComparer.Instance);
    private readonly List<Finding>[] byRule;
    private readonly List<Finding> appeared = [];
    private readonly List<Finding> disappeared = [];

    public LiveFindings(RuleSet rules, bool hidesOpen, IEnumerable<Finding> first)
    {
        HidesOpen = hidesOpen;
        byRule = [.. rules.Rules.Select(_ => new List<Finding>())];
        for (int i = 0; i < rules.Rules.Length; i++) orders.Add(rules.Rules[i], i);
        foreach (Finding finding in first.Where(IsShown)) Of(finding.Rule).Add(finding);
    }

    /// <summary>Whether what only says that something is still empty is left out.</summary>
    public bool HidesOpen { get; }

    public ImmutableArray<Finding> ToImmutable() => [.. byRule.SelectMany(findings => findings)];

    /// <summary>Puts the finding of an instance in the place of the one before; none where the instance is no finding.</summary>
    public void Replace(Rule rule, string instance, Finding? finding)
    {
        List<Finding> findings = Of(rule);
        int at = IndexOf(findings, instance);
        bool isShown = finding is not null && IsShown(finding);
        if (at >= 0)
        {
            if (isShown && findings[at].TellsTheSameAs(finding!)) return;
            Disappear(findings[at]);
            findings.RemoveAt(at);
        }

        if (isShown) Insert(findings, Appear(finding!));
    }

    /// <summary>Puts all findings of a rule in the place of those before, keeping the ones that tell the same.</summary>
    public void ReplaceAll(Rule rule, IEnumerable<Finding> all)
    {
        List<Finding> findings = Of(rule);
        List<Finding> next = [.. all.Where(IsShown)];
        foreach (Finding old in findings)
        {
            if (!next.Exists(old.TellsTheSameAs)) Disappear(old);
        }

        for (int i = 0; i < next.Count; i++)
        {
            Finding? same = findings.Find(next[i].TellsTheSameAs);
            next[i] = same ?? Appear(next[i]);
        }

        findings.Clear();
        findings.AddRange(next);
    }

    /// <summary>What changed since the last call.</summary>
    public FindingChange TakeChange()
    {
        if (appeared.Count == 0 && disappeared.Count == 0) return FindingChange.None;
        FindingChange change = new([.. appeared], [.. disappeared]);
        appeared.Clear();
        disappeared.Clear();
        return change;
    }

    /// <summary>Whether a finding of a full check is one while the form is under way.</summary>
    private bool IsShown(Finding finding) =>
        Reconciliation.IsShown(finding) && !(HidesOpen && (finding.Outcome == Outcome.Undetermined || finding.Rule is PredicateRule { SpeaksOfOpenCells: true }));

    private List<Finding> Of(Rule rule) => byRule[orders[rule]];

    private static void Insert(List<Finding> findings, Finding finding)
    {
        int rank = RankOf(finding);
        int at = findings.FindIndex(other => RankOf(other) > rank);
        findings.Insert(at < 0 ? findings.Count : at, finding);
    }

    private static int IndexOf(List<Finding> findings, string instance)
    {
        for (int i = 0; i < findings.Count; i++)
        {
            if (findings[i].Instance == instance) return i;
        }

        return -1;
    }

    /// <summary>The place of a finding among those of its rule: instances in their order, cells in print order.</summary>
    private static int RankOf(Finding finding)
    {
        if (finding.Rule is not LinearRule linear)
            return ((int)finding.Cells[0].Table * OfficialForm.Cells.Length) + finding.Report.Table(finding.Cells[0].Table).Position(finding.Cells[0]);
        for (int i = 0; i < linear.Instances.Length; i++)
        {
            if (linear.Instances[i].Name == finding.Instance && linear.Instances[i].ExistsIn(finding.Report)) return i;
        }

        return linear.Instances.Length;
    }

    private Finding Appear(Finding finding)
    {
        int back = disappeared.FindIndex(finding.TellsTheSameAs);
        if (back < 0)
        {
            appeared.Add(finding);
            return finding;
        }

        Finding same = disappeared[back];
        disappeared.RemoveAt(back);
        return same;
    }

    private void Disappear(Finding finding)
    {
        if (!appeared.Remove(finding)) disappeared.Add(finding);
    }
}
