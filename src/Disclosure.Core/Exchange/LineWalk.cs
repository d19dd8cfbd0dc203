namespace Disclosure.Exchange;

/// <summary>Goes through the lines of a chunk, each without its end.</summary>
internal ref struct LineWalk(ReadOnlySpan<byte> bytes, long firstLine)
{
    private ReadOnlySpan<byte> rest = bytes;

    public ReadOnlySpan<byte> Line { get; private set; }

    /// <summary>The number of the line.</summary>
    public long Number { get; private set; } = firstLine - 1;

    public bool Next()
    {
        if (rest.IsEmpty) return false;
        int end = rest.IndexOf((byte)'\n');
        Line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        if (Line.EndsWith("\r"u8)) Line = Line[..^1];
        Number++;
        return true;
    }
}
