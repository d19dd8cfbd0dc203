using System.Buffers;
using CSharpFunctionalExtensions;
using Disclosure.Checking;

namespace Disclosure.Exchange;

/// <summary>Whole lines of a stream, to be read on any core.</summary>
/// <param name="Buffer">Pooled; whoever reads the lines gives it back.</param>
/// <param name="Length">How much of it the lines take.</param>
/// <param name="FirstLine">The number of the first line.</param>
/// <param name="IsTooLong">Whether this stands for one line over the limit, of which nothing is kept.</param>
internal sealed record LineChunk(byte[] Buffer, int Length, long FirstLine, bool IsTooLong)
{
    private const int BatchSize = 512;

    [ThreadStatic]
    private static ReportBatch? idle;

    /// <summary>Reads a line, and says why it could not where it could not.</summary>
    private delegate ReadError? LineReader(ReportReader reader, ReadOnlySpan<byte> line, long number);

    /// <summary>What is made of the lines, in their order, blank ones left out; and whether nothing more of the stream is to be read.</summary>
    public (List<T> Items, bool IsLast) Select<T>(Func<ReportLine, T> select, ReportReadOptions options, CancellationToken cancellation)
    {
        List<T> items = [];
        if (IsTooLong) items.Add(select(ReportLines.TooLong(FirstLine, options)));
        bool isLast = ReadLines(
            (reader, line, number) =>
            {
                if (ReportLines.Read(line, number, reader, options) is not { } read) return null;
                items.Add(select(read));
                return read.Error;
            },
            cancellation);
        return (items, isLast);
    }

    /// <summary>The verdicts of the lines, likewise.</summary>
    public (List<LineVerdict> Items, bool IsLast) Judge(Reconciler reconciler, ReportReadOptions options, CancellationToken cancellation)
    {
        List<LineVerdict> items = [];
        ReportBatch batch = idle ?? new(BatchSize);
        idle = null;
        if (IsTooLong) items.Add(new(FirstLine, null, ReportLines.TooLong(FirstLine, options).Error));
        bool isLast = ReadLines(
            (reader, line, number) =>
            {
                UnitResult<ReadError> read = reader.ReadInto(batch, line, number, options);
                ReadError? error = read.IsFailure ? read.Error : null;
                if (error?.Code == ReadErrorCode.EmptyDocument) return null;
                items.Add(new(number, null, error));
                if (batch.Count == batch.Capacity) Judge(reconciler, batch, items);
                return error;
            },
            cancellation);
        Judge(reconciler, batch, items);
        idle = batch;
        return (items, isLast);
    }

    /// <summary>Reads the lines and gives the buffer back. Whether nothing more of the stream is to be read.</summary>
    private bool ReadLines(LineReader read, CancellationToken cancellation)
    {
        bool isLast = false;
        ReportReader reader = ReportReader.Rent();
        LineWalk lines = new(Buffer.AsSpan(0, Length), FirstLine);
        while (!isLast && lines.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            isLast = ReportLines.IsLast(read(reader, lines.Line, lines.Number));
        }

        ReportReader.Return(reader);
        ArrayPool<byte>.Shared.Return(Buffer);
        return isLast;
    }

    /// <summary>Gives the last items without an error the verdicts of a batch, and empties it.</summary>
    private static void Judge(Reconciler reconciler, ReportBatch batch, List<LineVerdict> items)
    {
        Span<Verdict> verdicts = stackalloc Verdict[batch.Count];
        reconciler.Check(batch, verdicts);
        for (int item = items.Count - 1, at = verdicts.Length - 1; at >= 0; item--)
        {
            if (items[item].Error is null) items[item] = items[item] with { Verdict = verdicts[at--] };
        }

        batch.Clear();
    }
}
