using System.Text.Json;
using Disclosure.Indicators;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class IndicatorsTests
{
    private const string Last = """{"format":"disclosure-report/1","authority":{"name":"a"},"scope":"own","year":2022,"requests":{"received":[8,0,0,0,0,0,8]}}""";
    private const string Now = """{"format":"disclosure-report/1","authority":{"name":"a"},"scope":"own","year":2023,"requests":{"received":[9,1,0,0,0,0,10]}}""";
    private const string Other = """{"format":"disclosure-report/1","authority":{"name":"b"},"scope":"own","year":2023,"requests":{"received":[1,1,0,0,0,0,2]}}""";
    private const string NobodyAsked = """{"format":"disclosure-report/1","authority":{"name":"c"},"scope":"own","year":2023,"requests":{"received":[0,0,0,0,0,0,0]}}""";

    [Fact]
    public void Growth_is_told_where_last_years_report_is_given_too()
    {
        using Folder folder = new(("now.json", Now), ("last.json", Last));
        Run run = folder.Run("indicators", "now.json", "last.json");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("25.00%  8 → 10\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("→", folder.Run("indicators", "now.json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_are_ranked_and_who_has_no_value_stands_last()
    {
        using Folder folder = new(("reports/1.json", NobodyAsked), ("reports/2.json", Other), ("reports/3.json", Now));
        string[] lines = folder.Run("indicators", "reports", "--rank", "natural_persons.of_received").Output.Split('\n');
        Assert.StartsWith("  1  a  90.00%  9/10, 95% interval ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  2  b  50.00%  1/2, 95% interval ", lines[2], StringComparison.Ordinal);
        Assert.Equal("  -  c       -  undefined: the base (requests received) is 0", lines[3]);
    }

    [Fact]
    public void What_does_not_compare_is_not_ranked_and_the_call_is_refused()
    {
        using Folder folder = new(("now.json", Now), ("last.json", Last));
        Run run = folder.Run("indicators", "now.json", "last.json", "--rank", "natural_persons.of_received", "--output", "x");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith("cannot rank: a and a do not rank together: the year is 2023 here, 2022 there; rank them apart", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Root, "x")));
    }

    [Fact]
    public void Json_has_every_value_the_order_and_what_could_not_be_read()
    {
        using Folder folder = new(("a.json", Now), ("b.json", Samples.Unreadable), ("c.json", Other));
        Run run = folder.Run("indicators", "c.json", "a.json", "b.json", "--rank", "natural_persons.of_received", "--format", "json");
        Assert.Equal(2, run.Status);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal([19, 19], json.RootElement.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("values").GetArrayLength()));
        Assert.Equal(
            [(1, "a.json"), (2, "c.json")],
            json.RootElement.GetProperty("ranking").GetProperty("entries").EnumerateArray()
                .Select(entry => (entry.GetProperty("rank").GetInt32(), entry.GetProperty("source").GetString()!)));
        Assert.Equal("b.json", json.RootElement.GetProperty("errors")[0].GetProperty("source").GetString());
    }

    [Fact]
    public void Csv_has_a_row_a_value_and_goes_to_a_file()
    {
        using Folder folder = new(("a.json", Now));
        Assert.Equal(new Run(0, "", ""), folder.Run("indicators", ".", "--format", "csv", "--bom", "--output", "x.csv"));
        string text = folder.Read("x.csv");
        Assert.Equal(IndicatorCatalogue.All.Length + 1, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_blank_is_zero_where_the_call_says_so()
    {
        using Folder folder = new(("a.json", Now.Replace("[9,1,", "[9,null,", StringComparison.Ordinal)));
        Assert.Contains("no number", Row(folder.Run("indicators", "a.json")), StringComparison.Ordinal);
        Assert.Contains("0.00%  0/10", Row(folder.Run("indicators", "a.json", "--blanks", "zero")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_call_says_of_an_input_counts()
    {
        using Folder folder = new(
            ("a.json", Now.Replace(""" "scope":"own",""".Trim(), "", StringComparison.Ordinal)), ("meta.csv", "path,scope\na.json,local_level\n"));
        Assert.Equal(2, folder.Run("indicators", "a.json", "--rank", "natural_persons.of_received").Status);
        Assert.Contains("local level", folder.Run("indicators", "a.json", "--rank", "natural_persons.of_received", "--meta", "meta.csv").Output, StringComparison.Ordinal);
    }

    private static string Row(Run run) => run.Output.Split('\n').Single(line => line.Contains("share of organisations", StringComparison.Ordinal));
}
