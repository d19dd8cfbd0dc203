using System.Text.Json;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class AnalysisTests
{
    [Fact]
    public void Text_tells_what_is_located_and_what_is_not_in_the_language_asked_for()
    {
        Run english = Run.Of("rules", "--analyse", "--lang", "en");
        Assert.Equal((0, ""), (english.Status, english.Errors));
        Assert.Contains("located in 175 cells", english.Output, StringComparison.Ordinal);
        Assert.Contains("detected in 15 cells, looks like one in 4 others", english.Output, StringComparison.Ordinal);
        Assert.Contains("located in 161 cells", english.Output, StringComparison.Ordinal);
        Assert.Contains("175 格可定位", Run.Of("rules", "--analyse", "--lang", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_each_layout_with_its_rank_and_every_cell()
    {
        using JsonDocument json = JsonDocument.Parse(Run.Of("rules", "--analyse", "--format", "json").Output);
        Assert.Equal("disclosure-analysis/1", json.RootElement.GetProperty("format").GetString());
        JsonElement[] layouts = [.. json.RootElement.GetProperty("layouts").EnumerateArray()];
        Assert.Equal([("2019", 38), ("2021", 40)], layouts.Select(layout => (layout.GetProperty("layout").GetString()!, layout.GetProperty("rank").GetInt32())));
        Assert.Equal(200, layouts[1].GetProperty("cells").GetArrayLength());
        Assert.Equal(39, layouts[1].GetProperty("redundant").GetArrayLength());
    }

    [Fact]
    public void House_rules_of_a_profile_are_analysed_with_the_others()
    {
        const string profile = """
            { "format": "disclosure-profile/1", "name": "city", "rules": [
              { "id": "HOUSE.ZERO", "title": { "zh": "甲", "en": "a" }, "left": { "terms": [ "disputes.review.total" ] }, "relation": "<=",
                "right": { "constant": 0 } } ] }
            """;
        using Folder folder = new(("p.json", profile));
        Run run = folder.Run("rules", "--analyse", "--profile", "p.json", "--lang", "en");
        Assert.Contains("disputes.review.pending: 0..0 (", run.Output, StringComparison.Ordinal);
        Assert.Contains("HOUSE.ZERO/report", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_analysis_is_text_or_json() =>
        Assert.Equal(2, Run.Of("rules", "--analyse", "--format", "csv").Status);
}
