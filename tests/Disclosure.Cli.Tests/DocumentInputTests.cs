using System.Text.Json;
using Disclosure.Tests.Documentation;
using Xunit;

namespace Disclosure.Cli.Tests;

/// <summary>Documents of every kind are inputs beside exchange files, told apart by content.</summary>
public sealed class DocumentInputTests
{
    private const string Page =
        "<html><h1>甲县财政局2023年政府信息公开工作年度报告</h1><p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=5>行政复议<td colspan=10>行政诉讼"
        + "<tr><td>1<td>0<td>0<td>0<td>2<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0<td>0</table></html>";

    [Fact]
    public void A_folder_of_documents_and_exchange_files_is_checked_as_one()
    {
        using Folder folder = new(
            ("in/a.json", Samples.Consistent), ("in/b.html", Page), ("in/c.txt", "会议通知"), ("in/d.png", "\u0000\u0001x"), ("in/e", Page));
        Run run = folder.Run("check", "in");
        Assert.Equal(1, run.Status);
        Assert.Contains("passed over 2 files of other kinds", run.Errors, StringComparison.Ordinal);
        Assert.Contains("3 reports", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_of_a_document_tells_where_its_figures_stand()
    {
        using Folder folder = new(("b.html", Page));
        Assert.Contains("origin: table 4, row 2", folder.Run("check", "b.html").Output, StringComparison.Ordinal);
        Assert.Contains("出处：表四 第2行", folder.Run("check", "b.html", "--lang", "zh").Output, StringComparison.Ordinal);
        Assert.Contains("href=\"b.html\"", folder.Run("check", "b.html", "--format", "html").Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(folder.Run("check", "b.html", "--format", "json").Output);
        JsonElement finding = json.RootElement.GetProperty("reports")[0].GetProperty("findings").EnumerateArray().First(item => item.GetProperty("rule").GetString() == "T4.TOTAL");
        Assert.Equal(5, finding.GetProperty("origins").GetProperty("disputes.review.total").GetProperty("column").GetInt32());
    }

    [Fact]
    public void A_document_comes_through_standard_input_too()
    {
        Run run = Run.Of(Page, ["check", "-"]);
        Assert.Equal(1, run.Status);
        Assert.Contains("甲县财政局 2023", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_the_tables_is_an_input_without_a_report()
    {
        using Folder folder = new(("b.html", "<html><p>通知</p></html>"));
        Run run = folder.Run("check", "b.html", "--format", "json");
        Assert.Equal(2, run.Status);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal("no_table", json.RootElement.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("path,name,id,year,level,kind,scope,published\nb.html,乙县财政局,11000000,2022,county,department,own,2023-01-20\n")]
    [InlineData("year,path,name\n2022,./b.html,乙县财政局\n")]
    public void What_is_said_apart_stands_over_what_the_document_says(string meta)
    {
        using Folder folder = new(("b.html", Page), ("meta.csv", meta));
        Assert.Contains("乙县财政局 2022", folder.Run("check", "b.html", "--meta", "meta.csv").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name\nx\n", "there is no column path")]
    [InlineData("path,year\nb.html,soon\n", "year cannot be 'soon'")]
    [InlineData("path,published\nb.html,2024\n", "'2024' is not a date")]
    public void A_mistake_in_that_file_is_told_with_its_line(string meta, string reason)
    {
        using Folder folder = new(("b.html", Page), ("meta.csv", meta));
        Run run = folder.Run("check", "b.html", "--meta", "meta.csv");
        Assert.Equal(2, run.Status);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_about_no_input_is_told()
    {
        using Folder folder = new(("b.html", Page), ("meta.csv", "path,year\nc.html,2022\n"));
        Assert.Contains("line 2 of --meta matches no input: c.html", folder.Run("check", "b.html", "--meta", "meta.csv").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_office_that_is_named_may_convert() =>
        Assert.Contains("--converter cannot be 'rm'", Run.Of("check", "x", "--converter", "rm").Errors, StringComparison.Ordinal);

    [Fact]
    public void Any_document_becomes_an_exchange_file_and_back()
    {
        using Folder folder = new(("b.html", Page));
        Run json = folder.Run("convert", "b.html", "--to", "json");
        Assert.Equal(0, json.Status);
        Assert.Contains("\"review\":[1,0,0,0,2]", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("provenance", json.Output, StringComparison.Ordinal);
        Assert.Contains("\"provenance\":{\"disputes.review.upheld\"", folder.Run("convert", "b.html", "--to", "json", "--provenance").Output, StringComparison.Ordinal);
        foreach (string kind in new[] { "docx", "xlsx", "html" })
        {
            Assert.Equal(0, folder.Run("convert", "b.html", "--to", kind, "--output", $"out.{kind}").Status);
            Assert.Contains("\"review\":[1,0,0,0,2]", folder.Run("convert", $"out.{kind}", "--to", "ndjson").Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Several_reports_go_into_a_folder_each_under_its_name()
    {
        using Folder folder = new(("in/b.html", Page), ("in/b.txt.html", Page), ("in/sub/b.html", Page), ("out/x", ""));
        Assert.Equal(2, folder.Run("convert", "in", "--to", "json").Status);
        Assert.Equal(0, folder.Run("convert", "in", "--to", "json", "--output", "out").Status);
        Assert.Equal(["b.json", "b.txt.json", Path.Combine("sub", "b.json")], Directory.GetFiles(Path.Combine(folder.Root, "out", "in"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(folder.Root, "out", "in"), path)).Order(StringComparer.Ordinal));
        Assert.Equal(3, folder.Run("convert", "in", "--to", "ndjson").Output.Trim().Split('\n').Length);
    }

    [Theory]
    [InlineData("say with --to", "convert", "b.html")]
    [InlineData("needs a file or a folder", "convert", "b.html", "--to", "docx")]
    [InlineData("--provenance is for", "convert", "b.html", "--to", "docx", "--provenance", "--output", "x")]
    [InlineData("--roster of convert is for", "convert", "b.html", "--to", "json", "--roster", "roster.json")]
    [InlineData("needs a file or a folder", "convert", "b.html", "--to", "parquet")]
    [InlineData("--to cannot be 'doc'", "convert", "b.html", "--to", "doc")]
    public void A_wrong_call_is_told(string reason, params string[] args)
    {
        using Folder folder = new(("b.html", Page));
        Run run = folder.Run(args);
        Assert.Equal(2, run.Status);
        Assert.Contains(reason, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Older_office_documents_are_counted_in_one_line_that_says_what_to_do()
    {
        using Folder folder = new(("in/b.html", Page));
        byte[] document = File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Disclosure.Cli.Tests", "older.doc"));
        File.WriteAllBytes(Path.Combine(folder.Root, "in", "a.doc"), document);
        File.WriteAllBytes(Path.Combine(folder.Root, "in", "c.doc"), document);
        Run run = folder.Run("check", "in");
        Assert.Equal(1, run.Status);
        Assert.Contains("2 .doc, .wps or .et files were not read: add --converter soffice", run.Errors, StringComparison.Ordinal);
        Assert.Equal(2, folder.Run("check", "in/a.doc").Status);
    }

    [Fact]
    public void An_installed_office_makes_them_readable()
    {
        Run run = Run.Of("check", Path.Combine(Repository.Root, "tests", "Disclosure.Cli.Tests", "older.doc"), "--converter", "soffice");
        if (IsInstalled("soffice")) Assert.Contains("甲县财政局 2023", run.Output, StringComparison.Ordinal);
        else Assert.Contains("cannot run soffice", run.Errors, StringComparison.Ordinal);
    }

    private static bool IsInstalled(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
