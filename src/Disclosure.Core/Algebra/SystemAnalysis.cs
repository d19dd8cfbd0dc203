using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>What the equalities of a system can see of errors in its unknowns, and what they cannot.</summary>
/// <remarks>
/// Immutable. Inequalities and bounds are left aside: whether they see an error depends on the values. Blank unknowns have no value that
/// could be wrong, and equalities in which they stand see errors only in combinations that are free of them.
/// </remarks>
public sealed class SystemAnalysis
{
    internal const int DefaultWork = 1_000_000;

    private SystemAnalysis(LinearSystem system, ImmutableHashSet<int> blanks, int work)
    {
        int[] known = [.. Enumerable.Range(0, system.Unknowns).Where(unknown => !blanks.Contains(unknown))];
        ImmutableArray<SparseVector> patterns = ErrorPatterns.Of(system, blanks.Contains);
        Untouched = [.. Enumerable.Range(0, system.Unknowns).Where(unknown => system.Touching(unknown).IsEmpty)];
        Untested = [.. known.Where(unknown => patterns[unknown].IsZero)];
        Classes =
        [
            .. known.Where(unknown => !patterns[unknown].IsZero).GroupBy(unknown => patterns[unknown])
                .Select(alike => new ErrorClass(alike, alike.Key)),
        ];
        Distance = CodeDistance.Of(patterns, system.Relations.Length, known, work);
    }

    /// <summary>The unknowns that stand in no relation at all.</summary>
    public ImmutableArray<int> Untouched { get; }

    /// <summary>The unknowns with a value whose errors no equality sees.</summary>
    public ImmutableArray<int> Untested { get; }

    /// <summary>The other unknowns with a value by the way in which their errors show, in the order of the first of each class.</summary>
    public ImmutableArray<ErrorClass> Classes { get; }

    /// <summary>How many unknowns can change together before it is possible that nothing shows.</summary>
    public CodeDistance Distance { get; }

    /// <summary>The unknowns in which a single error is located.</summary>
    public IEnumerable<int> Located => Classes.Where(alike => alike.IsLocated).Select(alike => alike.Unknowns[0]);

    /// <summary>Analyses a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="blanks">The unknowns without a value; none where it is left out.</param>
    /// <param name="work">How many steps the search for the code distance may take.</param>
    public static SystemAnalysis Of(LinearSystem system, IEnumerable<int>? blanks = null, int work = DefaultWork)
    {
        ArgumentNullException.ThrowIfNull(system);
        return new(system, [.. blanks ?? []], work);
    }
}
