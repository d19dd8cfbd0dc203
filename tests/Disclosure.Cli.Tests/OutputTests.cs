using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class OutputTests
{
    [Fact]
    public void A_file_takes_the_result_and_standard_output_stays_empty()
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("result.txt", new string('x', 9999)));
        Run run = folder.Run("check", "a.json", "--output", "result.txt");
        Assert.Equal(new Run(0, "", ""), run);
        Assert.Equal("consistent (42 of 42)  甲区人民政府 2023 · 2021 form  a.json\n", folder.Read("result.txt"));
    }

    [Fact]
    public void The_result_is_no_input_of_the_folder_it_lies_in()
    {
        using Folder folder = new(("in/a.json", Samples.Consistent));
        Run run = folder.Run("check", "in", "--output", "in/result.json");
        Assert.Equal(new Run(0, "", ""), run);
        Assert.Contains("consistent", folder.Read("in/result.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_wrong_call()
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        Run run = folder.Run("check", "a.json", "--output", "missing/result.txt");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith("cannot write ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_is_standard_output()
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        Assert.StartsWith("consistent", folder.Run("check", "a.json", "--output", "-").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_stand_apart_and_several_reports_are_summed_up()
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("b.json", Samples.Incomplete), ("c.json", Samples.Consistent), ("d.json", Samples.Consistent));
        Run run = folder.Run("check", ".", "--lang", "zh");
        Assert.Equal(
            $"""
            勾稽相符（42/42）  甲区人民政府 2023 年度 · 2021 年格式  {Path.Combine(".", "a.json")}

            无法判定（空白）：2 项缺数未核（40/42 成立）
            甲区人民政府 2023 年度 · 2021 年格式  {Path.Combine(".", "b.json")}
              未核  表三 二、上年结转—其他（法人或其他组织） 1 格空白：2 项勾稽关系缺数未核

            勾稽相符（42/42）  甲区人民政府 2023 年度 · 2021 年格式  {Path.Combine(".", "c.json")}
            勾稽相符（42/42）  甲区人民政府 2023 年度 · 2021 年格式  {Path.Combine(".", "d.json")}

            共 4 份报告：勾稽相符 3，勾稽不符 0，无法判定 1

            """,
            run.Output);
    }

    [Fact]
    public void All_tells_what_holds_too()
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        Assert.DoesNotContain("成立\n", folder.Run("check", "a.json", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("一、本年新收：申请人合计成立\n", folder.Run("check", "a.json", "--lang", "zh", "--all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_blanks_as_zero_is_said()
    {
        using Folder folder = new(("a.json", Samples.Incomplete));
        Run run = folder.Run("check", "a.json", "--blanks", "zero");
        Assert.StartsWith("consistent (42 of 42)", run.Output, StringComparison.Ordinal);
        Assert.Contains("blanks and none-marks are read as 0", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--no-diagnose")]
    [InlineData("--no-series")]
    [InlineData("--as-of", "2024-03-22")]
    public void What_changes_nothing_here_is_accepted(params string[] options)
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        Assert.Equal(folder.Run("check", "a.json"), folder.Run(["check", "a.json", .. options]));
    }

    [Theory]
    [InlineData("disclosure-report/1", "schema")]
    [InlineData("disclosure-report/1", "schema", "report")]
    [InlineData("disclosure-findings/1", "schema", "findings")]
    [InlineData("disclosure-profile/1", "schema", "profile")]
    [InlineData("disclosure-rules/1", "schema", "rules")]
    [InlineData("disclosure-roster/1", "schema", "roster")]
    [InlineData("disclosure-form/1", "schema", "form")]
    [InlineData("disclosure-analysis/1", "schema", "analysis")]
    public void The_schemas_of_the_formats_are_printed(string format, params string[] args)
    {
        Run run = Run.Of(args);
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("\"$schema\"", run.Output, StringComparison.Ordinal);
        Assert.Contains(format, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData("", "dumb", false)]
    public void Colour_is_for_terminals_that_want_it(string noColour, string terminal, bool expected) =>
        Assert.Equal(expected, Run.Environment(null, ("NO_COLOR", noColour), ("TERM", terminal)).WantsColour);
}
