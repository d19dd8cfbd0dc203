using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>A program reduced to the bounds of a conflict, so that each of them can be tried without the others. Mutable.</summary>
internal sealed class ConflictFilter
{
    private readonly IntegerProgram program;
    private readonly (BigInteger? Lower, BigInteger? Upper)[] original;

    public ConflictFilter(IntegerProgram program, List<Bound> conflict)
    {
        this.program = program;
        original = new (BigInteger?, BigInteger?)[program.Variables];
        for (int variable = 0; variable < original.Length; variable++)
        {
            original[variable] = program.Bounds(variable);
            program.SetBounds(variable, null, null);
        }

        foreach (Bound bound in conflict) Set(bound, isOn: true);
    }

    /// <summary>Leaves a bound out where the others still admit no solution.</summary>
    public bool CanDrop(Bound bound)
    {
        Set(bound, isOn: false);
        if (program.Solve() == Answer.No) return true;
        Set(bound, isOn: true);
        return false;
    }

    /// <summary>Gives the program all its bounds back.</summary>
    public void Restore()
    {
        for (int variable = 0; variable < original.Length; variable++)
            program.SetBounds(variable, original[variable].Lower, original[variable].Upper);
    }

    private void Set(Bound bound, bool isOn)
    {
        (BigInteger? lower, BigInteger? upper) = program.Bounds(bound.Variable);
        (BigInteger? originalLower, BigInteger? originalUpper) = original[bound.Variable];
        if (bound.Side == Side.Lower) lower = isOn ? originalLower : null;
        else upper = isOn ? originalUpper : null;
        program.SetBounds(bound.Variable, lower, upper);
    }
}
