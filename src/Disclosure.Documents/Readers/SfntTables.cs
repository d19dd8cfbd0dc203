using System.Buffers.Binary;

namespace Disclosure.Documents.Readers;

/// <summary>The tables of a TrueType or OpenType font.</summary>
internal static class SfntTables
{
    private const int HeaderSize = 12, EntrySize = 16;

    /// <summary>Where the tables of a name lie, as far as the font has them; a damaged font may have several.</summary>
    public static List<(int Start, int Length)> All(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        List<(int, int)> found = [];
        if (font.Length < HeaderSize) return found;
        int tables = BinaryPrimitives.ReadUInt16BigEndian(font[4..]);
        for (int i = 0; i < tables && HeaderSize + ((i + 1) * EntrySize) <= font.Length; i++)
        {
            ReadOnlySpan<byte> entry = font.Slice(HeaderSize + (i * EntrySize), EntrySize);
            if (!entry.StartsWith(name)) continue;
            uint start = BinaryPrimitives.ReadUInt32BigEndian(entry[8..]), length = BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            if (start < font.Length) found.Add(((int)start, (int)Math.Min(length, font.Length - start)));
        }

        return found;
    }

    /// <summary>The first table of a name; an empty one where there is none.</summary>
    public static (int Start, int Length) Find(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name) => All(font, name).FirstOrDefault();
}
