using System.Collections.Immutable;
using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>What a system with some given values says about the unknowns that are open: their ranges, and values that follow.</summary>
/// <remarks>Immutable. For systems that are networks there is a faster way to the same answer.</remarks>
public sealed class ImpliedRanges
{
    internal ImpliedRanges(FeasibilityVerdict verdict, Premises? conflict, ImmutableArray<ValueRange> ranges)
    {
        Verdict = verdict;
        Conflict = conflict;
        Ranges = ranges;
    }

    /// <summary>
    /// Whether the system can hold with the given values. Undecided also where the work allowed did not suffice for every range.
    /// </summary>
    public FeasibilityVerdict Verdict { get; }

    /// <summary>What cannot hold together; null unless impossible.</summary>
    public Premises? Conflict { get; }

    /// <summary>The ranges of the open unknowns in their order, as far as the work allowed went; none where impossible.</summary>
    public ImmutableArray<ValueRange> Ranges { get; }

    /// <summary>Finds the ranges of the open unknowns.</summary>
    /// <inheritdoc cref="Feasibility.Of(LinearSystem, IReadOnlyList{long?}, long)" path="/param"/>
    public static ImpliedRanges Of(LinearSystem system, IReadOnlyList<long?>? given = null, long work = Feasibility.DefaultWork)
    {
        ArgumentNullException.ThrowIfNull(system);
        given ??= new long?[system.Unknowns];
        Reasoner reasoner = new(system, given, work);
        Feasibility feasibility = Feasibility.Of(reasoner);
        if (feasibility.Verdict != FeasibilityVerdict.Possible) return new(feasibility.Verdict, feasibility.Conflict, []);

        List<ValueRange> ranges = [];
        for (int unknown = 0; unknown < system.Unknowns; unknown++)
        {
            if (given[unknown] is not null) continue;
            if (reasoner.Program.Extreme(unknown, -1, out BigInteger? least) == Answer.Undecided
                || reasoner.Program.Extreme(unknown, 1, out BigInteger? most) == Answer.Undecided)
                return new(FeasibilityVerdict.Undecided, null, [.. ranges]);
            ranges.Add(new(unknown, InLong(least), InLong(most), Why(-1, least), Why(1, most)));

            Premises? Why(int direction, BigInteger? end)
            {
                Premises? premises = null;
                if (InLong(end) is { } value) _ = reasoner.CanExceed(unknown, direction, value, out premises);
                return premises;
            }
        }

        return new(FeasibilityVerdict.Possible, null, [.. ranges]);
    }

    private static long? InLong(BigInteger? value) => value >= long.MinValue && value <= long.MaxValue ? (long)value.Value : null;
}
