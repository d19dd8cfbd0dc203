using System.Globalization;
using System.Text;

namespace Disclosure.Documents.Tests;

/// <summary>A PDF of A4 pages on which text and lines are drawn, with a font that is named and not embedded, as its text layer needs no more.</summary>
internal sealed class PdfFile
{
    public const double Width = 595, Height = 842;

    private readonly List<StringBuilder> pages = [new()];
    private readonly SortedSet<char> used = [];

    public void NewPage() => pages.Add(new());

    /// <summary>The width that text takes: a Chinese character as wide as the size, any other half of it.</summary>
    public static double WidthOf(string text, double size) => text.Sum(c => c < 0x2000 ? size / 2 : size);

    /// <summary>Text on a line that begins at a point; the origin is the lower left corner.</summary>
    public void Draw(double x, double y, double size, string text)
    {
        used.UnionWith(text);
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F {size:0.##} Tf {x:0.##} {y:0.##} Td <{Hex(text)}> Tj ET\n");
    }

    public void Box(double left, double bottom, double width, double height) =>
        pages[^1].Append(CultureInfo.InvariantCulture, $"{left:0.##} {bottom:0.##} {width:0.##} {height:0.##} re S\n");

    public byte[] ToBytes()
    {
        const int First = 7;
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', pages.Select((_, i) => $"{First + (2 * i)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/W[0 {0x1FFF} 500]/FontDescriptor 5 0 R>>",
            "<</Type/FontDescriptor/FontName/SimSun/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>",
            Stream(Unicode()),
        ];
        foreach (StringBuilder page in pages)
        {
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {Width} {Height}]/Resources<</Font<</F 3 0 R>>>>/Contents {objects.Count + 2} 0 R>>"));
            objects.Add(Stream(page.ToString()));
        }

        StringBuilder pdf = new("%PDF-1.7\n"), places = new("0000000000 65535 f \n");
        for (int i = 0; i < objects.Count; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n{places}trailer\n<</Root 1 0 R/Size {objects.Count + 1}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }

    private string Unicode() =>
        $"/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/X def 1 begincodespacerange<0000><FFFF>endcodespacerange\n{string.Concat(
            used.Chunk(100).Select(part => $"{part.Length} beginbfchar\n{string.Concat(part.Select(c => $"<{Hex([c])}><{Hex([c])}>\n"))}endbfchar\n"))}endcmap end end";

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";

    private static string Hex(ReadOnlySpan<char> text)
    {
        StringBuilder hex = new();
        foreach (char c in text) hex.Append(CultureInfo.InvariantCulture, $"{(int)c:X4}");
        return hex.ToString();
    }
}
