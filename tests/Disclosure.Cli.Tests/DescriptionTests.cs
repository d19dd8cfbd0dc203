using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("rules")]
    [InlineData("form")]
    public void Json_is_one_document_of_its_format(string command)
    {
        Run run = Run.Of(command);
        Assert.Equal((0, ""), (run.Status, run.Errors));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal($"disclosure-{command}/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(run, Run.Of(command, "--format", "json"));
    }

    [Fact]
    public void The_code_book_has_a_row_a_cell_with_its_place_in_every_layout()
    {
        string[] rows = Rows("form", "--format", "csv");
        Assert.Equal("id,table,row,row_en,column,column_en,unit,type,signed,layouts,position_2019,position_2021", rows[0]);
        Assert.Equal(OfficialForm.Cells.Select(cell => cell.Id).Order(), rows[1..].Select(row => row.Split(',')[0]).Order());
        Assert.Contains(rows, row => row.StartsWith("disputes.review.upheld,表四,", StringComparison.Ordinal) && row.EndsWith(",case,count,no,2019 2021,1,1", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("proactive.licensing.items_change,", StringComparison.Ordinal) && row.Contains(",yes,2019,", StringComparison.Ordinal));
    }

    [Fact]
    public void The_catalogue_has_a_row_a_rule() =>
        Assert.Equal(RuleSet.Standard.Rules.Select(rule => rule.Id.Value), Rows("rules", "--format", "csv")[1..].Select(row => row.Split(',')[0]));

    [Theory]
    [InlineData("rules")]
    [InlineData("form")]
    [InlineData("check", "a.json")]
    public void A_mark_is_written_when_it_is_asked_for(params string[] call)
    {
        using Folder folder = new(("a.json", Samples.Broken));
        Assert.False(folder.Run([.. call, "--format", "csv"]).Output.StartsWith('\uFEFF'));
        Assert.True(folder.Run([.. call, "--format", "csv", "--bom"]).Output.StartsWith('\uFEFF'));
    }

    [Fact]
    public void House_rules_of_a_profile_are_rules()
    {
        const string profile = """
            { "format": "disclosure-profile/1", "name": "city", "rules": [
              { "id": "HOUSE.SUITS", "title": { "zh": "甲", "en": "a" }, "left": { "terms": [ "disputes.review.total" ] }, "relation": "<=",
                "right": { "constant": 3 } } ] }
            """;
        using Folder folder = new(("p.json", profile));
        Assert.DoesNotContain("HOUSE.SUITS", folder.Run("rules").Output, StringComparison.Ordinal);
        Assert.Contains("HOUSE.SUITS", folder.Run("rules", "--profile", "p.json").Output, StringComparison.Ordinal);
        Assert.Contains("HOUSE.SUITS", folder.Run("rules", "--profile", "p.json", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_takes_it()
    {
        using Folder folder = new();
        Assert.Equal(new Run(0, "", ""), folder.Run("form", "--output", "form.json"));
        Assert.Equal(Run.Of("form").Output, folder.Read("form.json"));
    }

    private static string[] Rows(params string[] call) => Run.Of(call).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
