using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>
/// What is made once for a rule set and the layouts of a report's tables; made anew for a report with figures that identities placed, as
/// those are no evidence in it. Safe for any number of threads.
/// </summary>
/// <param name="make">Makes it, given the names of the instances to leave out.</param>
internal sealed class DeskCache<T>(Func<RuleSet, TableSet, HashSet<string>, T> make)
{
    private readonly ConditionalWeakTable<RuleSet, ConcurrentDictionary<TableSet, T>> made = [];

    public T For(Reconciliation result)
    {
        RuleSet rules = result.Reconciler.Rules;
        return result.Report.Inferred.IsEmpty
            ? made.GetValue(rules, _ => new()).GetOrAdd(result.Report.Tables, static (tables, known) => known.make(known.rules, tables, []), (make, rules))
            : make(rules, result.Report.Tables, CircularIn(result));
    }

    private static HashSet<string> CircularIn(Reconciliation result) =>
        [.. result.Instances.Where(finding => finding.UndeterminedBecause.HasFlag(UndeterminedReasons.Circular)).Select(finding => finding.Name)];
}
