using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>The smallest number of unknowns that can be changed together so that no equality sees it.</summary>
/// <remarks>Immutable. With distance d, up to d - 1 wrong unknowns show, and fewer than d / 2 are told apart from all others.</remarks>
public sealed class CodeDistance
{
    /// <summary>Up to this distance the smallest blind spot is looked for.</summary>
    public const int Limit = 4;

    private CodeDistance(int atLeast, ImmutableArray<int> blindSpot)
    {
        AtLeast = atLeast;
        BlindSpot = blindSpot;
    }

    /// <summary>
    /// No fewer unknowns change unseen: the distance itself where there is a <see cref="BlindSpot"/>; <see cref="int.MaxValue"/> where
    /// every change is seen.
    /// </summary>
    public int AtLeast { get; }

    /// <summary>Some unknowns, as few as the distance, that can change together unseen; empty where none were found.</summary>
    public ImmutableArray<int> BlindSpot { get; }

    /// <summary>Measures the distance between the patterns of unknowns.</summary>
    internal static CodeDistance Of(ImmutableArray<SparseVector> patterns, int relations, IEnumerable<int> unknowns, int work)
    {
        int[] all = [.. unknowns];
        Elimination elimination = new();
        if (Array.TrueForAll(all, unknown => elimination.Add(unknown, patterns[unknown]) is null)) return new(int.MaxValue, []);
        for (int size = 1; size <= Limit; size++)
        {
            BlindSpotSearch search = new(patterns, relations, all, size, work);
            switch (search.Run())
            {
                case Answer.Yes: return new(size, search.Found);
                case Answer.Undecided: return new(size, []);
            }
        }

        return new(Limit + 1, []);
    }
}
