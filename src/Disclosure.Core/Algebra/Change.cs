namespace Disclosure.Algebra;

/// <summary>By how much a repair changes an unknown.</summary>
/// <param name="Unknown">The number of the unknown.</param>
/// <param name="Least">The least amount that may be added to its value; null where there is none.</param>
/// <param name="Most">The greatest amount that may be added to its value; null where there is none.</param>
/// <remarks>Zero is never among the amounts: an unknown that could keep its value would not stand in a smallest repair.</remarks>
public readonly record struct Change(int Unknown, long? Least, long? Most)
{
    /// <summary>A change by one amount.</summary>
    public Change(int unknown, long amount)
        : this(unknown, amount, amount)
    {
    }

    /// <summary>The amount to add to the value, where it is determined.</summary>
    public long? Amount => Least == Most ? Least : null;
}
