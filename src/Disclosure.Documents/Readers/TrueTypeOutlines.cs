namespace Disclosure.Documents.Readers;

/// <summary>The outlines of a TrueType font: the points of its glyphs.</summary>
internal static class TrueTypeOutlines
{
    /// <summary>Whether bytes are such a font.</summary>
    public static bool Are(ReadOnlySpan<byte> font) =>
        (font.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) || font.StartsWith("true"u8)) && SfntTables.All(font, "glyf"u8).Count > 0;

    /// <summary>The font with every glyph empty.</summary>
    public static byte[] Without(ReadOnlySpan<byte> font)
    {
        byte[] copy = font.ToArray();
        foreach ((int start, int length) in SfntTables.All(font, "glyf"u8)) copy.AsSpan(start, length).Clear();
        return copy;
    }
}
