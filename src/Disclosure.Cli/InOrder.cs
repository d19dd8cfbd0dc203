namespace Disclosure.Cli;

/// <summary>Works on items on all cores and gives the results in the order of the items, never more than a few items ahead of what is taken.</summary>
/// <param name="cores">How many items are worked on at the same time; with 1 each result is there before the next item is asked for.</param>
internal sealed class InOrder(int cores)
{
    private const int ChunkSize = 64;
    private const int ChunksAheadOfCore = 2;

    /// <summary>Does the work. Items are asked for, and results given, by the thread of the caller alone.</summary>
    public IEnumerable<TResult> Select<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work) =>
        cores == 1 ? items.Select(work) : SelectInChunks(items, work);

    private IEnumerable<TResult> SelectInChunks<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work)
    {
        Queue<Task<TResult[]>> ahead = [];
        foreach (TItem[] chunk in items.Chunk(ChunkSize))
        {
            bool isLone = chunk.Length < ChunkSize && ahead.Count == 0;
            ahead.Enqueue(isLone ? Task.FromResult(Array.ConvertAll(chunk, one => work(one))) : Task.Run(() => Array.ConvertAll(chunk, one => work(one))));
            if (ahead.Count <= cores * ChunksAheadOfCore) continue;
            foreach (TResult result in ahead.Dequeue().GetAwaiter().GetResult()) yield return result;
        }

        while (ahead.TryDequeue(out Task<TResult[]>? rest))
        {
            foreach (TResult result in rest.GetAwaiter().GetResult()) yield return result;
        }
    }
}
