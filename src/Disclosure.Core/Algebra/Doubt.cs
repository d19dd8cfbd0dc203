using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>How sure the only cheapest repair is, by the distance between the errors of unknowns that may be wrong.</summary>
internal sealed class Doubt
{
    private readonly int distance;
    private readonly bool inequalitiesAlone;

    private Doubt(int distance, bool inequalitiesAlone)
    {
        this.distance = distance;
        this.inequalitiesAlone = inequalitiesAlone;
    }

    public static Doubt Of(LinearSystem system, Func<int, bool> isBlank, Func<int, bool> isFixed, int work)
    {
        ImmutableArray<SparseVector> patterns = ErrorPatterns.Of(system, isBlank);
        ILookup<bool, int> tested = Enumerable.Range(0, system.Unknowns).Where(unknown => !isBlank(unknown) && !isFixed(unknown))
            .ToLookup(unknown => !patterns[unknown].IsZero);
        return new(
            CodeDistance.Of(patterns, system.Relations.Length, tested[true], work).AtLeast,
            tested[false].Any(unknown => !system.Touching(unknown).IsEmpty));
    }

    /// <summary>How many tested unknowns may be wrong so that the only repair of a size, whatever others cost, is the truth.</summary>
    /// <remarks>Two repairs differ by errors that cancel. If the truth were another one, the two sizes would reach the distance.</remarks>
    public int ExactWhateverItCosts(int size) => distance == int.MaxValue ? distance : Math.Max(distance - 1 - size, 0);

    /// <summary>How many tested unknowns may be wrong so that the only repair of the least size is the truth.</summary>
    /// <remarks>
    /// No other repair is as small. That says little of the tested unknowns where others, which inequalities alone restrain, would change
    /// with them.
    /// </remarks>
    public int ExactUpTo(int size) => Math.Max(ExactWhateverItCosts(size), inequalitiesAlone ? 0 : size);
}
