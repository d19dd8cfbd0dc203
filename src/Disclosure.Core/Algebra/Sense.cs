namespace Disclosure.Algebra;

/// <summary>How the sum of a linear relation must stand to its constant.</summary>
public enum Sense
{
    /// <summary>The sum equals the constant.</summary>
    Equal,

    /// <summary>The sum is at most the constant.</summary>
    AtMost,

    /// <summary>The sum is at least the constant.</summary>
    AtLeast,
}
