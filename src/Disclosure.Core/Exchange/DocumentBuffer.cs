using System.Buffers;

namespace Disclosure.Exchange;

/// <summary>A document in a pooled buffer.</summary>
internal sealed class DocumentBuffer : IDisposable
{
    private const int FirstSize = 64 * 1024;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int length;

    public ReadOnlySpan<byte> Bytes => buffer.AsSpan(0, length);

    /// <summary>Reads a stream to its end, or until there are so many bytes.</summary>
    public async ValueTask FillAsync(Stream stream, int most, CancellationToken cancellation)
    {
        while (length < most)
        {
            if (length == buffer.Length) Grow();
            int read = await stream.ReadAsync(buffer.AsMemory(length, Math.Min(buffer.Length, most) - length), cancellation);
            if (read == 0) return;
            length += read;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
