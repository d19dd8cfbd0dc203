using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>What reading concluded reaches the notes of the report, a line for each thing with its count.</summary>
public sealed class ReadingNoteTests
{
    [Fact]
    public void A_table_that_is_plain_has_no_note() =>
        Assert.Empty(Read("henan-jiaozuo-gov-2023", "html").Report.Notes);

    [Fact]
    public void Conclusions_of_one_kind_are_one_note_that_counts_rows_and_cells()
    {
        FiledReport expected = RealReport.Read("jiangsu-suqian-shuyang-drc-2023");
        int rows = expected.Table(TableKind.Requests).Rows.Count(row => row.Cells.Any(cell => expected[cell].State == CellState.Blank));
        ReadingNote note = Assert.Single(
            Read("jiangsu-suqian-shuyang-drc-2023", "text").Report.Notes, note => note.Message.English.Contains("separators", StringComparison.Ordinal));
        Assert.StartsWith(FormattableString.Invariant($"table 3, {rows * 7} cells in {rows} rows: "), note.Message.English, StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"表三 {rows} 行 {rows * 7} 格："), note.Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_not_certain_or_not_there_says_so_once()
    {
        Laid laid = Laid.Of(RealReport.Read("henan-jiaozuo-gov-2023"));
        laid.Blocks.Remove(laid.Table(TableKind.Proactive));
        ReadingNote[] notes = [.. ReportDocuments.Read(laid.Set("text")).Value.Report.Notes];
        Assert.Equal(["proactive", "requests"], notes.Select(note => note.Path));
        Assert.StartsWith("table 2: not found", notes[0].Message.English, StringComparison.Ordinal);
        Assert.EndsWith("probable (line 14, column 18)", notes[1].Message.English, StringComparison.Ordinal);
        Assert.EndsWith("基本确定（第14行 第18列）", notes[1].Message.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tables_that_nothing_tells_apart_are_a_note()
    {
        Laid laid = Laid.Of(RealReport.Read("henan-jiaozuo-gov-2023")), other = Laid.Of(RealReport.Read("jiangsu-suqian-gov-2024"));
        laid.Blocks.Insert(laid.Blocks.IndexOf(laid.Table(TableKind.Disputes)) + 1, other.Table(TableKind.Disputes));
        Assert.Single(ReportDocuments.Read(laid.Set("html")).Value.Report.Notes, note => note.Message.English.StartsWith("table 4: several tables", StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_names_its_limit_and_its_place()
    {
        string rows = string.Concat(Enumerable.Repeat("<tr><td colspan=1000>1", 300));
        DocumentError cells = ReportDocuments.Read(Encoding.UTF8.GetBytes($"<table><tr><td>1</table><table>{rows}</table>")).Error;
        Assert.Equal((nameof(DocumentReadOptions.MaxCells), new Origin { Table = 2, Row = 200 }), (cells.Limit, cells.Place));
        Assert.Contains("位于第2张表 第200行", cells.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("at table 2, row 200", cells.Message(Language.English), StringComparison.Ordinal);

        DocumentError depth = ReportDocuments.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5000)))).Error;
        Assert.Equal(nameof(DocumentReadOptions.MaxDepth), depth.Limit);

        DocumentError bytes = ReportDocuments.Read(new byte[100], new DocumentReadOptions { MaxBytes = 99 }).Error;
        Assert.Equal(nameof(DocumentReadOptions.MaxBytes), bytes.Limit);
    }

    private static DocumentReading Read(string report, string format) => ReportDocuments.Read(Laid.Of(RealReport.Read(report)).Set(format)).Value;
}
