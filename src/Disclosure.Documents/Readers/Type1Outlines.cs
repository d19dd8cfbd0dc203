namespace Disclosure.Documents.Readers;

/// <summary>The outlines of a Type 1 font: its encrypted part. What stands before it names the font and its encoding.</summary>
internal static class Type1Outlines
{
    /// <summary>The font up to its encrypted part; what is no font as it is.</summary>
    public static Memory<byte> Without(Memory<byte> font)
    {
        ReadOnlySpan<byte> bytes = font.Span;
        bool isWrapped = bytes.StartsWith((ReadOnlySpan<byte>)[0x80, 1]);
        if (!isWrapped && !bytes.TrimStart(" \t\r\n\0"u8).StartsWith("%!"u8)) return font;
        int clear = bytes.IndexOf("eexec"u8);
        return clear < 0 ? font : isWrapped ? font[6..clear] : font[..clear];
    }
}
