using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>An immutable vector of fractions that stores only its entries other than zero, in the order of their indexes.</summary>
internal sealed class SparseVector : IEquatable<SparseVector>
{
    private readonly int[] indexes;
    private readonly Rational[] values;

    private SparseVector(int[] indexes, Rational[] values)
    {
        this.indexes = indexes;
        this.values = values;
    }

    public static SparseVector Zero { get; } = new([], []);

    public ReadOnlySpan<int> Indexes => indexes;

    public ReadOnlySpan<Rational> Values => values;

    public bool IsZero => indexes.Length == 0;

    public Rational this[int index] => Array.BinarySearch(indexes, index) is >= 0 and int at ? values[at] : Rational.Zero;

    public static SparseVector Unit(int index) => new([index], [Rational.One]);

    /// <summary>The vector with the given entries; entries of one index add up.</summary>
    public static SparseVector Of(IEnumerable<(int Index, Rational Value)> entries)
    {
        SortedDictionary<int, Rational> sums = [];
        foreach ((int index, Rational value) in entries)
            sums[index] = sums.TryGetValue(index, out Rational sum) ? sum + value : value;
        (int Index, Rational Value)[] kept = [.. sums.Where(entry => !entry.Value.IsZero).Select(entry => (entry.Key, entry.Value))];
        return new([.. kept.Select(entry => entry.Index)], [.. kept.Select(entry => entry.Value)]);
    }

    /// <summary>The coefficients of unknowns.</summary>
    public static SparseVector Of(ImmutableArray<Term> terms) =>
        Of(terms.Select(term => (term.Unknown, (Rational)term.Coefficient)));

    public SparseVector Times(Rational factor) =>
        factor.IsZero ? Zero : new(indexes, Array.ConvertAll(values, value => value * factor));

    /// <summary>This vector plus a multiple of another.</summary>
    public SparseVector Plus(Rational factor, SparseVector other)
    {
        if (factor.IsZero) return this;
        int room = indexes.Length + other.indexes.Length;
        List<int> sumIndexes = new(room);
        List<Rational> sumValues = new(room);
        int mine = 0, its = 0;
        while (mine < indexes.Length || its < other.indexes.Length)
        {
            int index = Math.Min(IndexAt(mine), other.IndexAt(its));
            Rational value = IndexAt(mine) == index ? values[mine++] : Rational.Zero;
            if (other.IndexAt(its) == index) value += factor * other.values[its++];
            if (value.IsZero) continue;
            sumIndexes.Add(index);
            sumValues.Add(value);
        }

        return new([.. sumIndexes], [.. sumValues]);
    }

    /// <summary>The shortest vector of whole numbers in this direction or its opposite, its first entry positive.</summary>
    public SparseVector Primitive()
    {
        if (IsZero) return this;
        BigInteger common = BigInteger.One;
        foreach (Rational value in values) common *= value.Denominator / BigInteger.GreatestCommonDivisor(common, value.Denominator);
        BigInteger divisor = BigInteger.Zero;
        foreach (Rational value in values) divisor = BigInteger.GreatestCommonDivisor(divisor, (value * common).Numerator);
        return Times((Rational)(common * values[0].Sign) / divisor);
    }

    public bool Equals(SparseVector? other) =>
        other is not null && indexes.AsSpan().SequenceEqual(other.indexes) && values.AsSpan().SequenceEqual(other.values);

    public override bool Equals(object? obj) => Equals(obj as SparseVector);

    public override int GetHashCode()
    {
        HashCode hash = default;
        for (int at = 0; at < indexes.Length; at++) hash.Add(HashCode.Combine(indexes[at], values[at]));
        return hash.ToHashCode();
    }

    private int IndexAt(int position) => position < indexes.Length ? indexes[position] : int.MaxValue;
}
