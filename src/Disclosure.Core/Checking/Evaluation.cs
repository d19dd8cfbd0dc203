using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Evaluates the rules of a set on one report, in order, and tells what became of it.</summary>
internal sealed class Evaluation
{
    private readonly Reconciliation result;
    private readonly RuleContext context;
    private readonly Dictionary<string, Dictionary<string, Observation>> found = [];
    private readonly ImmutableArray<FormCell> unusual;
    private int current;

    private Evaluation(Reconciliation result)
    {
        this.result = result;
        unusual = result.Report.UnusualCells;
        context = new(result.Report, result.Related, result.Reconciler.Blanks, result.AsOf, id => RuleBefore(id) is not null, Find);
    }

    /// <summary>Every instance of every rule.</summary>
    public static ImmutableArray<Finding> All(Reconciliation result) => new Evaluation(result).Run(isAll: true);

    /// <summary>The instances that are findings, in the same order. A rule that shows nothing at a glance is not evaluated.</summary>
    public static ImmutableArray<Finding> Shown(Reconciliation result) => new Evaluation(result).Run(isAll: false);

    private ImmutableArray<Rule> Rules => result.Reconciler.Rules.Rules;

    private ImmutableArray<Finding> Run(bool isAll)
    {
        (FiledReport report, Reconciler reconciler) = (result.Report, result.Reconciler);
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        bool isWhole = RuleScreen.IsWhole(report);
        for (current = 0; current < Rules.Length; current++)
        {
            Rule rule = Rules[current];
            if (!isAll && reconciler.Screens[current].ShowsNothing(result, isWhole)) continue;
            foreach (Observation seen in Observe(rule))
            {
                if (isAll || IsShown(rule, seen.Outcome)) findings.Add(Judge(report, rule, seen, reconciler.Profile, result.AsOf));
            }
        }

        return findings.DrainToImmutable();
    }

    /// <summary>Whether an instance is a finding.</summary>
    public static bool IsShown(Rule rule, Outcome outcome) => outcome switch
    {
        Outcome.Broken or Outcome.Explained => true,
        Outcome.Undetermined => rule.Kind is RuleKind.Identity or RuleKind.Expected,
        _ => false,
    };

    /// <summary>The finding of an observation: a breach of an expected relation is explained where an explanation fits it.</summary>
    public static Finding Judge(FiledReport report, Rule rule, Observation seen, RuleProfile profile, DateOnly? asOf)
    {
        bool isExplained = seen.Outcome == Outcome.Broken && rule.Kind == RuleKind.Expected
            && report.Explanations.Any(explanation => ExplanationRules.Fits(explanation, rule.Id, seen));
        return new(report, rule, seen, isExplained ? Outcome.Explained : seen.Outcome, profile, asOf);
    }

    private IEnumerable<Observation> Observe(Rule rule)
    {
        (FiledReport report, BlankPolicy blanks) = (context.Report, context.Blanks);
        return rule switch
        {
            LinearRule { Reach: not RuleReach.WithinReport } linear => RelatedEvaluation.Observe(linear, report, context.Related, blanks),
            LinearRule linear => linear.Instances
                .Where(instance => instance.ExistsIn(report))
                .Select(instance => LinearEvaluation.Observe(linear, instance, report, blanks, Standing.Of(report, linear, instance))),
            CellRule cells =>
                from cell in unusual
                let seen = cells.Observe(report.Table(cell.Table), cell, report[cell])
                where seen is not null
                select seen,
            PredicateRule predicate => predicate.Observe(context),
            _ => throw new InvalidOperationException($"no evaluation for {rule.GetType()}"),
        };
    }

    private Rule? RuleBefore(string id)
    {
        for (int i = 0; i < current; i++)
        {
            if (Rules[i].Id.Value == id) return Rules[i];
        }

        return null;
    }

    private Observation? Find(string id, string instance)
    {
        if (RuleBefore(id) is not { } rule) return null;
        if (!found.TryGetValue(id, out Dictionary<string, Observation>? byInstance))
        {
            byInstance = [];
            foreach (Observation seen in Observe(rule)) byInstance[seen.Instance] = seen;
            found.Add(id, byInstance);
        }

        return byInstance.GetValueOrDefault(instance);
    }
}
