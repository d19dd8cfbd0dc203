namespace Disclosure.Rules;

/// <summary>Why a rule does not apply to a report.</summary>
public enum NotApplicableReason
{
    /// <summary>The source has no such table.</summary>
    NoTable,

    /// <summary>The report does not tell its year.</summary>
    NoYear,

    /// <summary>The report does not tell what the rule needs to know about the body or its filing.</summary>
    NotStated,

    /// <summary>A figure that the rule needs is missing.</summary>
    NoFigure,

    /// <summary>The rule does not concern bodies, years or layouts of this kind.</summary>
    NotConcerned,

    /// <summary>The other report has another layout, without the cells of the rule.</summary>
    OtherLayout,
}
