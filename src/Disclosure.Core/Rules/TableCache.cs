using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Disclosure.Filing;

namespace Disclosure.Rules;

/// <summary>What is made once for a rule set and the layouts of a report's tables. Safe for any number of threads.</summary>
internal sealed class TableCache<T>(Func<RuleSet, TableSet, T> make)
{
    private readonly ConditionalWeakTable<RuleSet, ConcurrentDictionary<TableSet, T>> made = [];

    public T Of(RuleSet rules, TableSet tables) =>
        made.GetValue(rules, _ => new()).GetOrAdd(tables, static (key, known) => known.make(known.rules, key), (make, rules));
}
