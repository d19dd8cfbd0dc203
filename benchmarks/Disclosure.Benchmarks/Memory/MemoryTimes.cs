using Disclosure.Benchmarks.Gates;
using Disclosure.Benchmarks.Page;

namespace Disclosure.Benchmarks.Memory;

/// <summary>Reports in memory: beside a database in this process, and with a second thread.</summary>
internal static class MemoryTimes
{
    public static Measurement Measure()
    {
        MarkdownTable times = new("case", "ns a report:");
        using DatabaseContest contest = new();
        Gate[] gates = GateRun.Run(contest, times);
        return new("memory", times, new TwoThreads().Table) { Gates = [.. gates] };
    }
}
