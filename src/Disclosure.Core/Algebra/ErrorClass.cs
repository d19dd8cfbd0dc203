using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Unknowns whose errors look alike: a wrong one among them is seen, but which of them it is cannot be told.</summary>
/// <remarks>Immutable.</remarks>
public sealed class ErrorClass
{
    internal ErrorClass(IEnumerable<int> unknowns, SparseVector pattern)
    {
        Unknowns = [.. unknowns];
        Multiple[] multiples = new Multiple[pattern.Indexes.Length];
        for (int at = 0; at < multiples.Length; at++) multiples[at] = new(pattern.Values[at].Numerator, pattern.Indexes[at]);
        Pattern = [.. multiples];
    }

    /// <summary>The unknowns in their order.</summary>
    public ImmutableArray<int> Unknowns { get; }

    /// <summary>
    /// The equalities in which an error shows, and by how much the residual of each grows for each step of the error, or falls for each
    /// step in the other direction. Where some unknowns are blank only what survives in combinations free of them counts.
    /// </summary>
    public ImmutableArray<Multiple> Pattern { get; }

    /// <summary>Whether the class has but one unknown, so that a single error in it is located.</summary>
    public bool IsLocated => Unknowns.Length == 1;
}
