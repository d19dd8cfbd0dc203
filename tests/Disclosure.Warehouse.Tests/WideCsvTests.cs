using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Warehouse.Tests;

public sealed class WideCsvTests
{
    /// <summary>An engine that reads the file by its own rules finds the same as one that was given the values.</summary>
    [Fact]
    public void An_engine_loads_it_and_tells_what_the_library_tells()
    {
        GeneratedArchive archive = FsCheck.Fluent.Gen.Sample(GeneratedArchive.Of(0, 40), 1, 50)[0];
        string folder = Directory.CreateTempSubdirectory("disclosure-").FullName, reports = Path.Combine(folder, "reports.csv"), roster = Path.Combine(folder, "roster.csv");
        using (FileStream file = File.Create(reports)) WideCsv.Write(archive.Reports, file);
        using (FileStream file = File.Create(roster)) RosterCsv.Write(archive.Roster, file);
        using Engine engine = Engine.Of(SqlDialect.DuckDb);
        engine.Hold([.. archive.Reports.Select(stored => stored with { Report = Hidden(stored.Report) })]);
        engine.Run($"DELETE FROM reports; COPY reports FROM '{reports}' (HEADER, NULLSTR ''); COPY roster FROM '{roster}' (HEADER, NULLSTR '');");
        Directory.Delete(folder, recursive: true);
        Assert.Equal(ToldFinding.Ordered(archive.Told(Reconciler.Default, null, withMoney: true)), ToldFinding.Ordered(engine.Findings()));
    }

    [Fact]
    public void What_would_end_a_field_is_put_in_quotation_marks()
    {
        FiledReportBuilder builder = new() { Header = new() { Authority = new() { Name = "a,\"b\"\n" } } };
        Assert.Contains(",\"a,\"\"b\"\"\n\",", WideCsv.RowOf(new("1", "b", builder.Build().Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_at_an_end_is_kept_by_quotation_marks() =>
        Assert.Equal("\" T3.ROW/received \",a b", string.Join(',', WideCsv.Field(" T3.ROW/received "), WideCsv.Field("a b")));

    [Fact]
    public void A_row_has_a_field_for_every_column()
    {
        using MemoryStream output = new();
        WideCsv.Write([StoredReport.Of("1", new FiledReportBuilder().Set(OfficialForm.Cell("proactive.fees.amount"), 2.50m).Build().Value)], output);
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split("\r\n");
        Assert.Equal(lines[0].Split(',').Length, lines[1].Split(',').Length);
        Assert.Equal("2.50", lines[1].Split(',')[lines[0].Split(',').IndexOf("t2_fees_amount")]);
        Assert.Equal(["", ""], [lines[2], string.Concat(lines.Skip(3))]);
    }

    /// <summary>The report with its figures taken away; its explanations stay.</summary>
    private static FiledReport Hidden(FiledReport report)
    {
        FiledReportBuilder builder = new() { Header = report.Header };
        foreach (Explanation explanation in report.Explanations) builder.Explanations.Add(explanation);
        return builder.Build().Value;
    }
}
