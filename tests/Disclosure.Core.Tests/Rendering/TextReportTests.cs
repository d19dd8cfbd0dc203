using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rules;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rendering;

public sealed class TextReportTests
{
    private static readonly TextReport chinese = new() { Diagnoses = false, Language = Language.Chinese };
    private static readonly TextReport english = new() { Diagnoses = false, Language = Language.English };

    [Fact]
    public void A_report_without_findings_takes_one_line()
    {
        Assert.Equal("勾稽相符（42/42）  甲区人民政府 2023 年度 · 本行政区域 · 2021 年格式\n", chinese.Render(Filed.Check()));
        Assert.Equal("consistent (42 of 42)  甲区人民政府 2023 · whole jurisdiction · 2021 form  a.json\n", english.Render(Filed.Check(), "a.json"));
    }

    [Fact]
    public void A_broken_table_is_drawn_as_printed_with_the_cells_of_the_relation_marked()
    {
        Reconciliation result = Filed.Check(("disputes.review.upheld", "10"), ("disputes.review.corrected", "1"));
        Assert.Equal(
            """
            勾稽不符：1 项不成立（41/42 成立）
            甲区人民政府 2023 年度 · 本行政区域 · 2021 年格式
              错误  四、行政复议：四项结果之和 11，总计栏 0，四项之和多 11

              表四  政府信息公开行政复议、行政诉讼情况
                                           结果  结果  其他  尚未  总计
                                           维持  纠正  结果  审结
              行政复议                       10*    1*    0*    0*    0*
              行政诉讼（未经复议直接起诉）    0     0     0     0     0
              行政诉讼（复议后起诉）          0     0     0     0     0
              n* 不成立的关系所涉的格

            """,
            chinese.Render(result));
        Assert.Equal(
            """
            inconsistent: 1 broken (41 of 42 hold)
            甲区人民政府 2023 · whole jurisdiction · 2021 form
              error  administrative review: the four results add up to 11, the total says 0; the sum is 11 larger

              table 4  administrative review and litigation
                                              upheld  corrected   other  pending  total
                                                                 result
              administrative review               10*         1*      0*       0*     0*
              litigation without prior review      0          0       0        0      0
              litigation after review              0          0       0        0      0
              n* part of a broken relation

            """,
            english.Render(result));
    }

    [Fact]
    public void Breaches_that_cross_in_one_cell_are_one_line_with_its_relations_beneath_and_one_mark()
    {
        string text = chinese.Render(Filed.Check(("requests.outcome.total.natural_person", "10")));
        Assert.StartsWith(
            """
            勾稽不符：3 项不成立（39/42 成立）
            甲区人民政府 2023 年度 · 本行政区域 · 2021 年格式
              错误  三、（七）总计—自然人（填报 10）所在的 3 项勾稽关系不成立
                      自然人列：一＋二＝1，三＋四＝10，三＋四多 9
                      三、（七）总计—自然人：（一）至（六）各项之和 1，总计栏 10，总计多 9
                      三、（七）总计：六类申请人之和 10，总计栏 1，六类之和多 9

              表三  收到和处理政府信息公开申请情况
                                                       自然人  商业 科研 社会 法律 其他 总计
                                                               企业 机构 公益 服务
                                                                         组织 机构
              一、本年新收                                  1     0    0    0    0    0    1
            """,
            text, StringComparison.Ordinal);
        Assert.EndsWith(
            """
              三、（七）总计                              ›10‹    0    0    0    0    0    1
              四、结转下年度                                0     0    0    0    0    0    0
              ›n‹ 请先核对此格

            """,
            text, StringComparison.Ordinal);
        Assert.Equal(6 + 2 + 3 + 25 + 1, text.Count(c => c == '\n'));
    }

    [Fact]
    public void What_explains_the_breaches_stands_above_them_in_words()
    {
        Reconciliation result = Filed.Check(("requests.outcome.total.natural_person", "10"));
        string[] lines = new TextReport { Language = Language.Chinese }.Render(result).Split('\n');
        Assert.Equal("  定位  唯一改法：三、（七）总计—自然人 10→1。前提：差错不超过 2 格", lines[2]);
        Assert.StartsWith("  错误  三、（七）总计—自然人", lines[3], StringComparison.Ordinal);
        lines = new TextReport { Language = Language.English }.Render(result).Split('\n');
        Assert.Equal("  located  the only smallest repair: III(7) total, natural persons 10 -> 1. Valid if at most 2 cells are wrong", lines[2]);
    }

