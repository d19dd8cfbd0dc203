namespace Disclosure.Rules;

/// <summary>Why a rule does not apply to a report.</summary>
public enum NotApplicableReason
{
    /// <summary>The source has no such table.</summary>
    NoTable,

    /// <summary>The report does not tell its year.</summary>
    NoYear,
}
