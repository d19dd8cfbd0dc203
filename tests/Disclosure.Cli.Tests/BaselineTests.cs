using System.Text.Json;
using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>The first run has a broken review total; the second one has it mended, standing, or another breach beside it.</summary>
public sealed class BaselineTests
{
    private static readonly string both = Samples.Report(("disputes.review.total", "1"), ("disputes.litigation_direct.total", "1"));

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Only_what_is_new_counts_for_the_exit_status(string format)
    {
        using Folder folder = new(("a.json", Samples.Broken), ("b.json", both), ("c.json", Samples.Consistent));
        Assert.Equal(1, folder.Run("check", "a.json", "--format", format, "--output", "earlier").Status);
        Assert.Equal(0, folder.Run("check", "a.json", "--baseline", "earlier").Status);
        Assert.Equal(1, folder.Run("check", "b.json", "--baseline", "earlier").Status);
        Assert.Equal(0, folder.Run("check", "c.json", "--baseline", "earlier").Status);
    }

    [Fact]
    public void Text_tells_what_is_new_and_what_is_gone()
    {
        using Folder folder = Compared();
        Assert.Contains(
            "  与基线相比：新增 1，仍在 1，消除 0\n", folder.Run("check", "b.json", "--baseline", "earlier", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("  error (new)  ", folder.Run("check", "b.json", "--baseline", "earlier").Output, StringComparison.Ordinal);
        string mended = folder.Run("check", "c.json", "--baseline", "earlier").Output;
        Assert.Contains("  against the baseline: 0 new, 0 standing, 1 gone\n", mended, StringComparison.Ordinal);
        Assert.Contains("\n  gone  administrative review: ", mended, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_a_word_a_finding_and_the_counts_of_the_report()
    {
        using Folder folder = Compared();
        JsonElement report = JsonDocument.Parse(folder.Run("check", "b.json", "--baseline", "earlier", "--format", "json").Output)
            .RootElement.GetProperty("reports")[0];
        Assert.Equal("""{"new":1,"standing":1,"gone":[]}""", report.GetProperty("baseline").GetRawText());
        Assert.Equal(
            [("review", "standing"), ("litigation_direct", "new")],
            report.GetProperty("findings").EnumerateArray().Select(one => (one.GetProperty("instance").GetString(), one.GetProperty("baseline").GetString())));
    }

    [Fact]
    public void Sarif_has_a_state_for_every_result()
    {
        using Folder folder = Compared();
        Assert.Equal(["unchanged", "new"], States(folder, "b.json"));
        Assert.Equal(["absent"], States(folder, "c.json"));
    }

    [Theory]
    [InlineData("csv", ",gone")]
    [InlineData("markdown", "- **gone** ")]
    [InlineData("html", "<h3>gone</h3>")]
    public void What_is_gone_is_told_in_every_form_for_people(string format, string told)
    {
        using Folder folder = Compared();
        Assert.Contains(told, folder.Run("check", "c.json", "--baseline", "earlier", "--format", format).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(told, folder.Run("check", "b.json", "--baseline", "earlier", "--format", format).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JUnit_fails_where_the_exit_status_does()
    {
        using Folder folder = Compared();
        Assert.DoesNotContain("<failure", folder.Run("check", "a.json", "--baseline", "earlier", "--format", "junit").Output, StringComparison.Ordinal);
        Assert.Contains("<failure", folder.Run("check", "b.json", "--baseline", "earlier", "--format", "junit").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "cannot use earlier: line 1, byte 1")]
    [InlineData("{}", "cannot use earlier: line 1, byte 1")]
    [InlineData("""{"format":"disclosure-report/1"}""", "cannot use earlier: line 1, byte 11 (format)")]
    [InlineData("{\"format\":\"disclosure-findings/1\"}\n{\"findings\":[{}]}", "cannot use earlier: line 2, byte 14 (findings[0])")]
    public void A_baseline_that_is_none_is_a_wrong_call_with_its_place(string content, string message)
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("earlier", content));
        Run run = folder.Run("check", "a.json", "--baseline", "earlier");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith(message, run.Errors, StringComparison.Ordinal);
    }

    private static Folder Compared()
    {
        Folder folder = new(("a.json", Samples.Broken), ("b.json", both), ("c.json", Samples.Consistent));
        folder.Run("check", "a.json", "--format", "json", "--output", "earlier");
        return folder;
    }

    private static IEnumerable<string?> States(Folder folder, string file) =>
        JsonDocument.Parse(folder.Run("check", file, "--baseline", "earlier", "--format", "sarif").Output)
            .RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("baselineState").GetString());
}
