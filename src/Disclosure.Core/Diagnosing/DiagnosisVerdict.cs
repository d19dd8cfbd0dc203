namespace Disclosure.Diagnosing;

/// <summary>What can be said about the cells that explain a fault.</summary>
public enum DiagnosisVerdict
{
    /// <summary>唯一改法: one smallest set of cells with one value for each. True under the condition of the diagnosis.</summary>
    Unique,

    /// <summary>多种改法: several smallest repairs; the ledger has to decide.</summary>
    Ambiguous,

    /// <summary>无法定位: the rules cannot tell the candidate cells apart, whatever the figures, or no change of cells satisfies them.</summary>
    NotLocalisable,

    /// <summary>差错过多，未定位: the bound on work was reached before the smallest repairs were known.</summary>
    TooMany,
}
