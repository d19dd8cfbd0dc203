using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Disclosure.Documents.Readers;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>What a PDF or a page may carry to harm its reader.</summary>
public sealed class PdfSafetyTests
{
    [Fact]
    public void A_stream_that_inflates_without_end_is_no_document()
    {
        DocumentError error = ReportDocuments.Read(Pdf(Deflated(120_000_000))).Error;
        Assert.True(error.Code is DocumentErrorCode.TooLarge or DocumentErrorCode.Broken or DocumentErrorCode.NoTextLayer, error.ToString());
    }

    [Fact]
    public void A_font_whose_glyphs_claim_more_points_than_it_can_hold_loses_its_outlines()
    {
        byte[] font = Font(glyphs: 200, points: 60_000);
        Assert.False(TrueTypeOutlines.AreSound(font));
        byte[] without = TrueTypeOutlines.Without(font);
        Assert.True(TrueTypeOutlines.AreSound(without));
        Assert.Equal(font.Length, without.Length);
    }

    [Fact]
    public void A_sound_font_and_what_is_no_font_are_left_alone()
    {
        Assert.True(TrueTypeOutlines.AreSound(Font(glyphs: 200, points: 2)));
        Assert.True(TrueTypeOutlines.AreSound("%PDF-1.4 stream"u8));
        Assert.True(TrueTypeOutlines.AreSound([]));
    }

    [Fact]
    public void What_a_page_does_not_show_is_not_read()
    {
        const string Page = "<table><tr><td>规章<td><style>9</style>3<td><script>8</script>1<td>4<tr><td>行政规范性文件<td>1<td>2<td>3</table>";
        FiledReport report = ReportDocuments.Read(Encoding.UTF8.GetBytes(Page)).Value.Report;
        Assert.Equal([3, 1, 4], OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021).Rows[0].Cells.Select(cell => report[cell].Value));
    }

    private static byte[] Deflated(int length)
    {
        using MemoryStream bytes = new();
        using (ZLibStream packed = new(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] blanks = Encoding.ASCII.GetBytes(new string(' ', 1_000_000));
            for (int i = 0; i < length / blanks.Length; i++) packed.Write(blanks);
        }

        return bytes.ToArray();
    }

    /// <summary>A page whose content is a deflated stream.</summary>
    private static byte[] Pdf(byte[] content)
    {
        using MemoryStream pdf = new();
        void Write(string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
        Write("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
        Write($"3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>> endobj\n4 0 obj <</Filter/FlateDecode/Length {content.Length}>> stream\n");
        pdf.Write(content);
        Write("\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\n%%EOF\n");
        return pdf.ToArray();
    }

    /// <summary>The tables head, loca and glyf of a font whose glyphs all begin at one place.</summary>
    private static byte[] Font(int glyphs, int points)
    {
        const int Head = 60, Size = 60;
        int loca = Head + Size, glyf = loca + ((glyphs + 1) * 4);
        byte[] font = new byte[glyf + 40];
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x0001_0000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), 3);
        (string, int, int)[] tables = [("head", Head, Size), ("loca", loca, (glyphs + 1) * 4), ("glyf", glyf, 40)];
        for (int i = 0; i < tables.Length; i++)
        {
            (string name, int at, int length) = tables[i];
            Encoding.ASCII.GetBytes(name).CopyTo(font, 12 + (i * 16));
            BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(12 + (i * 16) + 8), at);
            BinaryPrimitives.WriteInt32BigEndian(font.AsSpan(12 + (i * 16) + 12), length);
        }

        font[Head + 51] = 1;
        font[glyf + 1] = 1;
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(glyf + 10), (ushort)points);
        return font;
    }
}
