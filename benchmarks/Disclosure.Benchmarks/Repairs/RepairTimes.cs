using System.Diagnostics;
using System.Globalization;
using Disclosure.Algebra;
using Disclosure.Benchmarks.Gates;

namespace Disclosure.Benchmarks.Repairs;

/// <summary>How long all smallest repairs of a wrong table take to find, by the kind of what is wrong: the whole distribution.</summary>
internal static class RepairTimes
{
    /// <summary>Prints a row for each kind, so many tables in all.</summary>
    public static void Print(TextWriter output, int count)
    {
        int each = (count + WrongTables.Kinds.Count - 1) / WrongTables.Kinds.Count;
        foreach (WrongTables kind in WrongTables.Kinds) Times(kind, 300, out _);
        output.WriteLine(Machine.Description);
        output.WriteLine();
        output.WriteLine("| wrong | tables | median | 99 % within | 99.9 % within | worst | too many |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        foreach (WrongTables kind in WrongTables.Kinds)
        {
            double[] times = Times(kind, each, out int tooMany);
            Array.Sort(times);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {kind.Name} | {each:#,0} | {Within(0.5):0.000} | {Within(0.99):0.000} | {Within(0.999):0.000} | {times[^1]:0.00} | {tooMany} |"));

            double Within(double share) => times[(int)(share * (each - 1))];
        }
    }

    /// <summary>Processor time of this thread would be too coarse: milliseconds by the clock, the better of two.</summary>
    private static double[] Times(WrongTables kind, int count, out int tooMany)
    {
        double[] times = new double[count];
        int number = 0;
        tooMany = 0;
        foreach ((Solver.Table table, long?[] values) in kind.Take(count))
        {
            double first = Time(table.Network, values, out RepairSet set);
            times[number++] = Math.Min(first, Time(table.Network, values, out _));
            if (set.Verdict == RepairVerdict.TooMany) tooMany++;
        }

        return times;
    }

    private static double Time(Network network, long?[] values, out RepairSet set)
    {
        long start = Stopwatch.GetTimestamp();
        set = NetworkRepairs.Find(network, values)[0];
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
