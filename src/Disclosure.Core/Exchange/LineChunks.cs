using System.Buffers;

namespace Disclosure.Exchange;

/// <summary>Cuts a stream into chunks of whole lines. For one reader at a time.</summary>
/// <param name="stream">The stream.</param>
/// <param name="longestLine">Longer lines are passed over.</param>
/// <param name="size">How many bytes a chunk has, about.</param>
internal sealed class LineChunks(Stream stream, int longestLine, int size) : IDisposable
{
    /// <summary>Large enough that handing over a chunk is nothing beside reading it, small enough that every core has one soon.</summary>
    public const int UsualSize = 512 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(size);
    private int length;
    private long line = 1;
    private bool isAtEnd;

    /// <summary>The next chunk as soon as it is full; <see langword="null"/> at the end of the stream.</summary>
    public async ValueTask<LineChunk?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await FillAsync(cancellation);
            if (length == 0) return null;
            int end = isAtEnd ? length : buffer.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (end > 0) return Take(end);
            if (length > longestLine + 1) return await DropLineAsync(cancellation);
            byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private LineChunk Take(int end)
    {
        LineChunk chunk = new(buffer, end, line, IsTooLong: false);
        byte[] next = ArrayPool<byte>.Shared.Rent(Math.Max(size, length - end));
        buffer.AsSpan(end, length - end).CopyTo(next);
        line += buffer.AsSpan(0, end).Count((byte)'\n');
        length -= end;
        buffer = next;
        return chunk;
    }

    /// <summary>Passes over the rest of a line that is over the limit.</summary>
    private async ValueTask<LineChunk> DropLineAsync(CancellationToken cancellation)
    {
        int end = 0;
        while (end == 0 && length > 0)
        {
            length = 0;
            await FillAsync(cancellation);
            end = buffer.AsSpan(0, length).IndexOf((byte)'\n') + 1;
        }

        buffer.AsSpan(end, length - end).CopyTo(buffer);
        length -= end;
        return new([], 0, line++, IsTooLong: true);
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        while (!isAtEnd && length < buffer.Length)
        {
            int read = await stream.ReadAsync(buffer.AsMemory(length), cancellation);
            isAtEnd = read == 0;
            length += read;
        }
    }
}
