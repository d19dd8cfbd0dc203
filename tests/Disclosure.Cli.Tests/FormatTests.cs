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
    public void Json_is_one_document_of_reports_and_errors()
    {
        using Folder folder = new(files);
        Run run = folder.Run("check", "a.json", "b.ndjson", "c.json", "d.json", "--format", "json");
        Assert.Equal(2, run.Status);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal("disclosure-findings/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal(
            [("a.json", 1, 0, "consistent"), ("b.ndjson", 1, 0, "inconsistent"), ("b.ndjson", 3, 2, "undetermined")],
            json.RootElement.GetProperty("reports").EnumerateArray().Select(ReportOf));
        Assert.Equal(
            [("b.ndjson", "wrong_type"), ("c.json", "unexpected_end"), ("d.json", "unreachable")],
            json.RootElement.GetProperty("errors").EnumerateArray().Select(ErrorOf));
    }

    [Fact]
    public void Ndjson_is_a_header_a_line_an_input_and_a_summary()
    {
        using Folder folder = new(files);
        Run run = folder.Run("check", "a.json", "b.ndjson", "--format", "ndjson");
        JsonElement[] lines = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(6, lines.Length);
        Assert.Equal("disclosure-findings/1", lines[0].GetProperty("format").GetString());
        Assert.Equal(("a.json", 1, 0, "consistent"), ReportOf(lines[1]));
        Assert.Equal(("b.ndjson", 1, 0, "inconsistent"), ReportOf(lines[2]));
        Assert.Equal(("b.ndjson", "wrong_type"), ErrorOf(lines[3]));
        Assert.Equal(("b.ndjson", 3, 2, "undetermined"), ReportOf(lines[4]));
        Assert.Equal(3, lines[5].GetProperty("summary").GetProperty("reports").GetInt32());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void The_header_says_how_it_was_checked(string format)
    {
        using Folder folder = new(files);
        JsonElement Rules(params string[] options)
        {
            string output = folder.Run(["check", "a.json", "--format", format, .. options]).Output;
            return JsonDocument.Parse(output.Split('\n')[0]).RootElement.GetProperty("rules");
        }

        Assert.Equal("2024-04-01", Rules().GetProperty("as_of").GetString());
        Assert.Equal("2024-03-22", Rules("--as-of", "2024-03-22").GetProperty("as_of").GetString());
        Assert.Equal("unknown", Rules().GetProperty("blanks").GetString());
        Assert.Equal("zero", Rules("--blanks", "zero").GetProperty("blanks").GetString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void All_tells_what_holds_too(string format)
    {
        using Folder folder = new(files);
        Assert.DoesNotContain("\"holds\",", folder.Run("check", "a.json", "--format", format).Output, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"holds\",", folder.Run("check", "a.json", "--format", format, "--all").Output, StringComparison.Ordinal);
    }

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
    [InlineData("json")]
    [InlineData("ndjson")]
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

    private static (string?, int, int, string?) ReportOf(JsonElement report) =>
        (report.GetProperty("source").GetString(), report.GetProperty("line").GetInt32(), report.GetProperty("index").GetInt32(),
            report.GetProperty("verdict").GetString());

    private static (string?, string?) ErrorOf(JsonElement error) => (error.GetProperty("source").GetString(), error.GetProperty("code").GetString());
}
