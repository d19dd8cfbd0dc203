using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>A sum of unknowns with whole coefficients that equals, does not exceed, or reaches a constant.</summary>
/// <remarks>Immutable. The terms stand in the order of their unknowns, each unknown once, none with coefficient zero.</remarks>
public sealed class LinearRelation : IEquatable<LinearRelation>
{
    private LinearRelation(ImmutableArray<Term> terms, Sense sense, long constant)
    {
        Terms = terms;
        Sense = sense;
        Constant = constant;
    }

    /// <summary>The unknowns with their coefficients.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>How the sum must stand to the constant.</summary>
    public Sense Sense { get; }

    /// <summary>The constant.</summary>
    public long Constant { get; }

    /// <summary>A relation; terms of the same unknown are added up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An unknown has a negative number.</exception>
    /// <exception cref="OverflowException">
    /// The absolute coefficients add up to more than <see cref="long.MaxValue"/>, so that a residual might not fit into 128 bits.
    /// </exception>
    public static LinearRelation Create(IEnumerable<Term> terms, Sense sense = Sense.Equal, long constant = 0)
    {
        ArgumentNullException.ThrowIfNull(terms);
        SortedDictionary<int, long> sums = [];
        foreach (Term term in terms)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(term.Unknown, nameof(terms));
            sums[term.Unknown] = sums.GetValueOrDefault(term.Unknown) + term.Coefficient;
        }

        long size = 0;
        foreach (long coefficient in sums.Values) size += Math.Abs(coefficient);
        return new([.. sums.Where(sum => sum.Value != 0).Select(sum => new Term(sum.Value, sum.Key))], sense, constant);
    }

    /// <summary>The coefficient of an unknown, zero where it does not stand in the relation.</summary>
    public long CoefficientOf(int unknown)
    {
        int low = 0;
        int high = Terms.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Terms[middle].Unknown < unknown) low = middle + 1;
            else high = middle;
        }

        return low < Terms.Length && Terms[low].Unknown == unknown ? Terms[low].Coefficient : 0;
    }

    /// <summary>By how much the sum of the terms exceeds the constant.</summary>
    /// <param name="values">A value for every unknown.</param>
    public Int128 Residual(ReadOnlySpan<long> values)
    {
        Int128 sum = -(Int128)Constant;
        foreach (Term term in Terms) sum += Math.BigMul(term.Coefficient, values[term.Unknown]);
        return sum;
    }

    /// <summary>Whether a residual of this relation means that it holds.</summary>
    public bool Allows(Int128 residual) => Sense switch
    {
        Sense.Equal => residual == 0,
        Sense.AtMost => residual <= 0,
        _ => residual >= 0,
    };

    /// <inheritdoc/>
    public bool Equals(LinearRelation? other) =>
        other is not null && Sense == other.Sense && Constant == other.Constant && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinearRelation);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Sense);
        hash.Add(Constant);
        foreach (Term term in Terms) hash.Add(term);
        return hash.ToHashCode();
    }

    /// <summary>The relation as text, for example <c>x0 + 2*x1 - x4 &lt;= 5</c>.</summary>
    public override string ToString()
    {
        string sum = string.Join(' ', Terms.Select(term => term.Coefficient switch
        {
            1 => $"+ x{term.Unknown}",
            -1 => $"- x{term.Unknown}",
            < 0 => FormattableString.Invariant($"- {-(Int128)term.Coefficient}*x{term.Unknown}"),
            _ => FormattableString.Invariant($"+ {term.Coefficient}*x{term.Unknown}"),
        }));
        string left = sum.Length == 0 ? "0" : sum.StartsWith('+') ? sum[2..] : sum;
        string sense = Sense switch { Sense.Equal => "=", Sense.AtMost => "<=", _ => ">=" };
        return FormattableString.Invariant($"{left} {sense} {Constant}");
    }
}
