using System.Text;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Documents that hold more than one table of a kind: rows of two tables are never mixed, and evidence chooses.</summary>
public sealed class SeveralTablesTests
{
    private const string Title = "<h1>某县某局2023年政府信息公开工作年度报告</h1>";
    private const string Heading = "<p>二、主动公开政府信息情况</p>";
    private static readonly FormCell issued = OfficialForm.Cell("proactive.rules.issued");
    private static readonly FormCell inForce = OfficialForm.Cell("proactive.normative_documents.in_force");

    [Theory]
    [InlineData("<p>2022年</p>", "<p>2023年</p>")]
    [InlineData("<p>2022年</p>", "")]
    [InlineData("<p>上年度数据</p>", "")]
    [InlineData("<p>下属单位情况</p>", "<p>本机关情况</p>")]
    [InlineData("<p>填报样表</p>", "")]
    [InlineData("<h2>某县另一局2023年政府信息公开工作年度报告</h2>", "<h2>某县某局2023年政府信息公开工作年度报告</h2>")]
    public void Words_over_a_table_tell_whose_it_is(string overOther, string overOwn)
    {
        foreach (string tables in new[] { overOther + Table(7) + overOwn + Table(1), overOwn + Table(1) + overOther + Table(7) })
            IsRead(Reading.Of(Title + Heading + tables), 1, [ReadingConfidence.Certain, ReadingConfidence.Probable]);
    }

    [Fact]
    public void A_table_in_its_section_beats_one_outside() =>
        IsRead(Reading.Of(Title + Table(7) + Heading + Table(1) + "<p>六、其他需要报告的事项</p>" + Table(7)), 1, [ReadingConfidence.Certain]);

    [Fact]
    public void A_full_table_beats_a_template_and_a_fragment()
    {
        string template = "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td><td><td><tr><td>行政规范性文件<td><td><td></table>";
        string fragment = "<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>7<td>7<td>7</table>";
        IsRead(Reading.Of(Title + Heading + template + Table(1)), 1, [ReadingConfidence.Certain]);
        IsRead(Reading.Of(Title + Heading + fragment + Table(1)), 1, [ReadingConfidence.Certain]);
    }

    [Fact]
    public void Where_nothing_decides_the_table_is_ambiguous_and_says_so()
    {
        DocumentReading read = Reading.Of(Title + Heading + Table(1) + Table(7));
        Assert.Equal(ReadingConfidence.Ambiguous, read.Table(TableKind.Proactive).Confidence);
        Assert.Contains(read.Log, entry => entry is { Kind: ReadingEntryKind.Ambiguous, Table: TableKind.Proactive, Place: not null });
        Assert.All(read.Report.Table(TableKind.Proactive).Rows, row => Assert.Single(row.Cells.Select(cell => read.Report[cell].Value).Distinct()));
    }

    [Fact]
    public void A_table_printed_twice_is_not_ambiguous() =>
        IsRead(Reading.Of(Title + Heading + Table(1) + Table(1)), 1, [ReadingConfidence.Certain]);

    [Fact]
    public void This_year_and_last_year_side_by_side_in_one_table_are_two()
    {
        StringBuilder page = new(Title + "<p>三、收到和处理政府信息公开申请情况</p><table><tr><td rowspan=2>项目<td colspan=7>2022年<td colspan=7>2023年<tr>");
        string columns = string.Concat(OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Rows[0].Columns.Select(column => $"<td>{column.Label}"));
        page.Append(columns).Append(columns);
        foreach (FormRow row in OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Rows)
            page.Append("<tr><td>").Append(row.Label).Insert(page.Length, "<td>9", 7).Insert(page.Length, "<td>4", 7);
        DocumentReading read = Reading.Of(page.Append("</table>").ToString());
        Assert.All(read.Report.Table(TableKind.Requests).Cells, cell => Assert.Equal(4, read.Report[cell].Value));
        Assert.Equal(25 * 7, read.Report.Unplaced.Sum(row => row.Cells.Count(cell => cell == "9")));
    }

    [Fact]
    public void The_report_of_another_year_below_this_one_is_left_aside()
    {
        FiledReport own = RealReport.Read("henan-jiaozuo-gov-2023"), other = RealReport.Read("jiangsu-suqian-gov-2024");
        string below = PublishedPage.Html(own) + PublishedPage.Html(other), above = PublishedPage.Html(own);
        DocumentReading read = Reading.Of(below), alone = Reading.Of(above);
        foreach (FormCell cell in OfficialForm.Cells) Assert.Equal(alone.Report[cell], read.Report[cell]);
    }

    private static string Table(int value) =>
        $"<table><tr><td colspan=4>第二十条第（一）项<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>{value}<td>{value}<td>{value}"
        + $"<tr><td>行政规范性文件<td>{value}<td>{value}<td>{value}<tr><td colspan=4>第二十条第（五）项<tr><td>信息内容<td colspan=3>本年处理决定数量"
        + $"<tr><td>行政许可<td colspan=3>{value}<tr><td>信息内容<td colspan=3>本年处理决定数量<tr><td>行政处罚<td colspan=3>{value}"
        + $"<tr><td>行政强制<td colspan=3>{value}<tr><td>信息内容<td colspan=3>本年收费金额（单位：万元）<tr><td>行政事业性收费<td colspan=3>{value}</table>";

    private static void IsRead(DocumentReading read, int value, ReadingConfidence[] confidences)
    {
        Assert.Equal(value, read.Report[issued].Value);
        Assert.Equal(value, read.Report[inForce].Value);
        Assert.All(read.Report.Table(TableKind.Proactive).Cells, cell => Assert.Equal(value, read.Report[cell].Value));
        Assert.Contains(read.Table(TableKind.Proactive).Confidence, confidences);
        Assert.All(read.Report.Unplaced, row => Assert.Equal("proactive", row.Table));
        Assert.Equal(read.Report.Unplaced.Length, read.Log.Count(entry => entry is { Kind: ReadingEntryKind.Unplaced, Place: not null }));

    }
}
