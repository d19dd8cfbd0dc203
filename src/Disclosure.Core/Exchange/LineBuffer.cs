using System.Buffers;

namespace Disclosure.Exchange;

/// <summary>Cuts a stream into lines within a bounded, pooled buffer. For one reader at a time.</summary>
internal sealed class LineBuffer(Stream stream, int longestLine) : IDisposable
{
    private const int FirstSize = 64 * 1024;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;
    private bool isAtEnd;

    /// <summary>The current line without its end, until the next step; empty where it is too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the current line is over the limit.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The number of the current line, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Goes to the next line as soon as it is complete; <see langword="false"/> at the end of the stream.</summary>
    public async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        Number++;
        IsTooLong = false;
        int searched = 0;
        while (true)
        {
            int feed = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (feed >= 0) return Take(searched + feed, end: 1);
            if (isAtEnd) return IsTooLong || end > start ? Take(end - start, end: 0) : false;
            searched = end - start;
            if (searched > longestLine + 1) searched = Drop();
            await FillAsync(cancellation);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private bool Take(int length, int end)
    {
        ReadOnlyMemory<byte> line = buffer.AsMemory(start, length);
        if (line.Span.EndsWith("\r"u8)) line = line[..^1];
        IsTooLong |= line.Length > longestLine;
        Line = IsTooLong ? default : line;
        start += length + end;
        return true;
    }

    /// <summary>Forgets what a line has beyond the limit. Always 0, the number of its bytes still there.</summary>
    private int Drop()
    {
        IsTooLong = true;
        start = end;
        return 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (end == buffer.Length) MakeRoom();
        int read = await stream.ReadAsync(buffer.AsMemory(end), cancellation);
        isAtEnd = read == 0;
        end += read;
    }

    private void MakeRoom()
    {
        int length = end - start;
        byte[] target = length <= buffer.Length / 2 ? buffer : ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(start, length).CopyTo(target);
        if (target != buffer) ArrayPool<byte>.Shared.Return(buffer);
        buffer = target;
        (start, end) = (0, length);
    }
}
