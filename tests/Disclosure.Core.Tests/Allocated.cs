namespace Disclosure.Tests;

/// <summary>What code allocates, to the byte.</summary>
internal static class Allocated
{
    private const int Rounds = 25;

    /// <summary>
    /// The bytes that a warm call allocates. A collection that another thread causes meanwhile charges this thread for the rest of
    /// its buffer; so the least of several rounds is the truth.
    /// </summary>
    public static long ByCall(Action call, int calls = 500)
    {
        long least = long.MaxValue;
        for (int i = 0; i < calls; i++) call();
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < calls; i++) call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (least + calls - 1) / calls;
    }
}
