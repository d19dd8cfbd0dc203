namespace Disclosure.Algebra;

/// <summary>The least and greatest value of an unknown over all whole solutions of a system.</summary>
/// <remarks>Immutable. Both ends occur in solutions; not every value between them need do so. Ends beyond 64 bits count as none.</remarks>
public sealed class ValueRange
{
    internal ValueRange(int unknown, long? least, long? most, Premises? whyLeast, Premises? whyMost)
    {
        Unknown = unknown;
        Least = least;
        Most = most;
        WhyLeast = whyLeast;
        WhyMost = whyMost;
    }

    /// <summary>The number of the unknown.</summary>
    public int Unknown { get; }

    /// <summary>The least value; null where there is none.</summary>
    public long? Least { get; }

    /// <summary>The greatest value; null where there is none.</summary>
    public long? Most { get; }

    /// <summary>The only value, where there is but one.</summary>
    public long? Value => Least == Most ? Least : null;

    /// <summary>Why no solution goes below <see cref="Least"/>; null where it can, or where the work allowed ran out.</summary>
    public Premises? WhyLeast { get; }

    /// <summary>Why no solution goes above <see cref="Most"/>; null where it can, or where the work allowed ran out.</summary>
    public Premises? WhyMost { get; }
}
