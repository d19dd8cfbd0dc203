using Disclosure.Filing;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Bytes of memory an operation takes, exact.</summary>
internal static class Allocations
{
    private const int Calls = 10_000;

    public static Gate[] Gates(FiledReport report) =>
    [
        new("P23", "`IsConsistent`", 0, IsFloor: false, "B", BytesOf(() => Reconciler.Default.IsConsistent(report))),
        new("P23", "`Check`, nothing asked but the verdict", 96, IsFloor: false, "B", BytesOf(() => Reconciler.Default.Check(report).Verdict)),
        new("P23", "the figures of a report, one object", 1_150, IsFloor: false, "B", BytesOf(static () => new Figures())),
    ];

    private static double BytesOf<T>(Func<T> call)
    {
        for (int i = 0; i < Calls; i++) call();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Calls; i++) call();
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Calls;
    }
}
