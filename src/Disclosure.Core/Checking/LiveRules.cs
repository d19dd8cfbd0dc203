using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Which rules a change of a cell touches, for the layouts of one form.</summary>
internal sealed class LiveRules
{
    private readonly ImmutableArray<RuleInstance>[] touching;

    private readonly RuleSet rules;

    public LiveRules(RuleSet rules, FiledReport form, bool isUnderWay)
    {
        this.rules = rules;
        ImmutableArray<RuleInstance> instances = [.. rules.InstancesIn(form.Tables)];
        Identities = [.. instances.Where(pair => pair.Rule.Kind == RuleKind.Identity)];
        touching = [.. OfficialForm.Cells.Select(cell => instances.Where(pair => pair.Instance.Cells.Contains(cell)).ToImmutableArray())];
        CellRules = [.. rules.Rules.OfType<CellRule>()];
        Predicates =
        [
            .. rules.Rules.OfType<PredicateRule>().Where(rule =>
                rule.Reach == RuleReach.WithinReport && (rule != ExplanationRules.Stale || !form.Explanations.IsEmpty) && !(isUnderWay && rule.SpeaksOfOpenCells)
                && rule.Fits?.Invoke(form.Tables) != false),
        ];
    }

    /// <summary>The hard identities of the form.</summary>
    public ImmutableArray<RuleInstance> Identities { get; }

    public ImmutableArray<CellRule> CellRules { get; }

    /// <summary>The predicates that a change of a cell can touch.</summary>
    public ImmutableArray<PredicateRule> Predicates { get; }

    /// <summary>Whether a rule stands before another in the set.</summary>
    public bool Precedes(string earlier, Rule later) =>
        rules.Rules.TakeWhile(rule => rule != later).Any(rule => rule.Id.Value == earlier);

    public ImmutableArray<RuleInstance> Touching(FormCell cell) => touching[cell.Index];
}
