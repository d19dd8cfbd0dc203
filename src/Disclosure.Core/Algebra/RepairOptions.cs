using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>What a repair may change, and how much work may be spent on finding it.</summary>
public sealed record RepairOptions
{
    /// <summary>The options where nothing is said.</summary>
    public static RepairOptions Default { get; } = new();

    /// <summary>The unknowns whose values are certain and must stay.</summary>
    public ImmutableHashSet<int> Fixed { get; init; } = [];

    /// <summary>How many repairs are listed at most.</summary>
    public int Listed { get; init; } = 100;

    /// <summary>How many steps the search may take before it says <see cref="RepairVerdict.TooMany"/>.</summary>
    public int Work { get; init; } = 200_000;
}
