using System.Buffers.Binary;

namespace Disclosure.Documents.Readers;

/// <summary>The outlines of a font in the Compact Font Format, alone or in an OpenType font: a program for each glyph.</summary>
internal static class CompactFontOutlines
{
    private const byte EndOfGlyph = 14;
    private const int CharStrings = 17;

    /// <summary>Whether bytes are such a font.</summary>
    public static bool Are(ReadOnlySpan<byte> font) => StartOf(font) >= 0;

    /// <summary>The font with every program ending at once.</summary>
    public static byte[] Without(ReadOnlySpan<byte> font)
    {
        byte[] copy = font.ToArray();
        Span<byte> table = copy.AsSpan(StartOf(font));
        FontIndex names = FontIndex.At(table, table[2]);
        FontIndex fonts = FontIndex.At(table, names.End);
        for (int i = 0; i < fonts.Count; i++)
        {
            if (ProgramsOf(fonts.Item(table, i)) is not (> 0 and var at) || at >= table.Length) continue;
            FontIndex programs = FontIndex.At(table, at);
            int limit = programs.Limit(table);
            table[Math.Min(programs.Data, limit)..limit].Fill(EndOfGlyph);
        }

        return copy;
    }

    /// <summary>Where the table of the format begins; -1 for what is no such font.</summary>
    private static int StartOf(ReadOnlySpan<byte> font)
    {
        int start = font.StartsWith("OTTO"u8) ? SfntTables.Find(font, "CFF "u8).Start : 0;
        ReadOnlySpan<byte> table = font[start..];
        return table.Length > 8 && table[0] == 1 && table[1] == 0 && table[2] is >= 4 and < 16 && table[3] is >= 1 and <= 4
            && FontIndex.At(table, table[2]) is { Count: > 0 and < 100 } ? start : -1;
    }

    /// <summary>Where a font says its programs are.</summary>
    private static int ProgramsOf(ReadOnlySpan<byte> dictionary)
    {
        int number = 0;
        for (int i = 0; i < dictionary.Length;)
        {
            byte b = dictionary[i++];
            ReadOnlySpan<byte> rest = dictionary[i..];
            switch (b)
            {
                case CharStrings: return number;
                case 12: i++; break;
                case 28 when rest.Length >= 2: number = BinaryPrimitives.ReadInt16BigEndian(rest); i += 2; break;
                case 29 when rest.Length >= 4: number = BinaryPrimitives.ReadInt32BigEndian(rest); i += 4; break;
                case 30:
                    while (i < dictionary.Length && (dictionary[i] & 0x0F) != 0x0F && dictionary[i] >> 4 != 0x0F) i++;
                    i++;
                    break;
                case >= 32 and <= 246: number = b - 139; break;
                case >= 247 and <= 250 when rest.Length >= 1: number = ((b - 247) * 256) + rest[0] + 108; i++; break;
                case >= 251 and <= 254 when rest.Length >= 1: number = -((b - 251) * 256) - rest[0] - 108; i++; break;
            }
        }

        return 0;
    }
}
