using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Disclosure.Algebra;

/// <summary>A set of unknowns that suffices to satisfy all relations and bounds, and than which there is no smaller one.</summary>
/// <remarks>
/// Immutable. The changes stand in the order of their unknowns. Where amounts are not determined, each range is exact by itself:
/// both its ends occur, but the amounts of two unknowns may depend on each other.
/// </remarks>
public sealed class MinimalRepair : IEquatable<MinimalRepair>
{
    private static readonly Comparison<Change> byUnknown = (left, right) => left.Unknown.CompareTo(right.Unknown);

    internal MinimalRepair(params Change[] changes)
    {
        if (changes.Length > 1) Array.Sort(changes, byUnknown);
        Changes = ImmutableCollectionsMarshal.AsImmutableArray(changes);
    }

    internal MinimalRepair(IEnumerable<Change> changes)
        : this([.. changes])
    {
    }

    /// <summary>The changed unknowns.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>Whether every amount is determined.</summary>
    public bool IsDetermined
    {
        get
        {
            foreach (Change change in Changes)
                if (change.Amount is null) return false;
            return true;
        }
    }

    /// <summary>Orders repairs by their unknowns, the first that differs deciding.</summary>
    internal static int ByUnknowns(MinimalRepair left, MinimalRepair right)
    {
        for (int index = 0; index < Math.Min(left.Changes.Length, right.Changes.Length); index++)
        {
            int order = left.Changes[index].Unknown.CompareTo(right.Changes[index].Unknown);
            if (order != 0) return order;
        }

        return left.Changes.Length.CompareTo(right.Changes.Length);
    }

    /// <inheritdoc/>
    public bool Equals(MinimalRepair? other) => other is not null && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MinimalRepair);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (Change change in Changes) hash.Add(change);
        return hash.ToHashCode();
    }

    /// <summary>The repair as text, for example <c>x3 -45, x10 +1..+4</c>.</summary>
    public override string ToString() => string.Join(", ", Changes.Select(change =>
        change.Amount is { } amount
            ? FormattableString.Invariant($"x{change.Unknown} {amount:+0;-0}")
            : FormattableString.Invariant($"x{change.Unknown} {change.Least:+0;-0}..{change.Most:+0;-0}")));
}
