using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>What real reports do to the form, each with what must come of it.</summary>
public sealed class QuirkTests
{
    private const string ReceivedLabel = "一、本年新收政府信息公开申请数量";
    private static readonly FormCell received = OfficialForm.Cell("requests.received.total");

    [Fact]
    public void A_label_broken_over_lines_and_a_total_on_its_own_line()
    {
        FiledReport report = Text("三、收到和处理政府信息公开申请情况\n一、本年新收政府信\n息公开申请\n数量 5 1 0 0 0 0\n\n6\n四、结转下年度继续办理 0 0 0 0 0 0 0");
        Assert.Equal(6, report[received].Value);
        Assert.Equal(0, report[OfficialForm.Cell("requests.carried_out.total")].Value);
    }

    [Fact]
    public void A_row_that_lost_its_blanks_is_kept_aside_and_not_guessed()
    {
        FiledReport report = Text($"三、收到和处理政府信息公开申请情况\n{ReceivedLabel} 3 3\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0");
        Assert.Equal(CellState.Absent, report[OfficialForm.Cell("requests.received.natural_person")].State);
        Assert.Contains(report.Unplaced, row => row.Cells.SequenceEqual(["3", "3"]) || row.Label.Contains("本年新收", StringComparison.Ordinal));
    }

    [Fact]
    public void A_local_extra_row_is_kept_aside()
    {
        FiledReport report = Html("<table><tr><td>规章<td>0<td>0<td>1<tr><td>其他主动公开文件<td>12<td>0<td>12<tr><td>行政规范性文件<td>2<td>3<td>4</table>");
        Assert.Equal(4, report[OfficialForm.Cell("proactive.normative_documents.in_force")].Value);
        Assert.Equal("其他主动公开文件", Assert.Single(report.Unplaced).Label);
    }

    [Fact]
    public void The_15_figures_of_table_4_stand_in_one_order_however_the_headings_came_out()
    {
        FiledReport report = Text("四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n结 结 其 尚\n果 果 他 未\n维 纠 结 审\n持 正 果 结\n1 2 3 4 10 0 0 0 0 0 5 0 0 0 0");
        Assert.Equal(10, report[OfficialForm.Cell("disputes.review.total")].Value);
        Assert.Equal(5, report[OfficialForm.Cell("disputes.litigation_after_review.upheld")].Value);
        Assert.Equal(0, report[OfficialForm.Cell("disputes.litigation_after_review.total")].Value);
    }

    [Theory]
    [InlineData("减4", -4)]
    [InlineData("增1423", 1423)]
    [InlineData("+126", 126)]
    [InlineData("−11", -11)]
    public void A_signed_change_is_read_as_it_is_written(string printed, int value)
    {
        FiledReport report = Html(
            $"<table><tr><td>信息内容<td>上一年项目数量<td>本年增\\减<td>处理决定数量<tr><td>行政许可<td>9<td>{printed}<td>7"
            + "<tr><td>其他对外管理服务事项<td>1<td>0<td>2</table>");
        Assert.Equal(value, report[OfficialForm.Cell("proactive.licensing.items_change")].Value);
    }

    [Theory]
    [InlineData("<p>一、总体情况</p><p>本年新收政府信息公开申请 5 件。</p><img src='table3.png'>")]
    [InlineData("没有表格")]
    [InlineData("<table><tr><td>1<td>2</table>")]
    public void A_document_without_the_tables_is_told_so(string document) =>
        Assert.Equal(DocumentErrorCode.NoTable, ReportDocuments.Read(Encoding.UTF8.GetBytes(document)).Error.Code);

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0 }, DocumentErrorCode.Picture)]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0 }, DocumentErrorCode.KindNotRead)]
    [InlineData(new byte[] { 0, 1, 2, 0, 3 }, DocumentErrorCode.NotRecognised)]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4 }, DocumentErrorCode.NotRecognised)]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, DocumentErrorCode.Broken)]
    public void What_is_not_read_is_named(byte[] document, DocumentErrorCode code) =>
        Assert.Equal(code, ReportDocuments.Read(document).Error.Code);

    [Fact]
    public void Nesting_without_end_is_over_a_limit() =>
        Assert.Equal(DocumentErrorCode.TooLarge, ReportDocuments.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5000)))).Error.Code);

    private static FiledReport Text(string text) => ReportDocuments.Read(Encoding.UTF8.GetBytes(text)).Value.Report;

    private static FiledReport Html(string html) => ReportDocuments.Read(Encoding.UTF8.GetBytes(html)).Value.Report;
}
