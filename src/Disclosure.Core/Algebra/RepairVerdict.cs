namespace Disclosure.Algebra;

/// <summary>What the search for the repairs with the fewest changed unknowns came to.</summary>
public enum RepairVerdict
{
    /// <summary>Everything holds; there is nothing to repair.</summary>
    NotNeeded,

    /// <summary>One set of unknowns, and one amount for each of them.</summary>
    Unique,

    /// <summary>Several sets of unknowns of the same least size, or one set whose amounts are not determined.</summary>
    Ambiguous,

    /// <summary>No change of unknowns that may change satisfies the relations and bounds.</summary>
    Infeasible,

    /// <summary>The bound on work was reached before the least size was known: too many inconsistencies to tell.</summary>
    TooMany,
}
