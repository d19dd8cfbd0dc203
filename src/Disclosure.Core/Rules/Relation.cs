namespace Disclosure.Rules;

/// <summary>How the left side of a linear rule must stand to its right side.</summary>
public enum Relation
{
    /// <summary>left = right.</summary>
    Equal,

    /// <summary>left ≤ right.</summary>
    AtMost,

    /// <summary>left ≥ right.</summary>
    AtLeast,
}
