using Disclosure.Warehouse;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class SqlTests
{
    public static TheoryData<string> Dialects => [.. SqlDialect.All.Select(dialect => dialect.Name)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Every_engine_has_its_script_and_a_file_takes_it(string dialect)
    {
        using Folder folder = new();
        Run run = folder.Run("sql", "--dialect", dialect);
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains(" t3_balance AS\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(new Run(0, "", ""), folder.Run("sql", "--dialect", dialect, "--output", "rules.sql"));
        Assert.Equal(run.Output, folder.Read("rules.sql"));
    }

    [Fact]
    public void Reports_are_rows_of_one_wide_table_each_with_its_place()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("b.ndjson", $"{Samples.Consistent}\n{Samples.Doubtful}\n"));
        Run run = folder.Run("convert", "a.json", "b.ndjson", "--to", "csv");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        string[] lines = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["report_id", "a.json", "b.ndjson:1", "b.ndjson:2"], lines.Select(line => line.Split(',')[0]));
        Assert.Equal(2, folder.Run("convert", "a.json", "--to", "csv", "--provenance").Status);
    }

    [Fact]
    public void A_silence_holds_as_of_the_day_of_the_call()
    {
        const string profile = """
            { "format": "disclosure-profile/1", "name": "city", "settings": [
              { "rule": "T4.TOTAL", "severity": "info", "silence": { "reason": "已核", "until": "2024-03-31" } } ] }
            """;
        using Folder folder = new(("p.json", profile));
        string On(string day) => folder.Run("sql", "--dialect", "ansi", "--profile", "p.json", "--as-of", day).Output;
        Assert.Contains("'T4.TOTAL', 'identity', 'review', 'info'", On("2024-03-31"), StringComparison.Ordinal);
        Assert.Contains("'yes', '已核', '', '2024-03-31')", On("2024-03-31"), StringComparison.Ordinal);
        Assert.DoesNotContain("已核", On("2024-04-01"), StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_are_zero_and_house_rules_are_there_where_the_call_says_so()
    {
        const string profile = """
            { "format": "disclosure-profile/1", "name": "city", "rules": [
              { "id": "HOUSE.SUITS", "title": { "zh": "甲", "en": "a" }, "left": { "terms": [ "disputes.review.total" ] }, "relation": "<=",
                "right": { "constant": 3 } } ] }
            """;
        using Folder folder = new(("p.json", profile));
        Assert.DoesNotContain("COALESCE(own.t3_", folder.Run("sql", "--dialect", "ansi").Output, StringComparison.Ordinal);
        Assert.Contains("COALESCE(own.t3_", folder.Run("sql", "--dialect", "ansi", "--blanks", "zero").Output, StringComparison.Ordinal);
        Assert.Contains("own.t4_review_total AS lhs,\n      3 AS rhs", folder.Run("sql", "--dialect", "ansi", "--profile", "p.json").Output, StringComparison.Ordinal);
    }
}
