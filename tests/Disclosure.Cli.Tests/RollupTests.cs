using System.Text.Json;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class RollupTests
{
    private const string Roster = "id,name,parent\np,甲县人民政府,\na,甲县一局,p\nb,甲县二局,p\n";

    private static readonly (string, string)[] county =
    [
        ("whole.json", Licences("甲县人民政府", 10, scope: "jurisdiction")), ("a.json", Licences("甲县一局", 4)), ("b.json", Licences("甲县二局", 7)), ("roster.csv", Roster),
    ];

    [Theory]
    [InlineData("rollup", ".")]
    [InlineData("rollup", ".", "--roster", "roster.csv")]
    public void A_whole_that_is_not_the_sum_of_its_parts_is_told(params string[] args)
    {
        using Folder folder = new(county);
        Run run = folder.Run(args);
        Assert.Contains("10 reported, the bodies under it add up to 11; the sum is 1 larger", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 cannot be traced", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_not_filed_is_told_first_and_makes_the_sum_a_bound()
    {
        using Folder folder = new([.. county, ("roster2.csv", $"{Roster}c,甲县三局,p\n")]);
        Run run = folder.Run("rollup", ".", "--roster", "roster2.csv");
        Assert.StartsWith("2023: 4 had to file, 3 have, 1 have not: 甲县三局\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("10 reported, 1 less than the 11 of the known bodies under it", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_as_json_says_the_same_in_the_json_of_a_check()
    {
        using Folder folder = new([.. county, ("roster.json", """{"format":"disclosure-roster/1","bodies":[{"id":"a","name":"甲县一局"},{"id":"z","name":"甲县九局"}]}""")]);
        using JsonDocument json = JsonDocument.Parse(folder.Run("check", "a.json", "b.json", "--roster", "roster.json", "--format", "json").Output);
        JsonElement year = json.RootElement.GetProperty("roster")[0];
        Assert.Equal((2, 1), (year.GetProperty("had_to_file").GetInt32(), year.GetProperty("filed").GetInt32()));
        Assert.Equal("甲县九局", year.GetProperty("missing")[0].GetProperty("name").GetString());
        Assert.Equal("b.json", year.GetProperty("unlisted")[0].GetProperty("source").GetString());
    }

    [Theory]
    [InlineData("id,name,parent\na,甲,b\nb,乙,a\n", "the parents of a lead back to itself")]
    [InlineData("id,name,parent\na,甲,x\n", "the roster has no x, the parent of a")]
    [InlineData("id,name\na,甲\na,乙\n", "the roster has a twice")]
    [InlineData("id,vertical\na,perhaps\n", "vertical cannot be 'perhaps'")]
    [InlineData("name\n甲\n", "there is no column id")]
    [InlineData("""{"format":"disclosure-roster/1","bodys":[]}""", "bodys")]
    public void A_roster_that_means_nothing_is_a_wrong_call_that_says_why(string roster, string reason)
    {
        using Folder folder = new([.. county[..3], ("roster.csv", roster)]);
        Run run = folder.Run("check", "a.json", "--roster", "roster.csv");
        Assert.Equal(2, run.Status);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_whole_there_is_nothing_to_roll_up()
    {
        using Folder folder = new(county);
        Run run = folder.Run("rollup", "a.json", "b.json");
        Assert.Equal(2, run.Status);
        Assert.Contains("nothing to roll up", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_is_a_report_and_how_it_was_made_is_told_apart()
    {
        using Folder folder = new(county);
        Run run = folder.Run("sum", "a.json", "b.json", "--as", "甲县两局");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal(11, json.RootElement.GetProperty("proactive").GetProperty("licensing")[0].GetInt32());
        Assert.Equal(("甲县两局", "jurisdiction"), (json.RootElement.GetProperty("authority").GetProperty("name").GetString(), json.RootElement.GetProperty("scope").GetString()));
        Assert.Contains("the sum of 2 reports", run.Errors, StringComparison.Ordinal);
        Assert.Contains("a.json: 199 cells not added", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_in_another_layout_than_the_sum_is_named()
    {
        using Folder folder = new([.. county, ("old.json", """{"format":"disclosure-report/1","form":"2019","authority":{"name":"甲县旧局"},"year":2023,"proactive":{"licensing":[1,0,2]}}""")]);
        Assert.Contains(
            "old.json: table 2 has the 2019 layout, the sum the 2021 one", folder.Run("sum", "a.json", "b.json", "old.json", "--as", "x").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sum a.json", "say with --as whose report the sum is")]
    [InlineData("sum a.json --as x --to docx", "--to docx needs a file or a folder")]
    [InlineData("sum a.json c.json --as x", "several years (2022, 2023)")]
    public void A_sum_that_cannot_be_made_is_a_wrong_call_that_says_why(string call, string reason)
    {
        using Folder folder = new([.. county, ("c.json", Licences("甲县三局", 1, year: 2022))]);
        Run run = folder.Run(call.Split(' '));
        Assert.Equal(2, run.Status);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    private static string Licences(string name, int decisions, string scope = "own", int year = 2023) =>
        $$$"""{"format":"disclosure-report/1","authority":{"name":"{{{name}}}"},"scope":"{{{scope}}}","year":{{{year}}},"proactive":{"licensing":[{{{decisions}}}]}}""";
}
