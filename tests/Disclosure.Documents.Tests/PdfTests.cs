using System.Reflection;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>A PDF made by an office program from a page with ruled tables: two pages, table 3 set across them.</summary>
public sealed class PdfTests
{
    private const string Fixture = "ruled-2023.pdf";

    [Fact]
    public void Every_cell_of_ruled_tables_is_read_with_its_place_on_the_page()
    {
        FiledReport expected = RealReport.Read("henan-jiaozuo-gov-2023");
        DocumentReading read = ReportDocuments.Read(Bytes()).Value;
        Assert.Equal(DocumentKind.Pdf, read.Kind);
        Assert.All(read.Tables, table => Assert.Equal(ReadingConfidence.Certain, table.Confidence));
        foreach (FormCell cell in OfficialForm.TableKinds.SelectMany(kind => expected.Table(kind).Cells))
        {
            Assert.Equal(expected[cell].Value, read.Report[cell].Value);
            Origin origin = read.Report.Provenance[cell];
            Assert.InRange(origin.Page ?? 0, 1, 2);
            Assert.NotNull(origin.Box);
        }

        Assert.Equal("焦作市人民政府", read.Report.Header.Authority.Name);
        Assert.Equal(2023, read.Report.Header.Year);
        Assert.Equal(FormSection.All, read.Report.Sections.Select(section => section.Section));
    }

    [Fact]
    public void A_damaged_PDF_is_an_error_or_a_report_and_never_an_exception()
    {
        byte[] whole = Bytes();
        Random random = new(20230101);
        for (int i = 0; i < 40; i++)
        {
            byte[] damaged = whole[..random.Next(whole.Length)];
            for (int k = 0; k < 20 && damaged.Length > 0; k++) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            _ = ReportDocuments.Read(damaged);
        }
    }

    private static byte[] Bytes()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Fixture)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
