using System.Buffers;

namespace Disclosure.Cli;

/// <summary>Writes to a stream through one buffer, so that memory does not grow with what is written.</summary>
internal sealed class BufferedOutput(Stream stream) : IBufferWriter<byte>
{
    private byte[] buffer = new byte[16 * 1024];
    private int used;

    public void Advance(int count) => used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return buffer.AsMemory(used);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Passes everything on.</summary>
    public void Flush()
    {
        Empty();
        stream.Flush();
    }

    private void MakeRoom(int size)
    {
        if (buffer.Length - used >= size) return;
        Empty();
        if (buffer.Length < size) buffer = new byte[size];
    }

    private void Empty()
    {
        stream.Write(buffer, 0, used);
        used = 0;
    }
}
