using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>An integer program over a system with given values for some unknowns, and the premises of what it finds. Mutable.</summary>
internal sealed class Reasoner
{
    private readonly LinearSystem system;
    private readonly IReadOnlyList<long?> given;

    public Reasoner(LinearSystem system, IReadOnlyList<long?> given, long workLimit)
    {
        if (given.Count != system.Unknowns)
            throw new ArgumentException($"{given.Count} values for {system.Unknowns} unknowns.", nameof(given));
        this.system = system;
        this.given = given;
        Program = new(system) { WorkLimit = workLimit };
        for (int unknown = 0; unknown < given.Count; unknown++)
        {
            if (given[unknown] is not { } value) continue;
            (BigInteger? lower, BigInteger? upper) = Program.Bounds(unknown);
            Program.SetBounds(unknown, lower > value ? lower : value, upper < value ? upper : value);
        }
    }

    /// <summary>The program; its bounds hold the given values.</summary>
    public IntegerProgram Program { get; }

    /// <summary>
    /// Whether a variable can go beyond a value, upwards (direction 1) or downwards (direction -1), with the premises where it cannot.
    /// </summary>
    public Answer CanExceed(int variable, int direction, BigInteger value, out Premises? whyNot)
    {
        (BigInteger? lower, BigInteger? upper) = Program.Bounds(variable);
        BigInteger beyond = value + direction;
        Program.SetBounds(variable, direction > 0 ? beyond : lower, direction > 0 ? upper : beyond);
        Answer answer = Program.Solve();
        whyNot = answer == Answer.No ? WhyImpossible(new Bound(variable, direction > 0 ? Side.Lower : Side.Upper)) : null;
        Program.SetBounds(variable, lower, upper);
        return answer;
    }

    /// <summary>After a search that found no solution: premises that admit none, none of which can be left out.</summary>
    public Premises WhyImpossible() => WhyImpossible(null);

    private Premises WhyImpossible(Bound? assumed)
    {
        List<Bound> needed = [.. Program.Conflict.OrderBy(bound => bound.Variable).ThenBy(bound => bound.Side)];
        ConflictFilter filter = new(system, Program, needed);
        needed.RemoveAll(bound => bound != assumed && filter.TryDrop(bound));
        Program.WorkLimit -= filter.Work;
        needed.RemoveAll(bound => bound == assumed);
        return ToPremises(needed);
    }

    private Premises ToPremises(List<Bound> bounds)
    {
        ILookup<bool, Bound> kinds = bounds.ToLookup(bound => bound.Variable < system.Unknowns);
        ILookup<bool, Bound> givenOrNot = kinds[true].ToLookup(IsGiven);
        return new(
            kinds[false].Select(bound => bound.Variable - system.Unknowns).Distinct(),
            givenOrNot[false].Where(bound => bound.Side == Side.Lower).Select(bound => bound.Variable),
            givenOrNot[false].Where(bound => bound.Side == Side.Upper).Select(bound => bound.Variable),
            givenOrNot[true].Select(bound => bound.Variable).Distinct());
    }

    private bool IsGiven(Bound bound) => given[bound.Variable] is { } value
        && (bound.Side == Side.Lower ? !(system.Lower[bound.Variable] > value) : !(system.Upper[bound.Variable] < value));
}
