namespace Disclosure.Documents.Readers;

/// <summary>
/// Embedded fonts without the programs that draw their glyphs, which nobody needs to read text: places come from widths. A damaged or
/// hostile font makes a library that draws glyphs build millions of points, or call a subroutine in itself without end.
/// </summary>
internal static class FontPrograms
{
    /// <summary>A stream as it is, or the same font with every glyph empty where it is a font.</summary>
    public static Memory<byte> WithoutGlyphs(Memory<byte> stream) =>
        TrueTypeOutlines.Are(stream.Span) ? TrueTypeOutlines.Without(stream.Span)
        : CompactFontOutlines.Are(stream.Span) ? CompactFontOutlines.Without(stream.Span)
        : Type1Outlines.Without(stream);
}
