using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Evaluates every instance of every rule of a set on one report, in order, and tells what became of it.</summary>
internal static class Evaluation
{
    public static ImmutableArray<Finding> Run(FiledReport report, RuleSet rules, BlankPolicy blanks, DateOnly? asOf)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        Dictionary<string, IReadOnlyDictionary<string, Observation>> earlier = [];
        RuleContext context = new(report, asOf, earlier);
        foreach (Rule rule in rules.Rules)
        {
            Dictionary<string, Observation> byInstance = [];
            foreach (Observation seen in Observe(rule, context, blanks))
            {
                byInstance[seen.Instance] = seen;
                findings.Add(new(report, rule, seen, OutcomeOf(rule, seen, report)));
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

    private static Outcome OutcomeOf(Rule rule, Observation seen, FiledReport report) =>
        seen.Outcome == Outcome.Broken && rule.Kind == RuleKind.Expected && IsExplained(rule, seen, report) ? Outcome.Explained : seen.Outcome;

    private static bool IsExplained(Rule rule, Observation seen, FiledReport report)
    {
        foreach (Explanation explanation in report.Explanations)
        {
            if (ExplanationRules.Fits(explanation, rule.Id, seen)) return true;
        }

        return false;
    }
}
