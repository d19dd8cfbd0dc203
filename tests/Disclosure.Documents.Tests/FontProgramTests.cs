using System.Buffers.Binary;
using System.Text;
using Disclosure.Documents.Readers;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Embedded fonts lose the programs that draw their glyphs, and nothing else.</summary>
public sealed class FontProgramTests
{
    private const byte EndOfGlyph = 14;

    [Fact]
    public void A_TrueType_font_keeps_all_but_the_points_of_its_glyphs()
    {
        byte[] font = TrueType(("head", 54), ("glyf", 40), ("hmtx", 20), ("glyf", 12));
        byte[] without = FontPrograms.WithoutGlyphs(font).ToArray();
        int head = 12 + (4 * 16), glyf = head + 54, hmtx = glyf + 40, again = hmtx + 20;
        Assert.All(without[glyf..hmtx].Concat(without[again..]), b => Assert.Equal(0, b));
        Assert.Equal(font[..glyf], without[..glyf]);
        Assert.Equal(font[hmtx..again], without[hmtx..again]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_program_of_a_compact_font_ends_at_once_whatever_it_calls(bool isInOpenType)
    {
        const int Programs = 30;
        byte[] callsItself = [139, 10, 139, 10], compact =
        [
            1, 0, 4, 1,
            0, 1, 1, 1, 2, (byte)'A',
            0, 1, 1, 1, 7, 30, 0x1F, 12, 7, 139 + Programs, 17,
            0, 0, 0, 0,
            0, 0, 0, 0, 0,
            0, 2, 1, 1, 5, 9, .. callsItself, .. callsItself, 99,
        ];
        Assert.Equal([0, 2, 1], compact.AsSpan(Programs, 3).ToArray());
        byte[] font = isInOpenType ? OpenType(compact) : compact;
        byte[] without = FontPrograms.WithoutGlyphs(font).ToArray();
        int first = font.Length - 9;
        Assert.Equal(font[..first], without[..first]);
        Assert.All(without[first..^1], b => Assert.Equal(EndOfGlyph, b));
        Assert.Equal(99, without[^1]);
    }

    [Fact]
    public void A_Type_1_font_keeps_its_name_and_encoding()
    {
        byte[] font = Encoding.Latin1.GetBytes("%!PS-AdobeFont-1.0: A\n/Encoding StandardEncoding def currentfile eexec \u00D9\u00D6secret");
        Assert.Equal("%!PS-AdobeFont-1.0: A\n/Encoding StandardEncoding def currentfile ", Encoding.Latin1.GetString(FontPrograms.WithoutGlyphs(font).Span));
    }

    [Theory]
    [InlineData("%PDF-1.4 stream")]
    [InlineData("BT /F 1 Tf (eexec glyf) Tj ET")]
    [InlineData("\u0001\u0000\u0000\u0003")]
    [InlineData("")]
    public void What_is_no_font_is_left_alone(string stream)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(stream);
        Assert.Equal(bytes, FontPrograms.WithoutGlyphs(bytes).ToArray());
    }

    [Fact]
    public void A_damaged_font_is_an_array_of_bytes_and_never_an_exception()
    {
        byte[] compact = OpenType([1, 0, 4, 1, 0, 1, 1, 1, 2, 65, 0, 1, 1, 1, 7, 29, 0, 0, 0, 20, 17, 0, 2, 1, 1, 5, 9, 1, 2, 3, 4, 5, 6, 7, 8]);
        byte[] trueType = TrueType(("head", 54), ("glyf", 40));
        Random random = new(20240322);
        for (int i = 0; i < 20_000; i++)
        {
            byte[] damaged = [.. i % 3 == 0 ? trueType : i % 3 == 1 ? compact : compact[28..]];
            for (int k = 0; k < 1 + (i % 7); k++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            _ = FontPrograms.WithoutGlyphs(damaged.AsMemory(0, random.Next(damaged.Length + 1)));
        }
    }

    private static byte[] OpenType(byte[] compact)
    {
        byte[] font = [.. "OTTO"u8, 0, 1, 0, 0, 0, 0, 0, 0, .. "CFF "u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, .. compact];
        BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(24), compact.Length);
        return font;
    }

    /// <summary>A font of tables that are full of ones.</summary>
    private static byte[] TrueType(params (string Name, int Length)[] tables)
    {
        int at = 12 + (tables.Length * 16);
        byte[] font = new byte[at + tables.Sum(table => table.Length)];
        font.AsSpan(at).Fill(1);
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x0001_0000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), (ushort)tables.Length);
        for (int i = 0; i < tables.Length; i++)
        {
            Span<byte> entry = font.AsSpan(12 + (i * 16));
            Encoding.ASCII.GetBytes(tables[i].Name).CopyTo(entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(entry[12..], tables[i].Length);
            at += tables[i].Length;
        }

        return font;
    }
}
