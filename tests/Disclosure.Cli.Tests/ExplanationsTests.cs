using System.Text;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class ExplanationsTests
{
    private const string Heading = "body,year,rule,instance,difference,reason,by\n";

    [Theory]
    [InlineData("甲区人民政府")]
    [InlineData("甲区 人民政府")]
    public void An_explanation_counts_as_if_filed_with_the_report(string body)
    {
        using Folder folder = new(("a.json", Samples.Expected), ("e.csv", $"\uFEFF{Heading}{body},2023,FORM.PERIOD,report,,\"年中设立, 见批复\",办公室\r\n,,,,,,\r\n"));
        Assert.Equal(1, folder.Run("check", "a.json", "--fail-on", "expected").Status);
        Run run = folder.Run("check", "a.json", "--fail-on", "expected", "--explanations", "e.csv");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("explained", run.Output, StringComparison.Ordinal);
        Assert.Contains("年中设立, 见批复", folder.Run("check", "a.json", "--format", "csv", "--explanations", "e.csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_that_does_not_fit_is_stale()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("e.csv", $"{Heading}甲区人民政府,2023,T4.TOTAL,review,-2,x,\n"));
        Run run = folder.Run("check", "a.json", "--format", "json", "--explanations", "e.csv");
        Assert.Contains("EXPLANATION.STALE", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_report_is_told()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("e.csv", $"{Heading}乙区人民政府,2023,T4.TOTAL,review,-1,x,\n甲区人民政府,2022,T4.TOTAL,review,-1,x,\n"));
        Run run = folder.Run("check", "a.json", "--explanations", "e.csv");
        Assert.Equal(1, run.Status);
        Assert.Equal(
            "line 2 of the explanations matches no report: 乙区人民政府 2023\nline 3 of the explanations matches no report: 甲区人民政府 2022\n",
            run.Errors.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("", "line 1: there is no column body")]
    [InlineData("body,year,rule,instance,reason,by\n", "line 1: there is no column difference")]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,-1,x\n", "line 2: 7 columns are needed, 6 are there")]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,-1,\"x\ny\",\nb,last,T4.TOTAL,review,-1,x,\n", "line 4: year cannot be 'last'; write it like 2023")]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,one,x,\n", "line 2: difference cannot be 'one'; write it like -26")]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,-1,,\n", "line 2: reason must not be empty")]
    [InlineData(Heading + "a,2023,total,review,-1,x,\n", "line 2: ")]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,-1,\"x,\nb,2023,T4.TOTAL,review,-1,y,\n", "line 2, character 27: a quotation mark out of place")]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,-1,\"x\"y,\n", "line 2, character 30: a quotation mark out of place")]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,-1,\"x\n\n\",\nb\"", "line 5, character 2: a quotation mark out of place")]
    [InlineData("body,year,rule,instance,difference,reason,by,year\n", "line 1: the column year is there twice")]
    public void A_malformed_row_is_a_wrong_call_with_its_line(string content, string message)
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("e.csv", content));
        Run run = folder.Run("check", "a.json", "--explanations", "e.csv");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"cannot use e.csv: {message}", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Heading + "a,2023,T4.TOTAL,review,-1,\"x,\n", "无法使用 e.csv：第 2 行第 27 个字符：引号用得不对。要用引号的格须整格括起，格内的引号写两个\n")]
    [InlineData("body,year,rule,instance,difference,reason,by,year\n", "无法使用 e.csv：第 1 行：列 year 出现两次\n")]
    public void What_is_wrong_is_said_in_Chinese_alone_where_Chinese_is_asked_for(string content, string message)
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("e.csv", content));
        Assert.StartsWith(message, folder.Run("check", "a.json", "--explanations", "e.csv", "--lang", "zh").Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_marks_where_they_belong_are_read()
    {
        using Folder folder = new(("a.json", Samples.Expected), ("e.csv", $"\"body\",year,rule,instance,difference,reason,by\r\n甲区人民政府,2023,FORM.PERIOD,report,,\"年中\"\"设立\"\"\r\n\",\"\"\r\n"));
        Run run = folder.Run("check", "a.json", "--fail-on", "expected", "--explanations", "e.csv");
        Assert.Equal((0, ""), (run.Status, run.Errors));
    }

    [Fact]
    public void Another_encoding_is_a_wrong_call_that_says_what_to_do()
    {
        using Folder folder = new(("a.json", Samples.Consistent));
        File.WriteAllBytes(Path.Combine(folder.Root, "e.csv"), [.. Encoding.ASCII.GetBytes(Heading), 0xBC, 0xD7]);
        Assert.StartsWith("cannot use e.csv: not UTF-8; save it as 'CSV UTF-8'", folder.Run("check", "a.json", "--explanations", "e.csv").Errors, StringComparison.Ordinal);
    }
}
