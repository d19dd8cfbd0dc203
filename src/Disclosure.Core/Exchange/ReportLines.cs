using System.Runtime.CompilerServices;
using CSharpFunctionalExtensions;

namespace Disclosure.Exchange;

/// <summary>Reads a stream of reports line by line.</summary>
internal static class ReportLines
{
    private const int ChunksAheadOfCore = 2;

    /// <summary>One line after the other, each as soon as it is complete.</summary>
    public static async IAsyncEnumerable<ReportLine> ReadAsync(
        Stream stream, ReportReadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using LineBuffer lines = new(stream, options.MaxDocumentBytes);
        ReportReader reader = new();
        while (await lines.NextAsync(cancellation))
        {
            if ((lines.IsTooLong ? TooLong(lines.Number, options) : Read(lines.Line.Span, lines.Number, reader, options)) is not { } line) continue;
            yield return line;
            if (IsLast(line.Error)) yield break;
        }
    }

    /// <summary>
    /// What is read of chunks of lines, on several cores and in their order. No more chunks are read than a few ahead of what has been taken: whoever
    /// is slow with the results holds up the reading.
    /// </summary>
    public static async IAsyncEnumerable<T> SelectAsync<T>(
        Stream stream, Func<LineChunk, (List<T> Items, bool IsLast)> read, int longestLine, int cores, int chunkSize, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using LineChunks chunks = new(stream, longestLine, chunkSize);
        TaskScheduler atMost = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, cores).ConcurrentScheduler;
        Queue<Task<(List<T> Items, bool IsLast)>> ahead = [];
        try
        {
            for (bool isAtEnd = false; ;)
            {
                while (!isAtEnd && ahead.Count < cores * ChunksAheadOfCore)
                {
                    if (await chunks.NextAsync(cancellation) is { } chunk) ahead.Enqueue(Task.Factory.StartNew(() => read(chunk), cancellation, TaskCreationOptions.DenyChildAttach, atMost));
                    else isAtEnd = true;
                }

                if (!ahead.TryDequeue(out Task<(List<T> Items, bool IsLast)>? next)) yield break;
                (List<T> items, bool isLast) = await next;
                foreach (T item in items) yield return item;
                if (isLast) yield break;
            }
        }
        finally
        {
            Task unfinished = Task.WhenAll(ahead);
            await unfinished.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The report of a line, or its error; <see langword="null"/> where it is blank.</summary>
    public static ReportLine? Read(ReadOnlySpan<byte> line, long number, ReportReader reader, ReportReadOptions options)
    {
        Result<FiledReport, ReadError> result = reader.Read(line, number, options);
        if (result.IsSuccess) return new(number, result.Value, null);
        return result.Error.Code == ReadErrorCode.EmptyDocument ? null : new(number, null, result.Error);
    }

    /// <summary>What stands for a line over the limit.</summary>
    public static ReportLine TooLong(long number, ReportReadOptions options) =>
        new(number, null, new(ReadErrorCode.TooLarge, number, options.MaxDocumentBytes + 1, path: "", expected: options.MaxDocumentText));

    /// <summary>Whether nothing behind a line can be read.</summary>
    public static bool IsLast(ReadError? error) => error?.Code == ReadErrorCode.Utf16;
}
