using Disclosure.Benchmarks.Measuring;
using Disclosure.Benchmarks.Page;
using Disclosure.Solver;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Repairs;

/// <summary>How long it takes to find what is wrong in a table, by the kind of what is wrong: the whole distribution.</summary>
internal static class RepairTimes
{
    private const int WarmUp = 300;

    /// <summary>A row for each kind.</summary>
    /// <param name="mode">The name of the mode.</param>
    /// <param name="contests">Kinds, how many tables of them in all, and what makes of a table and its values what is timed; it tells whether too much was wrong.</param>
    public static Measurement Measure(string mode, params IReadOnlyList<(IReadOnlyList<WrongTables> Kinds, int Count, Func<Table, long?[], Func<bool>> Prepare)> contests)
    {
        MarkdownTable table = new("wrong", "tables:", "median:", "99 % within:", "99.9 % within:", "worst:", "too many:");
        foreach ((IReadOnlyList<WrongTables> kinds, int count, Func<Table, long?[], Func<bool>> prepare) in contests)
        {
            int each = (count + kinds.Count - 1) / kinds.Count;
            foreach (WrongTables kind in kinds) Times(kind, WarmUp, prepare, out _);
            foreach (WrongTables kind in kinds) Add(table, kind.Name, Times(kind, each, prepare, out int tooMany), tooMany);
        }

        return new(mode, table);
    }

    private static void Add(MarkdownTable table, string name, double[] times, int tooMany)
    {
        Array.Sort(times);
        table.Add(
            name, Invariant($"{times.Length:#,0}"), Invariant($"{Within(0.5):0.000}"), Invariant($"{Within(0.99):0.000}"), Invariant($"{Within(0.999):0.000}"),
            Invariant($"{times[^1]:0.00}"), Invariant($"{tooMany}"));

        double Within(double share) => times[(int)(share * (times.Length - 1))];
    }

    /// <summary>Milliseconds of processor time, the better of two.</summary>
    private static double[] Times(WrongTables kind, int count, Func<Table, long?[], Func<bool>> prepare, out int tooMany)
    {
        double[] times = new double[count];
        int number = 0;
        tooMany = 0;
        foreach ((Table table, long?[] values) in kind.Take(count))
        {
            Func<bool> find = prepare(table, values);
            double first = Time(find, out bool isTooMuch);
            times[number++] = Math.Min(first, Time(find, out _));
            if (isTooMuch) tooMany++;
        }

        return times;
    }

    private static double Time(Func<bool> find, out bool isTooMuch)
    {
        TimeSpan start = ThreadClock.Now;
        isTooMuch = find();
        return (ThreadClock.Now - start).TotalMilliseconds;
    }
}
