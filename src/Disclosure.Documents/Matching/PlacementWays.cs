using System.Collections.Immutable;

namespace Disclosure.Documents.Matching;

/// <summary>In which ways the figures of a row can stand so that everything adds up.</summary>
/// <param name="All">Each way says for every figure its place in the row.</param>
/// <param name="Identities">The identities that were used.</param>
internal sealed record PlacementWays(ImmutableArray<ImmutableArray<int>> All, ImmutableArray<string> Identities)
{
    public static PlacementWays None { get; } = new([], []);

    public bool IsUnique => All.Length == 1;

    /// <summary>The place that a figure has in every way; -1 where ways differ.</summary>
    public int SureOf(int figure)
    {
        int place = All[0][figure];
        foreach (ImmutableArray<int> way in All)
            if (way[figure] != place) return -1;
        return place;
    }

    /// <summary>Whether a place is blank in every way.</summary>
    public bool IsSurelyBlank(int place) => All.All(way => !way.Contains(place));
}
