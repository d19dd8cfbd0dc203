using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class NoticeTests
{
    private static readonly (string, string)[] reports =
    [
        ("a.json", Reviews("甲局", 2023)), ("b.json", Reviews("乙局", 2023)), ("c.json", Reviews("甲局", 2022)),
        ("good.json", Samples.Consistent),
    ];

    [Fact]
    public void Each_body_with_something_to_do_gets_place_problem_proposal_and_grounds()
    {
        using Folder folder = new(reports);
        string page = folder.Run("check", ".", "--group-by", "body", "--format", "markdown", "--lang", "zh").Output.ReplaceLineEndings("\n");
        string[] notices = page.Split("# 政府信息公开工作年度报告退回修改意见：", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["甲局", "乙局"], notices.Select(notice => notice[..2]));
        string row = notices[1].Split('\n').First(line => line.Contains("总计栏 0", StringComparison.Ordinal));
        Assert.StartsWith("| 1 | 2023 年度 |", row, StringComparison.Ordinal);
        Assert.Contains("| 四、行政复议 |", row, StringComparison.Ordinal);
        Assert.Contains("唯一改法：四、行政复议—总计 0→11。", row, StringComparison.Ordinal);
        Assert.Contains("2022 年度", notices[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown", "md")]
    [InlineData("html", "html")]
    [InlineData("docx", "docx")]
    public void A_folder_takes_a_file_a_body(string format, string ending)
    {
        using Folder folder = new([.. reports, ("out/keep.txt", "")]);
        Run run = folder.Run("check", "a.json", "b.json", "--group-by", "body", "--format", format, "--output", "out");
        Assert.Equal((1, "", ""), (run.Status, run.Output, run.Errors));
        Assert.Equal([$"乙局.{ending}", $"甲局.{ending}"], folder.Files("out").Where(name => name != "keep.txt").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("check a.json --group-by body", "--group-by body is for --format markdown, html or docx")]
    [InlineData("check a.json --group-by region --format html", "--group-by cannot be 'region'; choose from body")]
    [InlineData("check a.json --format docx", "--format docx is for --group-by body")]
    [InlineData("check a.json --format docx --group-by body", "--format docx needs a file or a folder with --output")]
    public void A_call_that_makes_no_notice_is_a_wrong_call(string call, string reason)
    {
        using Folder folder = new(reports);
        Run run = folder.Run(call.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    private static string Reviews(string name, int year) =>
        $$$"""{"format":"disclosure-report/1","authority":{"name":"{{{name}}}"},"year":{{{year}}},"disputes":{"review":[10,1,0,0,0]}}""";
}
