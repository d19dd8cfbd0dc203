namespace Disclosure.Tests.Exchange;

/// <summary>Gives its bytes in small pieces.</summary>
internal sealed class Trickle(byte[] bytes, int piece) : MemoryStream(bytes)
{
    public int Reads { get; private set; }

    public int LargestRoom { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Reads++;
        LargestRoom = Math.Max(LargestRoom, buffer.Length);
        return base.ReadAsync(buffer[..Math.Min(piece, buffer.Length)], cancellationToken);
    }
}
