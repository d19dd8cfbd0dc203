using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Rewrites identities so that each names as few relations as pairs of them allow: people follow short arguments.</summary>
internal static class ShortIdentities
{
    public static ImmutableArray<SparseVector> From(IReadOnlyList<SparseVector> identities)
    {
        SparseVector[] shorter = [.. identities];
        while (TryShorten(shorter))
        {
        }

        return [.. shorter.Select(identity => identity.Primitive())];
    }

    // Each success lowers the number of entries, so the loop above ends.
    private static bool TryShorten(SparseVector[] identities)
    {
        for (int at = 0; at < identities.Length; at++)
        {
            for (int by = 0; by < identities.Length; by++)
            {
                if (by == at) continue;
                foreach (int relation in identities[by].Indexes)
                {
                    Rational factor = -identities[at][relation] / identities[by][relation];
                    SparseVector sum = identities[at].Plus(factor, identities[by]);
                    if (sum.Indexes.Length >= identities[at].Indexes.Length) continue;
                    identities[at] = sum;
                    return true;
                }
            }
        }

        return false;
    }
}