    [Fact]
    public void What_cannot_be_decided_says_why_and_draws_nothing() =>
        Assert.Equal(
            """
            无法判定（空白）：3 项缺数未核（39/42 成立）
            甲区人民政府 2023 年度 · 本行政区域 · 2021 年格式
              未核  表三 三、（七）总计—自然人 1 格空白：3 项勾稽关系缺数未核

            """,
            chinese.Render(Filed.Check(("requests.outcome.total.natural_person", ""))));

    [Fact]
    public void The_gravest_comes_first_and_the_words_are_aligned()
    {
        string[] lines = chinese.Render(Filed.Check(
            ("proactive.rules.in_force", "22（其中修订16件）"), ("proactive.penalties.decisions", "6，04"), ("disputes.review.total", "1"))).Split('\n');
        Assert.StartsWith("  错误  四、行政复议", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("  提醒  ", lines[3], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("  提示  规章—现行有效件数", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_with_different_columns_has_headings_over_each_run_of_rows() =>
        Assert.EndsWith(
            """
              表二  主动公开政府信息情况
                             本年制发件数 本年废止件数 现行有效件数
              规章                      0            0            0
              行政规范性文件            0            0            0
                             本年处理决定数量
              行政许可                      1
              行政处罚                 ›6，04‹
              行政强制                      0
                             本年收费金额（单位：万元）
              行政事业性收费                          0
              ›n‹ 请先核对此格

            """,
            chinese.Render(Filed.Check(("proactive.penalties.decisions", "6，04"))), StringComparison.Ordinal);

    [Fact]
    public void A_cell_that_the_source_does_not_have_is_not_drawn_as_blank()
    {
        FormCell absent = OfficialForm.Cell("disputes.litigation_direct.pending");
        FiledReport report = Filed.Report(("disputes.review.total", "1"), ("disputes.litigation_direct.upheld", "")).With(absent, CellEntry.Absent);
        string text = chinese.Render(Reconciler.Default.Check(report));
        Assert.Contains("  行政诉讼（未经复议直接起诉）          0     0     ?     0\n", text, StringComparison.Ordinal);
        Assert.Contains("? 原件无此格（未读到）", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_blanks_as_zero_is_said()
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero);
        Reconciliation result = reconciler.Check(Filed.Report(("requests.carried_in.other", "")));
        Assert.Contains("空白、斜杠按 0 计（总计栏除外）", chinese.Render(result), StringComparison.Ordinal);
    }

    [Fact]
    public void All_tells_what_holds_too()
    {
        string text = (chinese with { ShowsAll = true }).Render(Filed.Check());
        Assert.Contains("  一、本年新收：申请人合计成立\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("  一、本年新收：申请人合计成立\n", chinese.Render(Filed.Check()), StringComparison.Ordinal);
    }

    [Property]
    public bool Colour_changes_no_character(byte upheld, byte total)
    {
        Reconciliation result = Filed.Check(("disputes.review.upheld", $"{upheld}"), ("disputes.review.total", $"{total}"));
        string plain = chinese.Render(result), coloured = (chinese with { IsColoured = true }).Render(result);
        return plain != coloured && !plain.Contains('\e', StringComparison.Ordinal) && Uncoloured(coloured) == plain;
    }

    [Fact]
    public void A_report_cannot_steer_the_terminal()
    {
        FiledReport report = Filed.Report(("proactive.penalties.decisions", "1\e[2J\u202E2"));
        string text = chinese.Render(Reconciler.Default.Check(report), "a\nb.json");
        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.Contains("a\uFFFDb.json", text, StringComparison.Ordinal);
    }

    private static string Uncoloured(string text)
    {
        while (text.IndexOf('\e', StringComparison.Ordinal) is var start and >= 0) text = text.Remove(start, text.IndexOf('m', start) - start + 1);
        return text;
    }
}
