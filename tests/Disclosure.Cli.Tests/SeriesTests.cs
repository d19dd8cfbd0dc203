using System.Text.Json;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class SeriesTests
{
    [Fact]
    public void Years_of_one_body_are_held_against_each_other_in_whatever_order_they_come()
    {
        using Folder folder = new(("2024.json", Year(2024, carriedIn: 5)), ("2023.json", Year(2023, carriedOut: 3)));
        Run run = folder.Run("check", "2024.json", "2023.json", "--fail-on", "expected");
        Assert.Equal(1, run.Status);
        Assert.Contains("5 carried in, but last year's report carried out 3; carried in is 2 larger", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cell_of_the_other_year_stands_in_the_finding_with_its_source()
    {
        using Folder folder = new(("2024.json", Year(2024, carriedIn: 5)), ("2023.json", Year(2023, carriedOut: 3)));
        using JsonDocument json = JsonDocument.Parse(folder.Run("check", "2023.json", "2024.json", "--format", "json").Output);
        JsonElement finding = json.RootElement.GetProperty("reports")[1].GetProperty("findings").EnumerateArray()
            .Single(one => one.GetProperty("rule").GetString() == "YEAR.CARRY" && one.GetProperty("outcome").GetString() == "broken");
        JsonElement related = finding.GetProperty("related")[0];
        Assert.Equal(
            ("2023.json", 2023, "甲区人民政府", "requests.carried_out.total"),
            (related.GetProperty("source").GetString(), related.GetProperty("year").GetInt32(), related.GetProperty("authority").GetString(), related.GetProperty("cell").GetString()));
    }

    [Theory]
    [InlineData("check", "2023.json", "2024.json", "--no-series")]
    [InlineData("check", "2024.json")]
    public void Without_another_year_nothing_is_said_about_years(params string[] args)
    {
        using Folder folder = new(("2024.json", Year(2024, carriedIn: 5)), ("2023.json", Year(2023, carriedOut: 3)));
        Assert.DoesNotContain("last year", folder.Run(args).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_settles_a_difference_between_years()
    {
        using Folder folder = new(
            ("2024.json", Year(2024, carriedIn: 5)), ("2023.json", Year(2023, carriedOut: 3)),
            ("e.csv", "body,year,rule,instance,difference,reason,by\n甲区人民政府,2024,YEAR.CARRY,total,2,上年漏计,\n"));
        Assert.Contains("explained", folder.Run("check", "2023.json", "2024.json", "--explanations", "e.csv").Output, StringComparison.Ordinal);
    }

    private static string Year(int year, int carriedIn = 0, int carriedOut = 0) =>
        $$$"""
        {"format":"disclosure-report/1","authority":{"name":"甲区人民政府"},"year":{{{year}}},"requests":{"carried_in":[null,null,null,null,null,null,{{{carriedIn}}}],"carried_out":[null,null,null,null,null,null,{{{carriedOut}}}]}}
        """;
}
