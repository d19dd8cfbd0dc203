using System.Buffers.Binary;

namespace Disclosure.Documents.Readers;

/// <summary>
/// The outlines of an embedded TrueType font, which nobody needs to read text. A damaged index of glyphs makes a reader of fonts build
/// outlines of 65,535 points for every glyph: such a font is given without its outlines.
/// </summary>
internal static class TrueTypeOutlines
{
    private const int HeaderSize = 12, EntrySize = 16, GlyphHeaderSize = 10;

    /// <summary>Whether the outlines have no more points than a font of its size can hold; also for what is no font.</summary>
    public static bool AreSound(ReadOnlySpan<byte> font)
    {
        if (!IsFont(font) || Table(font, "glyf"u8) is not { Length: > 0 } outlines || Table(font, "loca"u8) is not { Length: > 0 } index) return true;
        bool isLong = Table(font, "head"u8) is { Length: >= 52 } head && BinaryPrimitives.ReadInt16BigEndian(font[head.Start..][50..]) != 0;
        long points = 0;
        for (int i = 0; (i + 1) * (isLong ? 4 : 2) <= index.Length; i++)
        {
            ReadOnlySpan<byte> entry = font[(index.Start + (i * (isLong ? 4 : 2)))..];
            long at = outlines.Start + (isLong ? BinaryPrimitives.ReadUInt32BigEndian(entry) : BinaryPrimitives.ReadUInt16BigEndian(entry) * 2L);
            points += Points(font, at);
            if (points > 4L * font.Length) return false;
        }

        return true;
    }

    /// <summary>The font with every outline empty.</summary>
    public static byte[] Without(ReadOnlySpan<byte> font)
    {
        byte[] copy = font.ToArray();
        (int start, int length) = Table(font, "glyf"u8);
        copy.AsSpan(start, length).Clear();
        return copy;
    }

    private static bool IsFont(ReadOnlySpan<byte> bytes) => bytes.Length > HeaderSize && (bytes.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) || bytes.StartsWith("true"u8));

    /// <summary>Where a table lies, as far as the font has it.</summary>
    private static (int Start, int Length) Table(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        int tables = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (int i = 0; i < tables && HeaderSize + ((i + 1) * EntrySize) <= font.Length; i++)
        {
            ReadOnlySpan<byte> entry = font.Slice(HeaderSize + (i * EntrySize), EntrySize);
            if (!entry.StartsWith(name)) continue;
            uint start = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            return start >= font.Length ? (0, 0) : ((int)start, (int)Math.Min(length, font.Length - start));
        }

        return (0, 0);
    }

    /// <summary>How many points the glyph at a place says it has.</summary>
    private static int Points(ReadOnlySpan<byte> font, long at)
    {
        if (at + GlyphHeaderSize > font.Length) return 0;
        int contours = BinaryPrimitives.ReadInt16BigEndian(font[(int)at..]);
        long last = at + GlyphHeaderSize + (2L * (contours - 1));
        return contours <= 0 || last + 2 > font.Length ? Math.Max(0, contours) : BinaryPrimitives.ReadUInt16BigEndian(font[(int)last..]) + 1;
    }
}
