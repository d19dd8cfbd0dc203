using System.Globalization;
using Disclosure.Benchmarks.Gates;
using Disclosure.Benchmarks.Measuring;
using Disclosure.Solver;

namespace Disclosure.Benchmarks.Repairs;

/// <summary>How long it takes to find what is wrong in a table, by the kind of what is wrong: the whole distribution.</summary>
internal static class RepairTimes
{
    /// <summary>Prints a row for each kind, so many tables in all.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="kinds">The kinds.</param>
    /// <param name="count">How many tables.</param>
    /// <param name="prepare">Makes of a table and its values what is timed; it tells whether too much was wrong.</param>
    public static void Print(TextWriter output, IReadOnlyList<WrongTables> kinds, int count, Func<Table, long?[], Func<bool>> prepare)
    {
        int each = (count + kinds.Count - 1) / kinds.Count;
        foreach (WrongTables kind in kinds) Times(kind, 300, prepare, out _);
        output.WriteLine(Machine.Description);
        output.WriteLine();
        output.WriteLine("| wrong | tables | median | 99 % within | 99.9 % within | worst | too many |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (WrongTables kind in kinds)
        {
            double[] times = Times(kind, each, prepare, out int tooMany);
            Array.Sort(times);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind.Name} | {each:#,0} | {Within(0.5):0.000} | {Within(0.99):0.000} | {Within(0.999):0.000} | {times[^1]:0.00} | {tooMany} |"));

            double Within(double share) => times[(int)(share * (each - 1))];
        }
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
