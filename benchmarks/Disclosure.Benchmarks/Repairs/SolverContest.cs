using Disclosure.Algebra;
using Disclosure.Benchmarks.Gates;
using Disclosure.Benchmarks.Measuring;
using Disclosure.Benchmarks.Page;
using Disclosure.Solver;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Repairs;

/// <summary>
/// All smallest repairs by the library, beside one smallest repair by solvers of integer programs. The solvers' models are built before
/// their time is taken.
/// </summary>
internal static class SolverContest
{
    private const int Repetitions = 200;

    // The runtime compiles better what runs often, in the background: first to see how it runs, then for good.
    private const int Versions = 2;
    private static readonly TimeSpan compiling = TimeSpan.FromSeconds(0.5);

    /// <summary>
    /// A row for each kind of table; throws where the number of changes is not that of CP-SAT. SCIP counts in floating point and now
    /// and then finds no least one: these are counted.
    /// </summary>
    public static Measurement Measure(int count)
    {
        MarkdownTable rows = new("wrong", "all repairs, us:", "SCIP, one repair:", ":", "not least:", "CP-SAT, one repair:", ":");
        foreach (WrongTables kind in new[] { WrongTables.Misread(1), UpToFour() })
        {
            WarmUp(kind, count);
            TimeSpan[] times = new TimeSpan[3];
            int notLeast = 0;
            foreach ((Table table, long?[] values) in kind.Take(count)) Add(times, Measure(table, values, ref notLeast));
            rows.Add(
                kind.Name, Invariant($"{times[0].TotalMicroseconds / count:0.0}"), Invariant($"{times[1].TotalMicroseconds / count:#,0}"),
                Invariant($"{times[1] / times[0]:#,0} x"), Invariant($"{notLeast}"), Invariant($"{times[2].TotalMicroseconds / count:#,0}"), Invariant($"{times[2] / times[0]:#,0} x"));
        }

        return new("solvers", rows);
    }

    /// <summary>The promises against SCIP; throws where SCIP changes fewer.</summary>
    public static Gate[] Gates(int count) => [Gate(WrongTables.Misread(1), 10_000, count), Gate(UpToFour(), 3_000, count)];

    private static Gate Gate(WrongTables kind, double bound, int count)
    {
        WarmUp(kind, count);
        TimeSpan ours = TimeSpan.Zero, scip = TimeSpan.Zero;
        foreach ((Table table, long?[] values) in kind.Take(count))
        {
            (int size, TimeSpan time) = Time(table, values);
            (int Count, TimeSpan Time) solver = Scip.Fewest(table.System, values);
            if (solver.Count < size) throw new InvalidOperationException($"The library changes {size}, SCIP {solver.Count}.");
            ours += time;
            scip += solver.Time;
        }

        return new("P21", $"all smallest repairs against one by SCIP, {kind.Name}", bound, IsFloor: true, "x", scip / ours);
    }

    private static void WarmUp(WrongTables kind, int count)
    {
        for (int version = 0; version < Versions; version++)
        {
            foreach ((Table table, long?[] values) in kind.Take(count)) Find(table, values);
            Thread.Sleep(compiling);
        }
    }

    private static WrongTables UpToFour()
    {
        Random random = new(Seed: 3);
        return new("1 to 4 read wrong", (values, errors) => Corruption.Misread(values, errors, random.Next(1, 5)));
    }

    private static TimeSpan[] Measure(Table table, long?[] values, ref int notLeast)
    {
        (int size, TimeSpan ours) = Time(table, values);
        (int Count, TimeSpan Time) scip = Scip.Fewest(table.System, values);
        (int Count, TimeSpan Time) cpSat = CpSat.Fewest(table.System, values);
        if (cpSat.Count != size) throw new InvalidOperationException($"The library changes {size}, CP-SAT {cpSat.Count}.");
        if (scip.Count != size) notLeast++;
        return [ours, scip.Time, cpSat.Time];
    }

    private static (int Size, TimeSpan Time) Time(Table table, long?[] values)
    {
        Find(table, values);
        TimeSpan start = ThreadClock.Now;
        int size = Find(table, values);
        return (size, (ThreadClock.Now - start) / Repetitions);
    }

    /// <summary>Finds the repairs again and again, and how few unknowns they change.</summary>
    private static int Find(Table table, long?[] values)
    {
        int size = 0;
        for (int repetition = 0; repetition < Repetitions; repetition++) size = NetworkRepairs.Find(table.Network, values)[0].Size;
        return size;
    }

    private static void Add(TimeSpan[] sums, TimeSpan[] times)
    {
        for (int at = 0; at < sums.Length; at++) sums[at] += times[at];
    }
}
