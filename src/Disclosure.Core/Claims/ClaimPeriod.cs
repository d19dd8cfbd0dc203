namespace Disclosure.Claims;

/// <summary>For which time a claim is made.</summary>
public enum ClaimPeriod
{
    /// <summary>The year of the report, or the year that <see cref="Claim.Year"/> names.</summary>
    ReportYear,

    /// <summary>上年、去年: the year before.</summary>
    LastYear,

    /// <summary>累计、历年、截至: since an earlier time.</summary>
    Cumulative,

    /// <summary>同比、较上年: the difference to another year.</summary>
    Comparison,
}
