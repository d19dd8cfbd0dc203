using System.Collections.Immutable;

namespace Disclosure.Solver;

/// <summary>A table with something wrong or blank in it, put to a solver.</summary>
/// <param name="Family">The kind of what is wrong.</param>
/// <param name="Table">The number of the sound table that it was.</param>
/// <param name="Values">What it is now, blanks null.</param>
public sealed record Question(string Family, int Table, ImmutableArray<long?> Values)
{
    /// <summary>The family in which nothing is wrong, or one value, and the ranges of blanks are asked for instead of repairs.</summary>
    public const string Ranges = "ranges";

    /// <summary>The layout in which it is printed.</summary>
    public Table Layout => Solver.Table.Of(Values.Length);

    /// <summary>Asks CP-SAT; null where it is not asked for so many repairs.</summary>
    public string? Ask()
    {
        if (Family == Ranges) return CpSat.Ranges(Layout.System, Values) ?? Answers.Impossible;
        return CpSat.Repairs(Layout.System, Values) is { } repairs ? string.Join("; ", repairs) : null;
    }
}
