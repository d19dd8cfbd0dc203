namespace Disclosure.Indicators;

/// <summary>Why values do not make a league table.</summary>
public enum LeagueTableErrorCode
{
    /// <summary>There is no value.</summary>
    Empty,

    /// <summary>Two values have different denominators.</summary>
    BasesDiffer,

    /// <summary>Two values count different things out of the same denominator.</summary>
    IndicatorsDiffer,

    /// <summary>A report does not say whose figures it holds.</summary>
    ScopeUnknown,

    /// <summary>Two reports hold figures of different scopes.</summary>
    ScopesDiffer,

    /// <summary>A report does not say its year.</summary>
    YearUnknown,

    /// <summary>Two reports are about different years.</summary>
    YearsDiffer,

    /// <summary>Two values read blanks differently.</summary>
    BlanksDiffer,

    /// <summary>One body stands there twice.</summary>
    SameBody,
}
