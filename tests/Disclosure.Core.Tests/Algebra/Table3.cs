using Disclosure.Algebra;

namespace Disclosure.Tests.Algebra;

/// <summary>The table of requests as numbers alone: 25 rows of 7 unknowns, numbered row by row, and its 39 equations.</summary>
internal static class Table3
{
    public const int Columns = 7;
    public const int TotalColumn = 6;
    public const int Received = 0;
    public const int CarriedIn = 1;
    public const int FirstOutcome = 2;
    public const int Outcomes = 21;
    public const int OutcomeTotal = FirstOutcome + Outcomes;
    public const int CarriedOut = OutcomeTotal + 1;
    public const int Rows = CarriedOut + 1;
    public const int Unknowns = Rows * Columns;

    /// <summary>What came in equals what went out: a relation for each column.</summary>
    public static IEnumerable<LinearRelation> Balance { get; } =
        [.. Range(Columns).Select(c => Equation([At(Received, c), At(CarriedIn, c)], [At(OutcomeTotal, c), At(CarriedOut, c)]))];

    /// <summary>The outcomes add up to their total: a relation for each column.</summary>
    public static IEnumerable<LinearRelation> OutcomeSums { get; } =
        [.. Range(Columns).Select(c => Equation(Range(Outcomes).Select(d => At(FirstOutcome + d, c)), [At(OutcomeTotal, c)]))];

    /// <summary>The applicants add up to their total: a relation for each row.</summary>
    public static IEnumerable<LinearRelation> RowSums { get; } =
        [.. Range(Rows).Select(r => Equation(Range(TotalColumn).Select(c => At(r, c)), [At(r, TotalColumn)]))];

    public static LinearSystem System { get; } = Of([.. Balance, .. OutcomeSums, .. RowSums], least: 0);

    public static LinearSystem Unbounded { get; } = Of([.. Balance, .. OutcomeSums, .. RowSums], least: null);

    public static Network Network { get; } = NetworkOf(System);

    public static Network UnboundedNetwork { get; } = NetworkOf(Unbounded);

    /// <summary>The figures of Jiaozuo 2023.</summary>
    public static long[] Jiaozuo2023 { get; } = Completed(
        received: [529, 18, 0, 1, 55, 1],
        carriedIn: [9, 1, 0, 0, 0, 0],
        [
            [222, 1, 0, 0, 48, 0], [26, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0],
            [6, 0, 0, 0, 0, 0], [4, 0, 0, 0, 0, 0], [5, 1, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0], [7, 0, 0, 0, 0, 0],
            [190, 16, 0, 1, 0, 0], [6, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0], [8, 0, 0, 0, 0, 0], [7, 0, 0, 0, 1, 0],
            [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [17, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0],
            [23, 0, 0, 0, 6, 0],
        ]);

    public static int At(int row, int column) => (row * Columns) + column;

    public static LinearSystem Of(LinearRelation[] relations, long? least) =>
        LinearSystem.Create(Unknowns, relations, Enumerable.Repeat(least, Unknowns));

    public static LinearRelation Equation(IEnumerable<int> added, IEnumerable<int> subtracted) =>
        LinearRelation.Create([.. added.Select(x => new Term(1, x)), .. subtracted.Select(x => new Term(-1, x))]);

    public static Network NetworkOf(LinearSystem system) =>
        Network.TryFind(system, out Network? network) ? network : throw new InvalidOperationException("The system is no network.");

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    private static long[] Completed(long[] received, long[] carriedIn, long[][] outcomes)
    {
        long[] total = [.. Range(TotalColumn).Select(c => outcomes.Sum(row => row[c]))];
        long[] carriedOut = [.. Range(TotalColumn).Select(c => received[c] + carriedIn[c] - total[c])];
        long[][] rows = [received, carriedIn, .. outcomes, total, carriedOut];
        return [.. rows.SelectMany(row => row.Append(row.Sum()))];
    }
}
