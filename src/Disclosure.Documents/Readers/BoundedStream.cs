namespace Disclosure.Documents.Readers;

/// <summary>What may still come out of a compressed document.</summary>
internal sealed class InflationBudget(long bytes)
{
    private long left = bytes;

    /// <exception cref="StoppedReadingException">More came out than is allowed.</exception>
    public void Take(int count)
    {
        left -= count;
        if (left < 0) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxInflatedBytes));
    }
}

/// <summary>A stream that counts every byte that is read from it: an archive may declare what it likes.</summary>
internal sealed class BoundedStream(Stream inner, InflationBudget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        budget.Take(read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
