using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>Leaves out of a conflict what is not needed for it, in a program that has the bounds of the conflict alone. Mutable.</summary>
internal sealed class ConflictFilter
{
    private readonly int unknowns;
    private readonly int[] relations;
    private readonly IntegerProgram conflict;

    /// <param name="system">The system.</param>
    /// <param name="program">The program in which the conflict was found.</param>
    /// <param name="bounds">The bounds of the conflict.</param>
    public ConflictFilter(LinearSystem system, IntegerProgram program, IEnumerable<Bound> bounds)
    {
        unknowns = system.Unknowns;
        relations = [.. bounds.Where(bound => bound.Variable >= unknowns).Select(bound => bound.Variable - unknowns).Distinct()];
        conflict = new(LinearSystem.Create(unknowns, relations.Select(number => system.Relations[number])))
        {
            WorkLimit = program.WorkLimit - program.Work,
        };
        for (int at = 0; at < relations.Length; at++) conflict.SetBounds(unknowns + at, null, null);
        foreach (Bound bound in bounds)
        {
            (BigInteger? lower, BigInteger? upper) = program.Bounds(bound.Variable);
            Set(bound, bound.Side == Side.Lower ? lower : upper);
        }
    }

    /// <summary>The work done so far.</summary>
    public long Work => conflict.Work;

    /// <summary>Leaves a bound out where the others still admit no solution.</summary>
    public bool TryDrop(Bound bound)
    {
        (BigInteger? lower, BigInteger? upper) = conflict.Bounds(VariableOf(bound));
        Set(bound, null);
        if (conflict.Solve() == Answer.No) return true;
        conflict.SetBounds(VariableOf(bound), lower, upper);
        return false;
    }

    private int VariableOf(Bound bound) =>
        bound.Variable < unknowns ? bound.Variable : unknowns + Array.IndexOf(relations, bound.Variable - unknowns);

    private void Set(Bound bound, BigInteger? value)
    {
        (BigInteger? lower, BigInteger? upper) = conflict.Bounds(VariableOf(bound));
        conflict.SetBounds(VariableOf(bound), bound.Side == Side.Lower ? value : lower, bound.Side == Side.Upper ? value : upper);
    }
}
