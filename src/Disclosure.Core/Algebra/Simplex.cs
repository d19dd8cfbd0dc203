using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>The exact simplex method over variables with whole bounds, after Bland's rule, which cannot cycle. Mutable.</summary>
internal sealed class Simplex(int unknowns, IReadOnlyList<SparseVector> forms)
{
    private readonly Tableau tableau = new(unknowns, forms);
    private readonly BigInteger?[] lower = new BigInteger?[unknowns + forms.Count];
    private readonly BigInteger?[] upper = new BigInteger?[unknowns + forms.Count];

    /// <summary>The work done so far, in entries of the tableau.</summary>
    public long Work => tableau.Work;

    /// <summary>After an infeasible check: bounds that cannot hold together, though without any one of them fractions could.</summary>
    public ImmutableArray<Bound> Conflict { get; private set; } = [];

    /// <summary>The value of a variable; within its bounds after a feasible check.</summary>
    public Rational this[int variable] => tableau[variable];

    /// <summary>The bounds of a variable; null where there is none.</summary>
    public (BigInteger? Lower, BigInteger? Upper) Bounds(int variable) => (lower[variable], upper[variable]);

    /// <summary>Sets the bounds of a variable, which may cross.</summary>
    public void SetBounds(int variable, BigInteger? least, BigInteger? most)
    {
        lower[variable] = least;
        upper[variable] = most;
        if (tableau.Row(variable) is not null) return;
        if (least > most) return;
        if (IsBelow(variable)) tableau.Move(variable, least!.Value - tableau[variable]);
        else if (IsAbove(variable)) tableau.Move(variable, most!.Value - tableau[variable]);
    }

    /// <summary>Looks for values within all bounds; undecided where the work exceeds the limit.</summary>
    public Answer Check(long workLimit)
    {
        for (int variable = 0; variable < tableau.Variables; variable++)
        {
            if (!(lower[variable] > upper[variable])) continue;
            Conflict = [new(variable, Side.Lower), new(variable, Side.Upper)];
            return Answer.No;
        }

        while (tableau.Work <= workLimit)
        {
            int leaving = FirstOutside();
            if (leaving < 0) return Answer.Yes;
            int direction = IsBelow(leaving) ? 1 : -1;
            SparseVector row = tableau.Row(leaving)!;
            int entering = FirstWithRoom(row, direction);
            if (entering < 0)
            {
                Conflict = [new(leaving, direction > 0 ? Side.Lower : Side.Upper), .. Blocking(row, direction)];
                return Answer.No;
            }

            Rational target = (direction > 0 ? lower : upper)[leaving]!.Value;
            tableau.Move(entering, (target - tableau[leaving]) / row[entering]);
            tableau.Pivot(leaving, entering);
        }

        return Answer.Undecided;
    }

    /// <summary>From a feasible state, drives a variable as far as it goes: up where the direction is 1, down where it is -1.</summary>
    /// <returns>Yes where the value is the extreme one, no where there is none, undecided where the work exceeds the limit.</returns>
    public Answer Drive(int variable, int direction, long workLimit)
    {
        while (tableau.Work <= workLimit)
        {
            SparseVector objective = tableau.Row(variable) ?? SparseVector.Unit(variable);
            int entering = FirstWithRoom(objective, direction);
            if (entering < 0) return Answer.Yes;
            int way = objective[entering].Sign * direction;
            Rational? step = Room(entering, way);
            int leaving = -1;
            for (int basic = 0; basic < tableau.Variables; basic++)
            {
                if (tableau.Row(basic) is not { } row) continue;
                Rational factor = row[entering];
                if (factor.IsZero || Room(basic, factor.Sign * way) is not { } room) continue;
                Rational reach = factor.Sign < 0 ? room / -factor : room / factor;
                if (step is { } least && reach >= least) continue;
                step = reach;
                leaving = basic;
            }

            if (step is not { } move) return Answer.No;
            tableau.Move(entering, move * way);
            if (leaving >= 0) tableau.Pivot(leaving, entering);
        }

        return Answer.Undecided;
    }

    private bool IsBelow(int variable) => lower[variable] is { } least && tableau[variable] < least;

    private bool IsAbove(int variable) => upper[variable] is { } most && tableau[variable] > most;

    private int FirstOutside()
    {
        for (int variable = 0; variable < tableau.Variables; variable++)
            if (tableau.Row(variable) is not null && (IsBelow(variable) || IsAbove(variable))) return variable;
        return -1;
    }

    private int FirstWithRoom(SparseVector form, int direction)
    {
        for (int at = 0; at < form.Indexes.Length; at++)
            if (Room(form.Indexes[at], form.Values[at].Sign * direction) is not { IsZero: true }) return form.Indexes[at];
        return -1;
    }

    /// <summary>How far a variable can go before it meets its bound; null where there is none.</summary>
    private Rational? Room(int variable, int way) => way > 0
        ? upper[variable] is { } most ? most - tableau[variable] : null
        : lower[variable] is { } least ? tableau[variable] - least : null;

    private static ImmutableArray<Bound> Blocking(SparseVector row, int direction)
    {
        Bound[] blocking = new Bound[row.Indexes.Length];
        for (int at = 0; at < blocking.Length; at++)
            blocking[at] = new(row.Indexes[at], row.Values[at].Sign * direction > 0 ? Side.Upper : Side.Lower);
        return [.. blocking];
    }
}
