using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>A relation of a system, taken a whole number of times.</summary>
/// <param name="Factor">How many times, other than zero; negative where it is subtracted.</param>
/// <param name="Relation">The number of the relation in its system.</param>
public readonly record struct Multiple(long Factor, int Relation);

/// <summary>A sum of multiples of the equalities of a system: the argument by which one relation follows from others.</summary>
/// <remarks>Immutable. The multiples stand in the order of their relations, each relation once.</remarks>
public sealed class Combination
{
    private Combination(ImmutableArray<Multiple> multiples) => Multiples = multiples;

    /// <summary>The relations with their factors.</summary>
    public ImmutableArray<Multiple> Multiples { get; }

    /// <summary>A combination; multiples of the same relation are added up.</summary>
    public static Combination Create(IEnumerable<Multiple> multiples)
    {
        ArgumentNullException.ThrowIfNull(multiples);
        SortedDictionary<int, long> factors = [];
        foreach (Multiple multiple in multiples)
            factors[multiple.Relation] = factors.GetValueOrDefault(multiple.Relation) + multiple.Factor;
        return new([.. factors.Where(factor => factor.Value != 0).Select(factor => new Multiple(factor.Value, factor.Key))]);
    }

    /// <summary>The equality that the sum amounts to.</summary>
    /// <exception cref="ArgumentException">One of the relations is not an equality.</exception>
    public LinearRelation Of(LinearSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        List<Term> terms = [];
        long constant = 0;
        foreach (Multiple multiple in Multiples)
        {
            LinearRelation relation = system.Relations[multiple.Relation];
            if (relation.Sense != Sense.Equal) throw new ArgumentException($"{relation} is not an equality.", nameof(system));
            terms.AddRange(relation.Terms.Select(term => term with { Coefficient = multiple.Factor * term.Coefficient }));
            constant += multiple.Factor * relation.Constant;
        }

        return LinearRelation.Create(terms, Sense.Equal, constant);
    }
}
