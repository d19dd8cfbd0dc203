using Disclosure.Algebra;

namespace Disclosure.Solver;

/// <summary>Rules that somebody might add for the table of requests, none of them such that the whole stays a network.</summary>
public static class HouseRules
{
    /// <summary>A name for each set of rules.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "granted at most the load", "at least 100 received", "twice the partly granted at most the granted", "two cells make ten",
        "the first three together", "the third, and a limit on two cells",
    ];

    /// <summary>The equations of a layout with a set of rules beside them.</summary>
    public static LinearSystem Beside(Table table, int set)
    {
        ArgumentNullException.ThrowIfNull(table);
        return LinearSystem.Create(
            table.System.Unknowns,
            [.. table.System.Relations, .. Rules(set)],
            table.System.Lower.AsEnumerable(),
            table.System.Upper.AsEnumerable());
    }

    private static LinearRelation[] Rules(int set)
    {
        const int total = Table.Columns - 1;
        int received = Table.At(Table.Received, total);
        int carriedIn = Table.At(Table.CarriedIn, total);
        int granted = Table.At(Table.FirstOutcome, total);
        int partly = Table.At(Table.FirstOutcome + 1, total);
        LinearRelation withinTheLoad = LinearRelation.Create([new(1, granted), new(-1, received), new(-1, carriedIn)], Sense.AtMost);
        LinearRelation atLeast = LinearRelation.Create([new(1, received)], Sense.AtLeast, 100);
        LinearRelation half = LinearRelation.Create([new(2, partly), new(-1, granted)], Sense.AtMost);
        LinearRelation ten = LinearRelation.Create(
            [new(1, Table.At(Table.FirstOutcome + 2, 0)), new(1, Table.At(Table.FirstOutcome + 5, 0))], Sense.Equal, 10);
        LinearRelation few = LinearRelation.Create([new(1, Table.At(Table.CarriedIn, 0)), new(1, carriedIn)], Sense.AtMost, 40);
        return set switch
        {
            0 => [withinTheLoad],
            1 => [atLeast],
            2 => [half],
            3 => [ten],
            4 => [withinTheLoad, atLeast, half],
            _ => [half, few],
        };
    }
}
