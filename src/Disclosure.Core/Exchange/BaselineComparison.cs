using System.Collections.Immutable;

namespace Disclosure.Exchange;

/// <summary>How the findings about a report stand against an earlier run.</summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by reference.</remarks>
public sealed class BaselineComparison
{
    private readonly FindingsBaseline baseline;

    internal BaselineComparison(FindingsBaseline baseline, Reconciliation result, ImmutableArray<BaselineFinding> gone)
    {
        this.baseline = baseline;
        New = result.Findings.Count(IsNew);
        Standing = result.Findings.Length - New;
        Gone = gone;
    }

    /// <summary>How many findings the earlier run did not have.</summary>
    public int New { get; }

    /// <summary>How many findings the earlier run had, too.</summary>
    public int Standing { get; }

    /// <summary>The findings about this report that the earlier run had and this one has not, in their order.</summary>
    public ImmutableArray<BaselineFinding> Gone { get; }

    /// <summary>Whether the earlier run did not have a finding.</summary>
    public bool IsNew(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !baseline.Has(finding.Fingerprint);
    }

    /// <summary>The name of the state of a finding in every output.</summary>
    internal string StateOf(Finding finding) => IsNew(finding) ? "new" : "standing";
}
