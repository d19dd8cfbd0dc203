namespace Disclosure.Algebra;

/// <summary>Whether something can hold.</summary>
public enum FeasibilityVerdict
{
    /// <summary>There is a solution.</summary>
    Possible,

    /// <summary>There is none.</summary>
    Impossible,

    /// <summary>The work allowed did not suffice to tell.</summary>
    Undecided,
}
