using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>What makes a finding fail a run, for the exit status of the command and the cases of JUnit alike.</summary>
/// <remarks>Immutable. Equality is by settings.</remarks>
public sealed record FailureThreshold
{
    /// <summary>The severity from which a breach fails; <see langword="null"/>: none does.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>Whether what could not be decided fails as a breach does.</summary>
    public bool RequiresComplete { get; init; }

    /// <summary>Whether a finding fails: nobody silenced it and, where there is an earlier run, that one did not have it.</summary>
    public bool Fails(Finding finding, BaselineComparison? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Silenced is null && finding.Severity >= FailOn && baseline?.IsNew(finding) != false
            && (finding.Outcome == Outcome.Broken || (RequiresComplete && finding.Outcome == Outcome.Undetermined));
    }
}
