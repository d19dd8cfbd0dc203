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

    [Theory]
    [InlineData("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>")]
    [InlineData("/Filter[/FlateDecode]/DecodeParms[<</Predictor 12/Columns 60000/Colors 60000>>]")]
    public void A_stream_whose_rows_are_longer_than_any_memory_is_over_a_limit(string entries)
    {
        DocumentError error = ReportDocuments.Read(Pdf(Deflated(1_000_000), entries)).Error;
        Assert.Equal((DocumentErrorCode.TooLarge, nameof(DocumentReadOptions.MaxInflatedBytes), 1), (error.Code, error.Limit, error.Place?.Page));
    }

    [Fact]
    public void A_stream_of_runs_without_end_is_over_a_limit()
    {
        byte[] runs = new byte[2_000_000];
        for (int i = 0; i < runs.Length; i += 2) (runs[i], runs[i + 1]) = (129, (byte)' ');
        Assert.Equal(DocumentErrorCode.TooLarge, ReportDocuments.Read(Pdf(runs, "/Filter/RunLengthDecode")).Error.Code);
    }

    [Theory]
    [InlineData("<</W[0 2000000000 500]>>", "")]
    [InlineData("<<>>", "1 beginbfrange <00000000> <7FFFFFFF> <0000> endbfrange")]
    public void A_font_of_a_billion_characters_is_a_damaged_document(string entries, string content)
    {
        byte[] pdf = [.. Pdf(Encoding.ASCII.GetBytes(content), ""), .. Encoding.ASCII.GetBytes(entries)];
        Assert.Equal(DocumentErrorCode.Broken, ReportDocuments.Read(pdf).Error.Code);
    }

    [Fact]
    public void A_reading_that_was_given_up_is_given_no_more_streams() => Assert.Throws<OperationCanceledException>(() =>
        new PdfFilters(DocumentReadOptions.Default, new CancellationToken(canceled: true)).GetNamedFilters([]));

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

    /// <summary>A page whose content is a packed stream.</summary>
    private static byte[] Pdf(byte[] content, string entries = "/Filter/FlateDecode")
    {
        using MemoryStream pdf = new();
        void Write(string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
        Write("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n");
        Write($"3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>> endobj\n4 0 obj <<{entries}/Length {content.Length}>> stream\n");
        pdf.Write(content);
        Write("\nendstream endobj\ntrailer <</Root 1 0 R/Size 5>>\n%%EOF\n");
        return pdf.ToArray();
    }
}
