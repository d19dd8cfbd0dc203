using System.Collections.Immutable;
using Disclosure.Algebra;

namespace Disclosure.Solver;

/// <summary>A table with something wrong or blank in it, put to a solver.</summary>
/// <param name="Family">The kind of what is wrong.</param>
/// <param name="Table">The number of the sound table that it was.</param>
/// <param name="Values">What it is now, blanks null.</param>
/// <param name="House">The number of the rules beside its equations; null where there are none.</param>
public sealed record Question(string Family, int Table, ImmutableArray<long?> Values, int? House = null)
{
    /// <summary>The family in which nothing is wrong, or one value, and the ranges of blanks are asked for instead of repairs.</summary>
    public const string Ranges = "ranges";

    /// <summary>The family in which rules stand beside the equations, broken or not, and up to three values are wrong.</summary>
    public const string HouseRules = "house-rules";

    /// <summary>The layout in which it is printed.</summary>
    public Table Layout => Solver.Table.Of(Values.Length);

    /// <summary>The relations and bounds that must hold.</summary>
    public LinearSystem System => House is { } set ? Solver.HouseRules.Beside(Layout, set) : Layout.System;

    /// <summary>Asks CP-SAT; null where it is not asked for so many repairs.</summary>
    public string? Ask()
    {
        if (Family == Ranges) return CpSat.Ranges(System, Values) ?? Answers.Impossible;
        return CpSat.Repairs(System, Values) is { } repairs ? string.Join("; ", repairs) : null;
    }
}
