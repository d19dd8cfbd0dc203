using System.Collections.Immutable;

namespace Disclosure.Checking;

/// <summary>What an edit changed among the findings. A finding whose figures changed disappears and appears anew.</summary>
/// <remarks>Immutable.</remarks>
public sealed class FindingChange
{
    internal FindingChange(ImmutableArray<Finding> appeared, ImmutableArray<Finding> disappeared)
    {
        Appeared = appeared;
        Disappeared = disappeared;
    }

    /// <summary>Nothing changed.</summary>
    public static FindingChange None { get; } = new([], []);

    /// <summary>The findings that were not there before.</summary>
    public ImmutableArray<Finding> Appeared { get; }

    /// <summary>The findings that are no longer there.</summary>
    public ImmutableArray<Finding> Disappeared { get; }
}
