using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>
/// Whole solutions of a system, by branch and bound over the simplex. The unknowns come first, then a variable for the sum of each
/// relation, divided by the greatest common divisor of its coefficients. Mutable: bounds of unknowns may be set again and again.
/// </summary>
internal sealed class IntegerProgram
{
    private const int DepthLimit = 200;

    private readonly int unknowns;
    private readonly Simplex simplex;

    public IntegerProgram(LinearSystem system)
    {
        unknowns = system.Unknowns;
        BigInteger[] divisors = [.. system.Relations.Select(Divisor)];
        simplex = new(
            unknowns,
            [.. system.Relations.Select((relation, at) => SparseVector.Of(relation.Terms).Times(Rational.One / divisors[at]))]);
        for (int unknown = 0; unknown < unknowns; unknown++) simplex.SetBounds(unknown, system.Lower[unknown], system.Upper[unknown]);
        for (int at = 0; at < divisors.Length; at++)
        {
            LinearRelation relation = system.Relations[at];
            Rational constant = (Rational)relation.Constant / divisors[at];
            simplex.SetBounds(
                unknowns + at,
                relation.Sense == Sense.AtMost ? null : constant.Ceiling(),
                relation.Sense == Sense.AtLeast ? null : constant.Floor());
        }
    }

    /// <summary>How much work may be done in all; a search that reaches the limit is undecided.</summary>
    public long WorkLimit { get; set; } = long.MaxValue;

    /// <summary>The work done so far.</summary>
    public long Work => simplex.Work;

    /// <summary>After a search that found no solution: bounds that admit none.</summary>
    public IReadOnlyCollection<Bound> Conflict { get; private set; } = [];

    /// <summary>The bounds of a variable.</summary>
    public (BigInteger? Lower, BigInteger? Upper) Bounds(int variable) => simplex.Bounds(variable);

    /// <summary>Sets the bounds of a variable, which may cross.</summary>
    public void SetBounds(int variable, BigInteger? least, BigInteger? most) => simplex.SetBounds(variable, least, most);

    /// <summary>After a search that found one: the value of an unknown in the solution.</summary>
    public BigInteger Value(int unknown) => simplex[unknown].Numerator;

    /// <summary>After a search that found one: the solution.</summary>
    public ImmutableArray<BigInteger> Solution() => [.. Enumerable.Range(0, unknowns).Select(Value)];

    /// <summary>Whether there is a whole solution.</summary>
    public Answer Solve() => Solve(0);

    /// <summary>
    /// The greatest (direction 1) or least (direction -1) value of a variable over all whole solutions: yes with the value, or with null
    /// where there is no limit; no where there is no solution.
    /// </summary>
    public Answer Extreme(int variable, int direction, out BigInteger? extreme)
    {
        extreme = null;
        Answer answer = Solve();
        if (answer != Answer.Yes) return answer;
        BigInteger best = Value(variable);
        answer = simplex.Drive(variable, direction, WorkLimit);
        if (answer == Answer.Undecided) return answer;
        if (answer == Answer.No) return Answer.Yes;

        BigInteger limit = direction > 0 ? simplex[variable].Floor() : simplex[variable].Ceiling();
        for (BigInteger probe = limit; best != limit; probe = limit - ((limit - best) / 2))
        {
            answer = SolveBeyond(variable, direction, probe);
            if (answer == Answer.Undecided) return answer;
            if (answer == Answer.Yes) best = Value(variable);
            else limit = probe - direction;
        }

        extreme = best;
        return Answer.Yes;
    }

    /// <summary>Whether there is a solution in which a variable is at least (direction 1) or at most (direction -1) so much.</summary>
    public Answer SolveBeyond(int variable, int direction, BigInteger value)
    {
        (BigInteger? lower, BigInteger? upper) = simplex.Bounds(variable);
        simplex.SetBounds(variable, direction > 0 ? value : lower, direction > 0 ? upper : value);
        Answer answer = Solve();
        simplex.SetBounds(variable, lower, upper);
        return answer;
    }

    private static BigInteger Divisor(LinearRelation relation)
    {
        BigInteger divisor = BigInteger.Zero;
        foreach (Term term in relation.Terms) divisor = BigInteger.GreatestCommonDivisor(divisor, term.Coefficient);
        return divisor.IsZero ? BigInteger.One : divisor;
    }

    private int FirstFraction()
    {
        for (int unknown = 0; unknown < unknowns; unknown++)
            if (!simplex[unknown].IsInteger) return unknown;
        return -1;
    }

    private Answer Solve(int depth)
    {
        Answer answer = simplex.Check(WorkLimit);
        if (answer == Answer.No) Conflict = simplex.Conflict;
        if (answer != Answer.Yes) return answer;
        int branching = FirstFraction();
        if (branching < 0) return Answer.Yes;
        if (depth == DepthLimit) return Answer.Undecided;

        BigInteger floor = simplex[branching].Floor();
        (BigInteger? lower, BigInteger? upper) = simplex.Bounds(branching);
        simplex.SetBounds(branching, lower, floor);
        Answer below = Solve(depth + 1);
        if (below == Answer.Yes) return Restored(below);
        Bound most = new(branching, Side.Upper);
        HashSet<Bound> conflict = [.. Conflict];
        if (below == Answer.No && !conflict.Remove(most)) return Restored(below);

        simplex.SetBounds(branching, floor + 1, upper);
        Answer above = Solve(depth + 1);
        if (above == Answer.Yes) return Restored(above);
        Bound least = new(branching, Side.Lower);
        if (above == Answer.No && !Conflict.Contains(least)) return Restored(above);
        if (below == Answer.Undecided || above == Answer.Undecided) return Restored(Answer.Undecided);
        conflict.UnionWith(Conflict.Where(bound => bound != least));
        Conflict = conflict;
        return Restored(Answer.No);

        Answer Restored(Answer found)
        {
            simplex.SetBounds(branching, lower, upper);
            return found;
        }
    }
}
