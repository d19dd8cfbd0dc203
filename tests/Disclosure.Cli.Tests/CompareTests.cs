using System.Text.Json;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class CompareTests
{
    private static readonly string changed = Samples.Report(("disputes.review.total", "3"), ("requests.carried_in.other", ""));

    [Fact]
    public void Text_lists_what_differs_and_with_all_everything()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("b.json", changed));
        Run run = folder.Run("compare", "a.json", "b.json");
        Assert.Equal((0, ""), (run.Status, run.Errors));
        Assert.Contains("198 cells are the same, 2 differ\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 →     3  +2  +200.00%\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 → blank\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(203, folder.Run("compare", "a.json", "b.json", "--all").Output.TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("markdown", "# ")]
    [InlineData("csv", "cell,row,")]
    [InlineData("json", "{\"format\":\"disclosure-comparison/1\"")]
    public void Every_format_goes_to_a_file_too(string format, string start)
    {
        using Folder folder = new(("a.json", Samples.Broken), ("b.json", changed));
        string printed = folder.Run("compare", "a.json", "b.json", "--format", format).Output;
        Assert.StartsWith(start, printed, StringComparison.Ordinal);
        Assert.Equal(new Run(0, "", ""), folder.Run("compare", "a.json", "b.json", "--format", format, "--output", "x"));
        Assert.Equal(printed, folder.Read("x"));
    }

    [Fact]
    public void Json_tells_where_the_reports_came_from()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("b.json", changed));
        using JsonDocument json = JsonDocument.Parse(folder.Run("compare", "a.json", "b.json", "--format", "json").Output);
        Assert.Equal(("a.json", "b.json", 2), (
            json.RootElement.GetProperty("before").GetProperty("source").GetString()!,
            json.RootElement.GetProperty("after").GetProperty("source").GetString()!,
            json.RootElement.GetProperty("cells").GetArrayLength()));
    }

    [Fact]
    public void A_path_without_a_report_or_with_several_is_refused()
    {
        using Folder folder = new(("a.json", Samples.Broken), ("bad.json", Samples.Unreadable), ("many.ndjson", $"{Samples.Broken}\n{Samples.Broken}\n"));
        Run several = folder.Run("compare", "a.json", "many.ndjson");
        Assert.Equal((2, ""), (several.Status, several.Output));
        Assert.StartsWith("many.ndjson holds 2 reports; a comparison needs exactly one", several.Errors, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("compare", "bad.json", "a.json").Status);
        Assert.Equal(2, folder.Run("compare", "a.json", "nothing.json").Status);
    }
}
