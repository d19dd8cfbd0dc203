using Disclosure.Algebra;
using Disclosure.Forms;

namespace Disclosure.Solver;

/// <summary>The table of requests as numbers alone, in one of its layouts: rows of 7 unknowns, numbered row by row.</summary>
public sealed class Table
{
    /// <summary>Six kinds of applicants and their total.</summary>
    public const int Columns = 7;

    private const int TotalColumn = 6;
    internal const int Received = 0;
    internal const int CarriedIn = 1;
    internal const int FirstOutcome = 2;

    private Table(int outcomes)
    {
        Outcomes = outcomes;
        Rows = outcomes + 4;
        int total = FirstOutcome + outcomes;
        IEnumerable<LinearRelation> equations =
        [
            .. Range(Columns).Select(c => Equation([At(Received, c), At(CarriedIn, c)], [At(total, c), At(total + 1, c)])),
            .. Range(Columns).Select(c => Equation(Range(outcomes).Select(d => At(FirstOutcome + d, c)), [At(total, c)])),
            .. Range(Rows).Select(r => Equation(Range(TotalColumn).Select(c => At(r, c)), [At(r, TotalColumn)])),
        ];
        System = LinearSystem.Create(Rows * Columns, equations, Enumerable.Repeat<long?>(0, Rows * Columns));
        Network = Network.TryFind(System, out Network? network) ? network : throw new InvalidOperationException("The table is no network.");
    }

    /// <summary>The layout of 2021.</summary>
    public static Table Layout2021 { get; } = new(outcomes: 21);

    /// <summary>The layout of 2019.</summary>
    public static Table Layout2019 { get; } = new(outcomes: 19);

    /// <summary>The layout with a number of unknowns.</summary>
    public static Table Of(int unknowns) => unknowns == Layout2021.System.Unknowns ? Layout2021 : Layout2019;

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many of the rows are outcomes.</summary>
    public int Outcomes { get; }

    /// <summary>The equations, no unknown below zero.</summary>
    public LinearSystem System { get; }

    /// <summary>The equations as a network.</summary>
    public Network Network { get; }

    /// <summary>The unknown in a row and a column.</summary>
    public static int At(int row, int column) => (row * Columns) + column;

    /// <summary>The figures of Jiaozuo 2023.</summary>
    public static long[] Jiaozuo2023()
    {
        using Stream json = typeof(Table).Assembly.GetManifestResourceStream("jiaozuo-2023")!;
        using MemoryStream bytes = new();
        json.CopyTo(bytes);
        FiledReport report = ReportJson.Read(bytes.ToArray()).Value;
        return [.. report.Table(TableKind.Requests).Cells.Select(cell => report.CountOf(cell)!.Value)];
    }

    /// <summary>A table in which every equation holds, sparse as real ones are: most requests come from natural persons.</summary>
    public long[] Consistent(Random random)
    {
        int scale = random.Next(3) switch { 0 => 8, 1 => 60, _ => 900 };
        long[] values = new long[System.Unknowns];
        int total = FirstOutcome + Outcomes;
        foreach (int row in Range(Outcomes).Select(d => FirstOutcome + d).Append(CarriedIn).Append(total + 1))
        {
            for (int column = 0; column < TotalColumn; column++)
                if (random.Next(column == 0 ? 2 : 8) == 0) values[At(row, column)] = random.Next(column == 0 ? scale : 1 + (scale / 4));
        }

        for (int column = 0; column < TotalColumn; column++)
        {
            values[At(total, column)] = Range(Outcomes).Sum(d => values[At(FirstOutcome + d, column)]);
            long received = values[At(total, column)] + values[At(total + 1, column)] - values[At(CarriedIn, column)];
            if (received < 0) values[At(CarriedIn, column)] += received;
            values[At(Received, column)] = Math.Max(received, 0);
        }

        for (int row = 0; row < Rows; row++) values[At(row, TotalColumn)] = Range(TotalColumn).Sum(c => values[At(row, c)]);
        return values;
    }

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    private static LinearRelation Equation(IEnumerable<int> added, IEnumerable<int> subtracted) =>
        LinearRelation.Create([.. added.Select(x => new Term(1, x)), .. subtracted.Select(x => new Term(-1, x))]);
}
