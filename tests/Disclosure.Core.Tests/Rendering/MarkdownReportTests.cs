using System.Text;
using Disclosure.Forms;
using Disclosure.Rendering;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rendering;

[Properties(Arbitrary = [typeof(HostileInputs)], MaxTest = 50)]
public sealed class MarkdownReportTests
{
    private static readonly MarkdownReport chinese = new();
    private static readonly MarkdownReport english = new() { Language = Language.English };

    [Fact]
    public void A_report_without_findings_is_its_verdict_and_its_name() =>
        Assert.Equal(
            "## 勾稽相符（42/42）\n\n**甲区人民政府 2023 年度 · 本行政区域 · 2021 年格式** · a.json\n", chinese.Render(Filed.Check(), "a.json"));

    [Fact]
    public void A_cause_is_a_line_and_a_broken_table_is_drawn_with_the_cells_bold_and_signed() =>
        Assert.Equal(
            """
            ## inconsistent: 1 broken (41 of 42 hold)

            **甲区人民政府 2023 · whole jurisdiction · 2021 form**

            - **error** administrative review: the four results add up to 11, the total says 0; the sum is 11 larger (T4.TOTAL/review)

            ### table 4  administrative review and litigation

            | | upheld | corrected | other result | pending | total |
            | --- | ---: | ---: | ---: | ---: | ---: |
            | administrative review | **10\*** | **1\*** | **0\*** | **0\*** | **0\*** |
            | litigation without prior review | 0 | 0 | 0 | 0 | 0 |
            | litigation after review | 0 | 0 | 0 | 0 | 0 |

            n\* part of a broken relation

            """,
            (english with { Diagnoses = false }).Render(Filed.Check(("disputes.review.upheld", "10"), ("disputes.review.corrected", "1"))));

    [Fact]
    public void What_explains_the_breaches_stands_before_them() =>
        Assert.Contains(
            """
            - **定位** 唯一改法：四、行政复议—总计 0→11。前提：差错不超过 1 格 (T4.TOTAL/review)

            - **错误** 四、行政复议：四项结果之和 11，总计栏 0，四项之和多 11 (T4.TOTAL/review)

            """,
            chinese.Render(Filed.Check(("disputes.review.upheld", "10"), ("disputes.review.corrected", "1"))), StringComparison.Ordinal);

    [Fact]
    public void Relations_that_cross_stand_beneath_their_cause() =>
        Assert.Contains(
            """
            - **错误** 三、（七）总计—自然人（填报 10）所在的 3 项勾稽关系不成立
              - 自然人列：一＋二＝1，三＋四＝10，三＋四多 9 (T3.BALANCE/natural\_person)
              - 三、（七）总计—自然人：（一）至（六）各项之和 1，总计栏 10，总计多 9 (T3.OUTCOMES/natural\_person)
              - 三、（七）总计：六类申请人之和 10，总计栏 1，六类之和多 9 (T3.ROW/outcome.total)

            """,
            chinese.Render(Filed.Check(("requests.outcome.total.natural_person", "10"))), StringComparison.Ordinal);

    [Fact]
    public void Several_reports_stand_under_one_heading_and_an_unreadable_input_is_told() =>
        Assert.Equal(
            """
            # 共 2 份：勾稽相符 1 份、未能读取 1 份

            ## 勾稽相符（42/42）

            **甲区人民政府 2023 年度 · 本行政区域 · 2021 年格式** · a.json

            ## 未能读取

            **b.json:3**

            - **错误** 不是 JSON (malformed\_json)

            """,
            Documents.Text(chinese.Write, Documents.Checked(), new UnreadableInput("b.json", "malformed_json", new("不是 JSON", "not JSON"), 3)));

    [Theory]
    [InlineData("<script>&amp;", "\\<script\\>\\&amp;")]
    [InlineData("**a** _b_ `c` ~d~", "\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~d\\~")]
    [InlineData("[a](http://b) | $x$", "\\[a\\](http\\://b) \\| \\$x\\$")]
    [InlineData("WWW.a www.b w.c", "WWW\\.a www\\.b w.c")]
    [InlineData("a\nb\\", "a\uFFFDb\\\\")]
    public void A_text_is_no_markup(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Of(text));

    [Property]
    public bool What_is_escaped_reads_as_the_text(string text) =>
        Unescaped(MarkdownText.Of(text ?? "")) == HarmlessText.Of(text ?? "");

    [Property]
    public void Every_cause_is_a_line_once_and_every_row_of_a_table_has_its_cells(CheckedReport input)
    {
        string[] lines = (chinese with { Diagnoses = false }).Render(input.Result).Split('\n');
        Assert.Equal(
            ShownCauses.Of(input.Result).Select(cause => $"- {Terms.LabelOf(cause).Chinese} {HarmlessText.Of(cause.Message(Language.Chinese))}"),
            lines.Where(line => line.StartsWith("- **", StringComparison.Ordinal)).Select(line => Unescaped(line.Replace("**", "", StringComparison.Ordinal))),
            (cause, line) => line.StartsWith(cause, StringComparison.Ordinal));
        Assert.Equal(
            from kind in OfficialForm.TableKinds
            let drawing = TableDrawing.Of(input.Result, kind)
            where drawing.HasMarks
            from row in drawing.Rows
            select row.Cells.Length + 1,
            lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line[2] is not ('|' or '-')).Select(line => Cells(line).Length));
    }

    private static string[] Cells(string row) => row.Trim('|').Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Split('|');

    private static string Unescaped(string markdown)
    {
        StringBuilder text = new();
        for (int i = 0; i < markdown.Length; i++)
        {
            if (markdown[i] == '\\') i++;
            text.Append(markdown[i]);
        }

        return text.ToString();
    }
}
