using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>Which relations of a system, inequalities included, follow from its other relations and its bounds.</summary>
/// <remarks>Immutable. Solutions are whole: a relation is implied where no whole solution of the others breaks it.</remarks>
public sealed class Redundancy
{
    private Redundancy(ImmutableArray<RedundantRelation> implied, ImmutableArray<int> kept, bool isComplete)
    {
        Implied = implied;
        Kept = kept;
        IsComplete = isComplete;
    }

    /// <summary>Every relation that follows from the rest, each taken alone.</summary>
    public ImmutableArray<RedundantRelation> Implied { get; }

    /// <summary>
    /// Relations that say the same as all together and none of which follows from the others; of a choice, the later ones are left out.
    /// </summary>
    public ImmutableArray<int> Kept { get; }

    /// <summary>Whether the work allowed sufficed; else further relations may be implied.</summary>
    public bool IsComplete { get; }

    /// <summary>Finds the implied relations of a system.</summary>
    /// <inheritdoc cref="Feasibility.Of(LinearSystem, IReadOnlyList{long?}, long)" path="/param"/>
    public static Redundancy Of(LinearSystem system, long work = Feasibility.DefaultWork)
    {
        ArgumentNullException.ThrowIfNull(system);
        Reasoner reasoner = new(system, new long?[system.Unknowns], work);
        bool isComplete = true;
        List<RedundantRelation> implied = [];
        for (int number = 0; number < system.Relations.Length; number++)
            if (ImplyingIt(number, staysOut: false) is { } premises) implied.Add(new(number, premises));

        SortedSet<int> kept = [.. Enumerable.Range(0, system.Relations.Length)];
        for (int at = implied.Count - 1; at >= 0; at--)
            if (ImplyingIt(implied[at].Relation, staysOut: true) is not null) kept.Remove(implied[at].Relation);
        return new([.. implied], [.. kept], isComplete);

        Premises? ImplyingIt(int number, bool staysOut)
        {
            int variable = system.Unknowns + number;
            (BigInteger? lower, BigInteger? upper) = reasoner.Program.Bounds(variable);
            reasoner.Program.SetBounds(variable, null, null);
            Premises? premises = Premises.None;
            if (lower is { } least) premises = And(premises, reasoner.CanExceed(variable, -1, least, out Premises? whyNot), whyNot);
            if (upper is { } most) premises = And(premises, reasoner.CanExceed(variable, 1, most, out Premises? whyNot), whyNot);
            if (premises is null || !staysOut) reasoner.Program.SetBounds(variable, lower, upper);
            return premises;
        }

        Premises? And(Premises? soFar, Answer canExceed, Premises? whyNot)
        {
            isComplete &= canExceed != Answer.Undecided;
            return whyNot is null ? null : soFar?.Union(whyNot);
        }
    }
}
