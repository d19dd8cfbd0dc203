namespace Disclosure.Rules;

/// <summary>What a predicate rule may look at.</summary>
public sealed class RuleContext
{
    private readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, Observation>> earlier;

    internal RuleContext(
        FiledReport report, DateOnly? asOf, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Observation>> earlier)
    {
        Report = report;
        AsOf = asOf;
        this.earlier = earlier;
    }

    /// <summary>The report.</summary>
    public FiledReport Report { get; }

    /// <summary>The day as of which the report is checked; rules about time do not apply without it.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>Whether a rule of that identifier stands before this one in the set, so that its observations are known.</summary>
    public bool HasObserved(string rule) => earlier.ContainsKey(rule);

    /// <summary>What an earlier rule of the set saw in an instance; <see langword="null"/> where there is no such instance.</summary>
    public Observation? Find(string rule, string instance) =>
        earlier.TryGetValue(rule, out IReadOnlyDictionary<string, Observation>? instances) ? instances.GetValueOrDefault(instance) : null;
}
