namespace Disclosure.Algebra;

/// <summary>What a bounded search found out.</summary>
internal enum Answer
{
    Yes,
    No,

    /// <summary>The work allowed did not suffice.</summary>
    Undecided,
}
