using System.Runtime;

namespace Disclosure.Benchmarks.Measuring;

/// <summary>
/// Times cases side by side: each sample is calibrated to about five milliseconds, each round times every case once in a new
/// order. A ratio of two cases of the same round hardly feels what else the machine does, the less as processor time is taken,
/// which runs only while this process does.
/// </summary>
internal static class Interleaved
{
    private const int Rounds = 31;
    private static readonly TimeSpan sampleTime = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan warmUpTime = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(400);
    private static long sink;

    public static Timing Measure(IReadOnlyList<Case> cases)
    {
        WarmUp(cases);
        int[] passes = [.. cases.Select(Calibrate)];
        Dictionary<Case, double[]> nanoseconds = cases.ToDictionary(c => c, _ => new double[Rounds]);
        Random random = new(Seed: 1);
        int[] order = [.. Enumerable.Range(0, cases.Count)];
        for (int round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int i in order)
                nanoseconds[cases[i]][round] = Sample(cases[i], round, passes[i]).TotalNanoseconds / passes[i] / cases[i].Operations;
        }

        return new(nanoseconds);
    }

    /// <summary>
    /// Runs every case again and again until the runtime has nothing left to compile better. It compiles in the background and
    /// starts only when no new method has run for a while: hence the pauses.
    /// </summary>
    private static void WarmUp(IReadOnlyList<Case> cases)
    {
        long compiled;
        do
        {
            compiled = JitInfo.GetCompiledMethodCount();
            foreach (Case of in cases)
            {
                for (TimeSpan spent = TimeSpan.Zero; spent < warmUpTime; spent += Sample(of, round: 0, passes: 1)) ;
            }

            Thread.Sleep(pause);
        }
        while (JitInfo.GetCompiledMethodCount() != compiled);
    }

    /// <summary>How many passes make a sample.</summary>
    private static int Calibrate(Case of)
    {
        int passes = 1;
        while (Sample(of, round: 0, passes) < sampleTime) passes *= 2;
        return passes;
    }

    private static TimeSpan Sample(Case of, int round, int passes)
    {
        long answers = 0;
        TimeSpan start = Environment.CpuUsage.TotalTime;
        for (int pass = 0; pass < passes; pass++) answers += of.Pass(round);
        TimeSpan end = Environment.CpuUsage.TotalTime;
        Volatile.Write(ref sink, answers);
        return end - start;
    }
}
