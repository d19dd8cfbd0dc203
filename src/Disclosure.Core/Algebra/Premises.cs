using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Relations, bounds and given values from which something follows: a proof by naming all that it needs.</summary>
/// <remarks>
/// Immutable. Each list stands in ascending order. No premise can be left out, unless the work allowed ran out before that was shown.
/// </remarks>
public sealed class Premises
{
    internal Premises(IEnumerable<int> relations, IEnumerable<int> lower, IEnumerable<int> upper, IEnumerable<int> given)
    {
        Relations = [.. relations];
        Lower = [.. lower];
        Upper = [.. upper];
        Given = [.. given];
    }

    internal static Premises None { get; } = new([], [], [], []);

    /// <summary>The numbers of the relations.</summary>
    public ImmutableArray<int> Relations { get; }

    /// <summary>The unknowns whose least value is needed.</summary>
    public ImmutableArray<int> Lower { get; }

    /// <summary>The unknowns whose greatest value is needed.</summary>
    public ImmutableArray<int> Upper { get; }

    /// <summary>The unknowns whose given value is needed.</summary>
    public ImmutableArray<int> Given { get; }

    /// <summary>The premises of both.</summary>
    internal Premises Union(Premises other) => new(
        Both(Relations, other.Relations), Both(Lower, other.Lower), Both(Upper, other.Upper), Both(Given, other.Given));

    private static IOrderedEnumerable<int> Both(ImmutableArray<int> first, ImmutableArray<int> second) => first.Union(second).Order();
}
