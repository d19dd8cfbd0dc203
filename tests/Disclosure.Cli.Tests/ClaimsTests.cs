using System.Text.Json;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class ClaimsTests
{
    private const string Told =
        """
        {"format":"disclosure-report/1","year":2023,"requests":{"received":[8,0,0,0,0,0,8],"carried_in":[0,0,0,0,0,0,0]},
         "narrative":{"overview":"全年共收到政府信息公开申请8件。上年结转政府信息公开申请3件。"}}
        """;

    [Fact]
    public void Every_claim_is_listed_with_what_it_fits_or_breaks()
    {
        using Folder folder = new(("a.json", Told));
        Run run = folder.Run("claims", "a.json", "--lang", "en");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Equal(
            """
            a.json
              overview.1  收到政府信息公开申请8件
                  requests received · 8 · of the report · of the year
                  TEXT.RECEIVED  section 一 (general situation): '收到政府信息公开申请8件' is received
              overview.2  上年结转政府信息公开申请3件
                  requests carried in · 3 · of the report · of the year
                  TEXT.CARRIED_IN  section 一 (general situation): the text says '上年结转政府信息公开申请3件', which the tables do not have: carried in 0

            """,
            run.Output);
    }

    [Fact]
    public void Json_has_the_place_the_reading_and_the_outcome()
    {
        using Folder folder = new(("a.json", Told));
        using JsonDocument json = JsonDocument.Parse(folder.Run("claims", "a.json", "--format", "json").Output);
        JsonElement[] claims = [.. json.RootElement.GetProperty("reports")[0].GetProperty("claims").EnumerateArray()];
        Assert.Equal(["overview.1", "overview.2"], claims.Select(claim => claim.GetProperty("name").GetString()!));
        Assert.Equal(["holds", "broken"], claims.Select(claim => claim.GetProperty("findings")[0].GetProperty("outcome").GetString()!));
        Assert.Equal("requests.carried_in", claims[1].GetProperty("subject").GetString());
        Assert.Equal(3, claims[1].GetProperty("value").GetInt32());
    }

    [Fact]
    public void A_report_without_a_text_says_so_and_an_input_without_a_report_is_told()
    {
        using Folder folder = new(("a.json", """{"format":"disclosure-report/1"}"""), ("b.json", Samples.Unreadable));
        Run run = folder.Run("claims", "a.json", "b.json", "--lang", "en");
        Assert.Equal(2, run.Status);
        Assert.Equal("a.json\n  no figure was read\n", run.Output);
        Assert.Contains("b.json", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claims")]
    [InlineData("claims", "a.json", "--format", "csv")]
    [InlineData("claims", "a.json", "--rank", "x")]
    public void A_wrong_call_is_refused(params string[] call)
    {
        using Folder folder = new(("a.json", Told));
        Assert.Equal(2, folder.Run(call).Status);
    }
}
