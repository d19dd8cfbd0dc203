using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>The forms of the result that machines read. What stands in them is for the tests of the core to say.</summary>
public sealed class FormatTests
{
    private static readonly (string, string)[] files =
        [("a.json", Samples.Consistent), ("b.ndjson", $"{Samples.Broken}\n{Samples.Unreadable}\n{Samples.Incomplete}\n"), ("c.json", "{")];

    [Fact]
    public void Csv_is_a_row_a_finding_and_a_row_an_unreadable_input()
    {
        using Folder folder = new(files);
        string[] rows = folder.Run("check", "b.ndjson", "c.json", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("source,line,", rows[0], StringComparison.Ordinal);
        Assert.Contains(rows, row => row.StartsWith("b.ndjson,1,", StringComparison.Ordinal) && row.Contains("T4.TOTAL", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("c.json,,", StringComparison.Ordinal) && row.Contains("unexpected_end", StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_is_a_log_with_results()
    {
        using Folder folder = new(files);
        using JsonDocument log = JsonDocument.Parse(folder.Run("check", "b.ndjson", "--format", "sarif").Output);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.NotEmpty(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Theory]
    [InlineData("error", 1)]
    [InlineData("never", 0)]
    public void JUnit_fails_what_the_call_fails_on(string threshold, int failures)
    {
        using Folder folder = new(("a.json", Samples.Broken));
        XDocument suites = XDocument.Parse(folder.Run("check", "a.json", "--format", "junit", "--fail-on", threshold).Output);
        Assert.Equal(failures, suites.Descendants("failure").Count());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("junit")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void Every_form_can_go_into_a_file(string format)
    {
        using Folder folder = new(files);
        string output = folder.Run("check", "a.json", "--format", format).Output;
        Assert.NotEqual("", output);
        Assert.Equal(new Run(0, "", ""), folder.Run("check", "a.json", "--format", format, "--output", "out"));
        Assert.Equal(output, folder.Read("out"));
    }
}
