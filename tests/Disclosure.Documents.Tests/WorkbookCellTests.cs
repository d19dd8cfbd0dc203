using Disclosure.Documents.Content;
using Disclosure.Documents.Readers;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;
using static Disclosure.Documents.Tests.OfficeFile;

namespace Disclosure.Documents.Tests;

/// <summary>What a worksheet prints is read, not what lies behind it.</summary>
public sealed class WorkbookCellTests
{
    private static readonly FormCell issued = OfficialForm.Cell("proactive.normative_documents.issued");

    [Theory]
    [InlineData("1234", "#,##0", "1234")]
    [InlineData("1234", "General", "1234")]
    [InlineData("22302.639599999999", "General", "22302.6396")]
    [InlineData("18.3", "0.00", "18.30")]
    [InlineData("18.3", "#,##0.0000_ ", "18.3000")]
    [InlineData("45000", "yyyy/m/d", "2023-03-15")]
    [InlineData("45000", "yyyy&quot;年&quot;m&quot;月&quot;", "2023-03-15")]
    [InlineData("0.5", "0%", "50%")]
    [InlineData("-4", "0;[Red]-0", "-4")]
    [InlineData("5", "0&quot;件&quot;", "5件")]
    [InlineData("5", "+0;-0", "+5")]
    [InlineData("-4", "0;&quot;减&quot;0", "减4")]
    [InlineData("-4", "#,##0_);(#,##0)", "-4")]
    [InlineData("223026396", "0!.0,", "223026396 [0!.0,]")]
    [InlineData("12000", "0,", "12000 [0,]")]
    [InlineData("1.5E+20", "General", "150000000000000000000")]
    public void A_number_is_read_as_its_format_prints_it(string value, string format, string printed) =>
        Assert.Equal(printed, PrintOf(Number("B2", value, 1), format));

    [Theory]
    [InlineData("12", "yyyy-mm-dd")]
    [InlineData("0.25", "h:mm")]
    [InlineData("2958465", "m/d")]
    [InlineData("99999999", "m/d")]
    public void A_date_never_becomes_a_figure(string value, string format) =>
        Assert.Equal(CellState.Unreadable, CellEntry.Read(issued, PrintOf(Number("B2", value, 1), format)).State);

    [Fact]
    public void A_number_kept_as_text_is_a_number() => Assert.Equal("452", PrintOf(Text("B2", "452 "), "General"));

    [Fact]
    public void A_formula_is_read_by_the_result_kept_with_it() =>
        Assert.Equal("7", PrintOf("<c r='B2'><f>SUM(C2:D2)</f><v>7</v></c>", "General"));

    [Fact]
    public void A_formula_without_a_result_is_no_blank() =>
        Assert.Equal("=SUM(C2:D2)", PrintOf("<c r='B2'><f>SUM(C2:D2)</f></c>", "General"));

    [Fact]
    public void Hidden_sheets_rows_and_columns_are_not_printed()
    {
        string hidden = Sheet(Row(1, Text("A1", "规章"), Number("B1", "9"), Number("C1", "9"), Number("D1", "9")));
        string shown = "<cols><col min='3' max='3' hidden='1'/></cols>" + Sheet(
            Row(1, Text("A1", "规章"), Number("B1", "1"), Number("C1", "8"), Number("D1", "2"), Number("E1", "3")),
            "<row r='2' hidden='1'>" + Text("A2", "行政规范性文件") + Number("B2", "8") + Number("D2", "8") + Number("E2", "8") + "</row>");
        FiledReport report = ReportDocuments.Read(Xlsx("", ("!底稿", hidden), ("表二", shown))).Value.Report;
        Assert.Equal([1, 2, 3], OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021).Rows[0].Cells.Select(cell => report[cell].Value));
        Assert.Equal(CellState.Absent, report[issued].State);
        Assert.Equal(("表二", "D1"), report.Provenance[OfficialForm.Cell("proactive.rules.repealed")] is var origin ? (origin.Sheet, origin.Address) : default);
    }

    [Theory]
    [InlineData("jiangsu-suqian-shuyang-drc-2023")]
    [InlineData("henan-jiaozuo-gov-2023")]
    public void A_cell_that_was_not_kept_is_blank_under_its_heading(string name)
    {
        FiledReport expected = RealReport.Read(name);
        DocumentReading read = ReportDocuments.Read(Laid.Of(expected).Set("xlsx without its blanks")).Value;
        Assert.All(read.Tables, table => Assert.Equal(ReadingConfidence.Certain, table.Confidence));
        foreach (FormCell cell in OfficialForm.TableKinds.SelectMany(kind => expected.Table(kind).Cells))
            Assert.Equal((cell.Id, expected[cell].State, expected[cell].Value), (cell.Id, read.Report[cell].State, read.Report[cell].Value));
    }

    /// <summary>The text of cell B2 with a number format.</summary>
    private static string PrintOf(string cell, string format)
    {
        string styles = $"<numFmts><numFmt numFmtId='200' formatCode='{format}'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs>";
        byte[] workbook = Xlsx(styles, ("表二", Sheet(Row(2, Text("A2", "行政规范性文件"), cell, Number("C2", "3")))));
        DocumentContent content = OfficeReading.Read(workbook, DocumentKind.Xlsx, DocumentReadOptions.Default).Value;
        return Assert.Single(content.Blocks.OfType<Grid>()).Cells.Single(text => text.Piece.Origin.Address == "B2").Piece.Text;
    }

    private static string Sheet(params string[] rows) => $"<sheetData>{string.Concat(rows)}</sheetData>";

    private static string Row(int number, params string[] cells) => $"<row r='{number}'>{string.Concat(cells)}</row>";
}
