using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Indicators;
using Disclosure.Rendering;
using Disclosure.Tests.Rendering;
using Disclosure.Tests.Reports;
using Xunit;

namespace Disclosure.Tests.Indicators;

public sealed class ComparisonDocumentTests
{
    private static readonly FiledReport before = Jiaozuo2023.Report.ToFiled();
    private static readonly ReportComparison comparison = ReportComparison.Of(
        before,
        before.With(OfficialForm.Cell("requests.received.total"), CellEntry.Number(755)).With(OfficialForm.Cell("disputes.review.upheld"), CellEntry.Unreadable("<b>|")));

    [Fact]
    public void Text_has_a_line_a_differing_cell_with_difference_and_growth()
    {
        string[] lines = ComparisonText.Render(comparison, Language.English).Split('\n');
        Assert.Equal("198 cells are the same, 2 differ", lines[2]);
        Assert.EndsWith("604 →  755  +151  +25.00%", lines[3], StringComparison.Ordinal);
        Assert.EndsWith("11 → <b>|", lines[4], StringComparison.Ordinal);
        Assert.Equal(3 + 200, ComparisonText.Render(comparison, Language.English, all: true).TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void Nothing_that_a_report_prints_is_markup()
    {
        string text = ComparisonText.RenderMarkdown(comparison, Language.Chinese);
        Assert.Contains("| 一、本年新收—总计 | 604 | 755 | +151 | +25.00% |", text, StringComparison.Ordinal);
        Assert.Contains("| 11 | \\<b\\>\\| |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reports_that_are_the_same_make_no_table()
    {
        ReportComparison same = ReportComparison.Of(before, before);
        Assert.EndsWith("200 cells are the same, 0 differ\n", ComparisonText.Render(same, Language.English), StringComparison.Ordinal);
        Assert.EndsWith("200 cells are the same, 0 differ\n", ComparisonText.RenderMarkdown(same, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_has_a_row_a_differing_cell()
    {
        using MemoryStream output = new();
        new ComparisonCsv { Language = Language.English }.Write(comparison, output);
        string[][] rows = [.. CsvReader.Read(Encoding.UTF8.GetString(output.ToArray())).Select(row => row.ToArray())];
        Assert.Equal("cell,row,column,kind,before_state,before,before_printed,after_state,after,after_printed,difference,growth_percent", string.Join(',', rows[0]));
        Assert.Equal(["requests.received.total", "number", "604", "755", "151", "25.00"], new[] { 0, 3, 5, 8, 10, 11 }.Select(column => rows[1][column]));
        Assert.Equal(["disputes.review.upheld", "state", "unreadable", "<b>|", ""], new[] { 0, 3, 7, 9, 10 }.Select(column => rows[2][column]));
    }
}
