using Google.OrTools.Sat;

namespace Disclosure.Solver;

/// <summary>Collects which unknowns are changed in solutions that may differ in amounts, too; stops where these are too many.</summary>
internal sealed class Supports(IReadOnlyDictionary<int, BoolVar> changed, int most) : CpSolverSolutionCallback
{
    private readonly SortedSet<int[]> found = new(Comparer<int[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y)));

    /// <summary>The different sets, in the order of their unknowns.</summary>
    public IEnumerable<int[]> Found => found;

    /// <summary>Whether there are more than were asked for.</summary>
    public bool AreTooMany => found.Count > most;

    /// <inheritdoc/>
    public override void OnSolutionCallback()
    {
        found.Add([.. changed.Keys.Where(unknown => BooleanValue(changed[unknown])).Order()]);
        if (AreTooMany) StopSearch();
    }
}
