using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>Whether the relations and bounds of a system can hold together, with a solution or the reason why there is none.</summary>
/// <remarks>Immutable. Solutions are whole; a system that only fractions satisfy is impossible.</remarks>
public sealed class Feasibility
{
    /// <summary>The work allowed where nothing else is said: seconds at most, and far more than forty equations take.</summary>
    public const long DefaultWork = 10_000_000;

    private Feasibility(FeasibilityVerdict verdict, ImmutableArray<BigInteger> solution, Premises? conflict)
    {
        Verdict = verdict;
        Solution = solution;
        Conflict = conflict;
    }

    /// <summary>What was found.</summary>
    public FeasibilityVerdict Verdict { get; }

    /// <summary>A value for every unknown that satisfies everything; empty unless possible.</summary>
    public ImmutableArray<BigInteger> Solution { get; }

    /// <summary>What cannot hold together; each of it is contradicted by the others. Null unless impossible.</summary>
    public Premises? Conflict { get; }

    /// <summary>Decides whether a system can hold.</summary>
    /// <param name="system">The system.</param>
    /// <param name="given">A value for each unknown, null where it is open; all are open where it is left out.</param>
    /// <param name="work">How much work is allowed, in steps that are the same on every machine.</param>
    public static Feasibility Of(LinearSystem system, IReadOnlyList<long?>? given = null, long work = DefaultWork)
    {
        ArgumentNullException.ThrowIfNull(system);
        return Of(new Reasoner(system, given ?? new long?[system.Unknowns], work));
    }

    internal static Feasibility Of(Reasoner reasoner) => reasoner.Program.Solve() switch
    {
        Answer.Yes => new(FeasibilityVerdict.Possible, reasoner.Program.Solution(), null),
        Answer.No => new(FeasibilityVerdict.Impossible, [], reasoner.WhyImpossible()),
        _ => new(FeasibilityVerdict.Undecided, [], null),
    };
}
