namespace Disclosure.Claims;

/// <summary>In what a figure of the narrative counts or measures.</summary>
public enum ClaimUnit
{
    /// <summary>No unit is printed.</summary>
    None,

    /// <summary>件、宗、起、份、例: requests, cases, documents.</summary>
    Matters,

    /// <summary>条、篇、项、个: items of information.</summary>
    Items,

    /// <summary>元.</summary>
    Yuan,

    /// <summary>万元, 10 000 yuan.</summary>
    TenThousandYuan,

    /// <summary>亿元, 100 000 000 yuan.</summary>
    HundredMillionYuan,

    /// <summary>%, also 百分之.</summary>
    Percent,

    /// <summary>页.</summary>
    Pages,

    /// <summary>人、人次、次、场、期 and other units in which no figure of the tables is counted.</summary>
    Other,
}
