namespace Disclosure.Algebra;

/// <summary>A blank whose value follows from equations alone.</summary>
/// <param name="Unknown">The number of the blank.</param>
/// <param name="Proof">The combination of equations in which it is the only blank, with coefficient 1.</param>
public sealed record ImpliedUnknown(int Unknown, Combination Proof)
{
    /// <summary>The value that follows.</summary>
    /// <param name="system">The system.</param>
    /// <param name="values">A value for every unknown other than the blank itself, whose place is not looked at.</param>
    public long Value(LinearSystem system, ReadOnlySpan<long?> values)
    {
        LinearRelation relation = Proof.Of(system);
        long value = relation.Constant;
        foreach (Term term in relation.Terms)
            if (term.Unknown != Unknown) value -= term.Coefficient * values[term.Unknown]!.Value;
        return value;
    }
}
