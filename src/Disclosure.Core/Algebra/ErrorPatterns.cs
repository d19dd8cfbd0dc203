using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>
/// How a change of each unknown shows in the equalities: its pattern, as a direction. Where some unknowns are blank only what shows in
/// combinations of equalities that are free of them counts.
/// </summary>
internal static class ErrorPatterns
{
    /// <summary>The pattern of each unknown; zero where nothing would show, as with the blank ones.</summary>
    public static ImmutableArray<SparseVector> Of(LinearSystem system, Func<int, bool> isBlank)
    {
        SparseVector[] columns = [.. Enumerable.Range(0, system.Unknowns).Select(unknown => Column(system, unknown))];
        Elimination blanks = new();
        for (int unknown = 0; unknown < columns.Length; unknown++)
            if (isBlank(unknown)) _ = blanks.Add(unknown, columns[unknown]);
        return [.. columns.Select(column => blanks.Reduce(column).Primitive())];
    }

    private static SparseVector Column(LinearSystem system, int unknown) => SparseVector.Of(
        system.Touching(unknown).Where(number => system.Relations[number].Sense == Sense.Equal)
            .Select(number => (number, (Rational)system.Relations[number].CoefficientOf(unknown))));
}
