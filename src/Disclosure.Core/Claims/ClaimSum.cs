using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>A sum that the narrative itself states: a whole and its parts, by the numbers of the claims in their section.</summary>
/// <remarks>Immutable. Whole and parts share one instance.</remarks>
public sealed class ClaimSum
{
    internal ClaimSum(int whole, ImmutableArray<int> parts, bool isClosed)
    {
        Whole = whole;
        Parts = parts;
        IsClosed = isClosed;
    }

    /// <summary>The number of the claim that states the whole.</summary>
    public int Whole { get; }

    /// <summary>The numbers of the claims that state the parts, in their order.</summary>
    public ImmutableArray<int> Parts { get; }

    /// <summary>Whether the list says that it is complete: its last part is 其他, or its parts exclude and complete each other.</summary>
    public bool IsClosed { get; }
}
