using Disclosure.Filing;

namespace Disclosure.Rules;

/// <summary>What a predicate rule may look at.</summary>
public sealed class RuleContext
{
    private readonly Func<string, bool> hasObserved;
    private readonly Func<string, string, Observation?> find;

    internal RuleContext(
        FiledReport report, RelatedReports related, BlankPolicy blanks, DateOnly? asOf, Func<string, bool> hasObserved, Func<string, string, Observation?> find)
    {
        Report = report;
        Related = related;
        Blanks = blanks;
        AsOf = asOf;
        this.hasObserved = hasObserved;
        this.find = find;
    }

    /// <summary>The report.</summary>
    public FiledReport Report { get; }

    /// <summary>The other reports that it is held against.</summary>
    public RelatedReports Related { get; }

    /// <summary>How blanks are read.</summary>
    public BlankPolicy Blanks { get; }

    /// <summary>The day as of which the report is checked; rules about time do not apply without it.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>Whether a rule of that identifier stands before this one in the set, so that its observations are known.</summary>
    public bool HasObserved(string rule) => hasObserved(rule);

    /// <summary>What an earlier rule of the set saw in an instance; <see langword="null"/> where there is no such instance.</summary>
    public Observation? Find(string rule, string instance) => find(rule, instance);
}
