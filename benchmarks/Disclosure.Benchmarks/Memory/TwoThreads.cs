using System.Diagnostics;
using System.Runtime.Intrinsics;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Page;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Memory;

/// <summary>What a second thread adds to a batch that no cache holds, and to a bare read of the same memory. By the clock, so that it wants a quiet machine.</summary>
internal sealed class TwoThreads
{
    private const int Reports = 343_008;
    private const int Different = 512;
    private const int Rounds = 31;
    private const int Passes = 8;

    private readonly ReportBatch[] halves = [new(Reports / 2), new(Reports / 2)];

    public TwoThreads()
    {
        FiledReport[] reports = SampleReports.Consistent(Different, seed: 4);
        foreach (ReportBatch half in halves)
            for (int i = 0; i < half.Capacity; i++) half.Add(reports[i % Different]);
    }

    public MarkdownTable Table
    {
        get
        {
            MarkdownTable table = new(Invariant($"a batch of {Reports:#,0} reports"), "one thread, ns a report:", "two threads:", "faster:");
            table.Add(["bare OR-read", .. Figures(half => Read(half.Blocks.Lines(Reports / 2 / half.BlockSize)))]);
            table.Add(["`Reconciler.Check`", .. Figures(half => Reconciler.Default.Check(half).Consistent)]);
            return table;
        }
    }

    private string[] Figures(Func<ReportBatch, long> pass)
    {
        double[] one = new double[Rounds], two = new double[Rounds], ratio = new double[Rounds];
        for (int round = -1; round < Rounds; round++)
        {
            (double alone, double together) = (Time(1, pass), Time(2, pass));
            if (round < 0) continue; // warm-up
            (one[round], two[round], ratio[round]) = (alone, together, alone / together);
        }

        return [Invariant($"{Median(one):0.0}"), Invariant($"{Median(two):0.0}"), Invariant($"{Median(ratio):0.00} x")];
    }

    /// <summary>Nanoseconds a report, both halves passed over again and again by so many threads.</summary>
    private double Time(int threads, Func<ReportBatch, long> pass)
    {
        long start = Stopwatch.GetTimestamp();
        Parallel.ForEach(halves, new ParallelOptions { MaxDegreeOfParallelism = threads }, half =>
        {
            for (int i = 0; i < Passes; i++)
                if (pass(half) < 0) throw new InvalidOperationException("less than nothing");
        });
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Reports / Passes;
    }

    private static long Read(ReadOnlySpan<Vector512<byte>> lines)
    {
        Vector512<byte> any = default;
        foreach (Vector512<byte> line in lines) any |= line;
        return any == default ? 0 : 1;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
