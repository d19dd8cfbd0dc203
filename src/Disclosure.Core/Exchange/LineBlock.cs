using System.Buffers;

namespace Disclosure.Exchange;

/// <summary>Whole lines of a stream, to be read on any core.</summary>
/// <param name="Buffer">Pooled; whoever reads the lines gives it back.</param>
/// <param name="Length">How much of it the lines take.</param>
/// <param name="FirstLine">The number of the first line.</param>
/// <param name="IsTooLong">Whether this stands for one line over the limit, of which nothing is kept.</param>
internal sealed record LineBlock(byte[] Buffer, int Length, long FirstLine, bool IsTooLong)
{
    /// <summary>What is made of the lines, in their order, blank ones left out; and whether nothing more of the stream is to be read.</summary>
    public (List<T> Items, bool IsLast) Select<T>(Func<ReportLine, T> select, ReportReadOptions options, CancellationToken cancellation)
    {
        List<T> items = [];
        bool isLast = false;
        ReportReader reader = ReportReader.Rent();
        ReadOnlySpan<byte> rest = Buffer.AsSpan(0, Length);
        if (IsTooLong) items.Add(select(ReportLines.TooLong(FirstLine, options)));
        for (long number = FirstLine; !isLast && !rest.IsEmpty; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (ReportLines.Read(line.EndsWith("\r"u8) ? line[..^1] : line, number, reader, options) is not { } read) continue;
            items.Add(select(read));
            isLast = ReportLines.IsLast(read);
        }

        ReportReader.Return(reader);
        ArrayPool<byte>.Shared.Return(Buffer);
        return (items, isLast);
    }
}
