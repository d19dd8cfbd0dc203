using System.Text;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Headings out of their order: structure decides, and where the sums of rows had to decide they are no evidence afterwards.</summary>
public sealed class ColumnOrderTests
{
    private static readonly FormTable table = OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021);

    [Fact]
    public void A_total_before_its_parts_is_read_under_its_heading()
    {
        DocumentReading read = Reading.Of(Page(row => [6, 1, 2, 3, 0, 0, 0]));
        Assert.All(table.Rows, row => Assert.Equal(6, read.Report[row.Cells[^1]].Value));
        Assert.All(table.Rows, row => Assert.Equal(1, read.Report[row.Cells[0]].Value));
        Assert.Equal(ReadingConfidence.Certain, read.Table(TableKind.Requests).Confidence);
        Assert.All(table.Cells, cell => Assert.Null(read.Report.Provenance[cell].Inferred));
    }

    [Fact]
    public void Headings_that_the_sums_contradict_are_not_believed_and_the_sums_are_circular()
    {
        DocumentReading read = Reading.Of(Page(row => [1, 2, 3, 0, 0, 0, 6]));
        Assert.All(table.Rows, row => Assert.Equal(6, read.Report[row.Cells[^1]].Value));
        Assert.Equal(ReadingConfidence.Probable, read.Table(TableKind.Requests).Confidence);
        foreach (FormRow row in table.Rows)
            Assert.Equal($"T3.ROW/{row.Id}", Assert.Single(read.Report.Provenance[row.Cells[0]].Inferred!.Identities));
        Assert.All(
            Reconciler.Default.Check(read.Report).Instances.Where(instance => instance.Rule.Id.Value == "T3.ROW"),
            instance => Assert.Equal(Outcome.Undetermined, instance.Outcome));
    }

    [Fact]
    public void In_text_the_order_of_the_form_holds_unless_every_sum_speaks_for_the_headings()
    {
        string header = "三、收到和处理政府信息公开申请情况\n总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他\n";
        Assert.Equal(6, Reading.Of(header + Lines(1, 2, 3, 0, 0, 0, 6)).Report[table.Rows[0].Cells[^1]].Value);
        DocumentReading headed = Reading.Of(header + Lines(6, 1, 2, 3, 0, 0, 0));
        Assert.Equal(6, headed.Report[table.Rows[0].Cells[^1]].Value);
        Assert.Equal("T3.ROW/received", Assert.Single(headed.Report.Provenance[table.Rows[0].Cells[0]].Inferred!.Identities));
    }

    [Fact]
    public void Every_reason_of_a_placement_is_said_in_both_languages()
    {
        string reason = Reading.Of(Page(row => [1, 2, 3, 0, 0, 0, 6])).Report.Provenance[table.Rows[0].Cells[0]].Inferred!.Reason;
        Assert.Matches("[\u4e00-\u9fff]{4,}.*[a-z]{4,}", reason);
    }

    private static string Page(Func<FormRow, int[]> figures)
    {
        StringBuilder page = new("<table><tr><td>项目<td>总计<td>自然人<td>商业企业<td>科研机构<td>社会公益组织<td>法律服务机构<td>其他");
        foreach (FormRow row in table.Rows) page.Append("<tr><td>").Append(row.Label).AppendJoin("", figures(row).Select(figure => $"<td>{figure}"));
        return page.Append("</table>").ToString();
    }

    private static string Lines(params int[] figures) => string.Join('\n', table.Rows.Select(row => $"{row.Label} {string.Join(' ', figures)}"));
}
