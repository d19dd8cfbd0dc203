using Disclosure.Warehouse;
using Xunit;

namespace Disclosure.Cli.Tests;

public sealed class ParquetTests
{
    [Fact]
    public void Rows_of_a_wide_table_are_reports_with_their_numbers()
    {
        using Folder folder = new();
        Write(folder, "reports.parquet", Samples.Consistent, Samples.Broken);
        Run run = folder.Run("check", "reports.parquet", "--format", "csv");
        Assert.Equal((1, ""), (run.Status, run.Errors));
        Assert.Contains("reports.parquet", run.Output, StringComparison.Ordinal);
        Run lines = folder.Run("check", "reports.parquet", "--format", "ndjson");
        Assert.Contains("\"source\":\"reports.parquet\",\"line\":1,", lines.Output, StringComparison.Ordinal);
        Assert.Contains("\"source\":\"reports.parquet\",\"line\":2,", lines.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_wide_table_gives_no_report_and_says_why()
    {
        using Folder folder = new(("notes.parquet", "no table"), ("a.json", Samples.Consistent));
        Write(folder, "empty.parquet");
        Run run = folder.Run("check", "notes.parquet", "--lang", "en"), empty = folder.Run("check", "empty.parquet", "--lang", "en"), met = folder.Run("check", ".", "--lang", "en");
        Assert.Equal((2, 2), (run.Status, empty.Status));
        Assert.Contains("cannot read notes.parquet: not a Parquet file, or a damaged one: ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("cannot read empty.parquet: the wide table has no report", empty.Errors, StringComparison.Ordinal);
        Assert.Equal(0, met.Status);
    }

    [Fact]
    public void Reports_become_a_table_that_is_checked_like_the_reports()
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("b.json", Samples.Broken));
        Assert.Equal((0, "", ""), Told(folder.Run("convert", ".", "--to", "parquet", "--output", "all.parquet")));
        Run reports = folder.Run("check", "a.json", "b.json", "--lang", "en"), table = folder.Run("check", "all.parquet", "--lang", "en");
        Assert.Equal(reports.Status, table.Status);
        Assert.Equal(reports.Output.Split('\n')[^2], table.Output.Split('\n')[^2]);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void The_key_of_a_body_in_a_table_is_its_identifier_in_the_roster(string format)
    {
        using Folder folder = new(("a.json", Samples.Consistent), ("roster.csv", "id,name\nbody-7,甲区人民政府\n"));
        Assert.Equal((0, "", ""), Told(folder.Run("convert", "a.json", "--to", format, "--roster", "roster.csv", "--output", $"all.{format}")));
        Assert.Contains("body-7", File.ReadAllText(Path.Combine(folder.Root, $"all.{format}")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_known_while_a_table_is_read_how_much_of_it_is()
    {
        using Folder folder = new();
        Write(folder, "reports.parquet", Samples.Consistent, Samples.Broken);
        InputReader reader = new(Stream.Null, answersAtOnce: false, isConversation: false, new DocumentInput(null), CancellationToken.None);
        using IEnumerator<InputItem> items = reader.Read(new InputSource("reports.parquet", Path.Combine(folder.Root, "reports.parquet"))).GetEnumerator();
        Assert.Equal(0, reader.BytesRead);
        Assert.True(items.MoveNext());
        Assert.True(reader.BytesRead > 0);
    }

    private static (int, string, string) Told(Run run) => (run.Status, run.Output, run.Errors);

    private static void Write(Folder folder, string name, params string[] reports)
    {
        using FileStream file = File.Create(Path.Combine(folder.Root, name));
        WideParquet.Write(reports.Select((report, at) => StoredReport.Of($"{at}", ReportJson.Read(System.Text.Encoding.UTF8.GetBytes(report)).Value)), file);
    }
}
