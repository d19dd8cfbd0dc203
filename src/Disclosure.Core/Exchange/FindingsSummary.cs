using Disclosure.Checking;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Counts what a stream of results has held, for its last line.</summary>
/// <remarks>Mutable, for one thread at a time.</remarks>
public sealed class FindingsSummary
{
    private readonly long[] verdicts = new long[Enum.GetValues<Verdict>().Length];
    private readonly long[] severities = new long[Enum.GetValues<Severity>().Length];

    /// <summary>The reports that were checked.</summary>
    public long Reports => verdicts.Sum();

    /// <summary>The inputs without a readable report.</summary>
    public long Errors { get; private set; }

    /// <summary>How many reports have a verdict.</summary>
    public long Of(Verdict verdict) => verdicts[(int)verdict];

    /// <summary>How many findings of a severity are broken and not silenced.</summary>
    public long BrokenOf(Severity severity) => severities[(int)severity];

    /// <summary>Counts an item.</summary>
    public void Add(FindingsItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (item.Result is not { } result)
        {
            Errors++;
            return;
        }

        verdicts[(int)result.Verdict]++;
        foreach (Severity severity in Enum.GetValues<Severity>()) severities[(int)severity] += result.BrokenOf(severity);
    }
}
