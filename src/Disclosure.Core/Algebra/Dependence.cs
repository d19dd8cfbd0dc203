using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Which equalities of a system follow from its other equalities, and how.</summary>
/// <remarks>
/// Immutable. Inequalities and bounds play no part. An equality whose terms follow from others but whose constant differs is not
/// implied: it contradicts them, and <see cref="Contradiction"/> says how.
/// </remarks>
public sealed class Dependence
{
    private readonly ImmutableArray<SparseVector> identities;

    private Dependence(int rank, ImmutableArray<int> basis, ImmutableArray<SparseVector> identities, Combination? contradiction)
    {
        Rank = rank;
        Basis = basis;
        this.identities = identities;
        Identities = [.. identities.Select(ToCombination)];
        Contradiction = contradiction;
    }

    /// <summary>How many of the equalities say something of their own.</summary>
    public int Rank { get; }

    /// <summary>The first equalities, in their order, from which all others follow.</summary>
    public ImmutableArray<int> Basis { get; }

    /// <summary>Independent combinations of equalities that amount to 0 = 0, from which every such combination is composed.</summary>
    public ImmutableArray<Combination> Identities { get; }

    /// <summary>A combination that amounts to 0 = c with c other than zero; null where the equalities are consistent.</summary>
    public Combination? Contradiction { get; }

    /// <summary>Finds the dependence of the equalities of a system.</summary>
    public static Dependence Of(LinearSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        Elimination terms = new();
        Elimination whole = new();
        List<int> basis = [];
        List<SparseVector> identities = [];
        SparseVector? contradiction = null;
        for (int number = 0; number < system.Relations.Length; number++)
        {
            LinearRelation relation = system.Relations[number];
            if (relation.Sense != Sense.Equal) continue;
            SparseVector left = SparseVector.Of(relation.Terms);
            SparseVector? termsVanish = terms.Add(number, left);
            SparseVector? allVanishes = whole.Add(number, left.Plus(relation.Constant, SparseVector.Unit(system.Unknowns)));
            if (allVanishes is not null) identities.Add(allVanishes);
            else basis.Add(number);
            if (allVanishes is null) contradiction ??= termsVanish;
        }

        return new(
            terms.Rank, [.. basis], ShortIdentities.From(identities), contradiction is null ? null : ToCombination(contradiction));
    }

    /// <summary>The multiples of an equality and of others that add up to 0 = 0; null where it does not follow from the others.</summary>
    public Combination? Implying(int equality) =>
        Identities.Where((_, at) => !identities[at][equality].IsZero).MinBy(identity => identity.Multiples.Length);

    /// <summary>Whether all the equalities named follow from the rest together, so that the rest says the same without them.</summary>
    public bool CanDrop(params ReadOnlySpan<int> equalities)
    {
        Elimination elimination = new();
        foreach (int equality in equalities)
        {
            SparseVector column = SparseVector.Of(identities.Select((identity, at) => (at, identity[equality])));
            if (elimination.Add(equality, column) is not null) return false;
        }

        return true;
    }

    private static Combination ToCombination(SparseVector identity)
    {
        SparseVector whole = identity.Primitive();
        Multiple[] multiples = new Multiple[whole.Indexes.Length];
        for (int at = 0; at < multiples.Length; at++) multiples[at] = new(whole.Values[at].Numerator, whole.Indexes[at]);
        return Combination.Create(multiples);
    }
}
