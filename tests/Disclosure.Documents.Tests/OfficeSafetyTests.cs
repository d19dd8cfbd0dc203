using System.Text;
using Disclosure.Forms;
using Xunit;
using static Disclosure.Documents.Tests.OfficeFile;

namespace Disclosure.Documents.Tests;

/// <summary>Office documents made to harm: told by name, with the limit and the place, in time and in memory.</summary>
public sealed class OfficeSafetyTests
{
    private const string Fixture = "henan-jiaozuo-gov-2023--official.xls";

    [Fact]
    public void What_really_comes_out_of_an_archive_is_counted()
    {
        DocumentError error = ErrorOf(Docx(new string(' ', 120_000_000)));
        Assert.Equal((DocumentErrorCode.TooLarge, nameof(DocumentReadOptions.MaxInflatedBytes), "word/document.xml"), (error.Code, error.Limit, error.Where));
        Assert.Contains("word/document.xml", error.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("raise the limit", error.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_without_end() =>
        Assert.Equal(nameof(DocumentReadOptions.MaxParts), ErrorOf(Package([("word/document.xml", ""), .. Enumerable.Range(0, 5000).Select(i => ($"x{i}", ""))])).Limit);

    [Fact]
    public void Nesting_without_end() =>
        Assert.Equal(nameof(DocumentReadOptions.MaxDepth), ErrorOf(Docx(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 300)))).Limit);

    [Fact]
    public void Cells_without_end() =>
        Assert.Equal(nameof(DocumentReadOptions.MaxCells), ErrorOf(Docx($"<w:tbl>{string.Concat(Enumerable.Repeat("<w:tr><w:tc><w:tcPr><w:gridSpan w:val='1000'/></w:tcPr></w:tc></w:tr>", 300))}</w:tbl>")).Limit);

    [Fact]
    public void A_worksheet_joined_from_end_to_end() =>
        Assert.Equal(
            nameof(DocumentReadOptions.MaxCells),
            ErrorOf(Xlsx("", ("s", $"<sheetData><row r='1'>{Number("A1", "1")}</row><row r='1048576'>{Number("XFD1048576", "1")}</row></sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"))).Limit);

    [Fact]
    public void Worksheets_without_end() =>
        Assert.Equal(nameof(DocumentReadOptions.MaxSheets), ErrorOf(Xlsx("", [.. Enumerable.Range(0, 300).Select(i => ($"s{i}", ""))])).Limit);

    [Fact]
    public void A_document_type_is_refused_and_no_entity_is_read() =>
        Assert.Equal(DocumentErrorCode.Broken, ErrorOf(Docx("&x;", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>")).Code);

    [Fact]
    public void A_part_outside_the_document_is_not_followed()
    {
        byte[] document = Package(
            ("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='http://127.0.0.1:9/x.xml' TargetMode='External'/></Relationships>"),
            ("word/other.xml", ""));
        Assert.Equal(DocumentErrorCode.Broken, ErrorOf(document).Code);
    }

    [Theory]
    [InlineData("Workbook", "EncryptedPackage", DocumentErrorCode.Encrypted, DocumentKind.EncryptedOffice)]
    [InlineData("Workbook", "WordDocument", DocumentErrorCode.KindNotRead, DocumentKind.Doc)]
    [InlineData("Workbook", "Book", DocumentErrorCode.KindNotRead, DocumentKind.OtherOffice)]
    [InlineData("\u0005SummaryInformation", "ETExtData", DocumentErrorCode.KindNotRead, DocumentKind.Et)]
    public void Compound_files_are_told_apart_by_their_streams(string stream, string renamed, DocumentErrorCode code, DocumentKind kind)
    {
        DocumentError error = ErrorOf(Renamed(OfficeFixture.Bytes(Fixture), stream, renamed));
        Assert.Equal((code, kind), (error.Code, error.Kind));
    }

    [Fact]
    public void A_text_document_of_WPS_is_told_by_name() =>
        Assert.Equal(DocumentKind.Wps, ErrorOf(Renamed(Renamed(OfficeFixture.Bytes(Fixture), "\u0005SummaryInformation", "WpsCustomData"), "Workbook", "WordDocument")).Kind);

    [Fact]
    public void A_workbook_behind_a_password_is_told_so()
    {
        byte[] document = OfficeFixture.Bytes(Fixture);
        int record = document.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xE1, 0x00, 0x02, 0x00, 0xB0, 0x04]);
        document[record] = 0x2F;
        Assert.Equal((DocumentErrorCode.Encrypted, DocumentKind.Xls), ErrorOf(document) is var error ? (error.Code, error.Kind) : default);
    }

    [Fact]
    public void Two_figures_in_one_cell_never_become_one()
    {
        FormCell issued = OfficialForm.Cell("proactive.rules.issued");
        string docx = $"<w:tbl>{Row("规章", "0", "0", "1")}<w:tr><w:tc>{Paragraph("行政规范性文件")}</w:tc><w:tc>{Paragraph("3")}</w:tc><w:tc>{Paragraph("1")}{Paragraph("2")}</w:tc><w:tc>{Paragraph("4")}</w:tc></w:tr></w:tbl>";
        const string Html = "<table><tr><td>规章<td>0<td>0<td>1<tr><td>行政规范性文件<td>3<td>1<br>2<td>4</table>";
        foreach (byte[] document in new[] { Docx(docx), Encoding.UTF8.GetBytes(Html) })
        {
            FiledReport report = ReportDocuments.Read(document).Value.Report;
            Assert.Equal(0, report[issued].Value);
            Assert.NotEqual(12, report[OfficialForm.Cell("proactive.normative_documents.repealed")].Value);
        }
    }

    [Fact]
    public void A_PDF_that_takes_too_long_is_told_so() =>
        Assert.Equal(
            DocumentErrorCode.TooSlow,
            ReportDocuments.Read(OfficeFixture.Bytes("henan-jiaozuo-gov-2023--official.pdf"), new() { MaxTime = TimeSpan.FromTicks(1) }).Error.Code);

    private static DocumentError ErrorOf(byte[] document) => ReportDocuments.Read(document).Error;

    /// <summary>A compound file with one of its streams renamed.</summary>
    private static byte[] Renamed(byte[] document, string stream, string name)
    {
        byte[] copy = [.. document];
        int entry = copy.AsSpan().IndexOf(Encoding.Unicode.GetBytes(stream + "\0"));
        copy.AsSpan(entry, 64).Clear();
        Encoding.Unicode.GetBytes(name).CopyTo(copy, entry);
        copy[entry + 64] = (byte)((name.Length + 1) * 2);
        return copy;
    }
}
