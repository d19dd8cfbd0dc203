using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>A relation of a system, taken a whole number of times.</summary>
/// <param name="Factor">How many times, other than zero; negative where it is subtracted.</param>
/// <param name="Relation">The number of the relation in its system.</param>
public readonly record struct Multiple(BigInteger Factor, int Relation);

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
        SortedDictionary<int, BigInteger> factors = [];
        foreach (Multiple multiple in multiples)
            factors[multiple.Relation] = factors.GetValueOrDefault(multiple.Relation) + multiple.Factor;
        return new([.. factors.Where(factor => !factor.Value.IsZero).Select(factor => new Multiple(factor.Value, factor.Key))]);
    }

    /// <summary>The equality that the sum amounts to.</summary>
    /// <exception cref="ArgumentException">One of the relations is not an equality.</exception>
    /// <exception cref="OverflowException">A coefficient or the constant of the sum does not fit into 64 bits.</exception>
    public LinearRelation Of(LinearSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        SortedDictionary<int, BigInteger> coefficients = [];
        BigInteger constant = BigInteger.Zero;
        foreach (Multiple multiple in Multiples)
        {
            LinearRelation relation = system.Relations[multiple.Relation];
            if (relation.Sense != Sense.Equal) throw new ArgumentException($"{relation} is not an equality.", nameof(system));
            foreach (Term term in relation.Terms)
                coefficients[term.Unknown] = coefficients.GetValueOrDefault(term.Unknown) + (multiple.Factor * term.Coefficient);
            constant += multiple.Factor * relation.Constant;
        }

        return LinearRelation.Create(coefficients.Select(sum => new Term((long)sum.Value, sum.Key)), Sense.Equal, (long)constant);
    }
}
