using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Evaluates every instance of every rule of a set on one report, in order, and tells what became of it.</summary>
internal static class Evaluation
{
    public static ImmutableArray<Finding> Run(Reconciliation result)
    {
        (FiledReport report, Reconciler reconciler, DateOnly? asOf) = (result.Report, result.Reconciler, result.AsOf);
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        Dictionary<string, Dictionary<string, Observation>> earlier = [];
        RuleContext context = new(
            report, result.Related, reconciler.Blanks, asOf, earlier.ContainsKey, (rule, instance) => earlier.GetValueOrDefault(rule)?.GetValueOrDefault(instance));
        foreach (Rule rule in reconciler.Rules.Rules)
        {
            Dictionary<string, Observation> byInstance = [];
            foreach (Observation seen in Observe(rule, context, reconciler.Blanks))
            {
                byInstance[seen.Instance] = seen;
                findings.Add(Judge(report, rule, seen, reconciler.Profile, asOf));
            }

            earlier[rule.Id.Value] = byInstance;
        }

        return findings.ToImmutable();
    }

    private static IEnumerable<Observation> Observe(Rule rule, RuleContext context, BlankPolicy blanks)
    {
        FiledReport report = context.Report;
        return rule switch
        {
            LinearRule { Reach: not RuleReach.WithinReport } linear => RelatedEvaluation.Observe(linear, report, context.Related, blanks),
            LinearRule linear => linear.Instances
                .Where(instance => instance.ExistsIn(report))
                .Select(instance => LinearEvaluation.Observe(linear, instance, report, blanks, Standing.Of(report, linear, instance))),
            CellRule cells =>
                from kind in OfficialForm.TableKinds
                let table = report.Table(kind)
                from cell in table.Cells
                let seen = cells.Observe(table, cell, report[cell])
                where seen is not null
                select seen,
            PredicateRule predicate => predicate.Observe(context),
            _ => throw new InvalidOperationException($"no evaluation for {rule.GetType()}"),
        };
    }

    /// <summary>The finding of an observation: a breach of an expected relation is explained where an explanation fits it.</summary>
    public static Finding Judge(FiledReport report, Rule rule, Observation seen, RuleProfile profile, DateOnly? asOf)
    {
        bool isExplained = seen.Outcome == Outcome.Broken && rule.Kind == RuleKind.Expected
            && report.Explanations.Any(explanation => ExplanationRules.Fits(explanation, rule.Id, seen));
        return new(report, rule, seen, isExplained ? Outcome.Explained : seen.Outcome, profile, asOf);
    }
}
