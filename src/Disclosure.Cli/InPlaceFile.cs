namespace Disclosure.Cli;

/// <summary>
/// A file that is read where the program stands. The framework's asynchronous reading of files wakes a pool of threads, which takes
/// longer than reading a report.
/// </summary>
internal sealed class InPlaceFile(string path) : FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0)
{
    /// <summary>How many bytes have been read.</summary>
    public long BytesRead { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int read = Read(buffer.Span);
        BytesRead += read;
        return new(read);
    }
}
