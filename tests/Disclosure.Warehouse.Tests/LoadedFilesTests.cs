using Disclosure.Filing;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Warehouse.Tests;

/// <summary>An engine that reads the files by its own rules finds what the library finds.</summary>
public sealed class LoadedFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("disclosure-");

    [Fact]
    public void From_csv_and_from_parquet_an_engine_tells_what_the_library_tells_and_the_parquet_that_it_writes_is_read()
    {
        GeneratedArchive archive = GeneratedArchive.Of(0, 40).Sample(1, 50)[0];
        ToldFinding[] expected = ToldFinding.Ordered(archive.Told(Reconciler.Default, null, withMoney: true));
        string csv = Make("reports.csv", file => WideCsv.Write(archive.Reports, file)), roster = Make("roster.csv", file => RosterCsv.Write(archive.Roster, file));
        string ours = Make("ours.parquet", file => WideParquet.Write(archive.Reports, file)), theirs = Path.Combine(folder.FullName, "theirs.parquet");

        using Engine engine = Engine.Of(SqlDialect.DuckDb);
        engine.Hold([.. archive.Reports.Select(stored => stored with { Report = Hidden(stored.Report) })]);
        engine.Run($"DELETE FROM reports; COPY reports FROM '{csv}' (HEADER, NULLSTR ''); COPY roster FROM '{roster}' (HEADER, NULLSTR '');");
        Assert.Equal(expected, ToldFinding.Ordered(engine.Findings()));
        engine.Run($"DELETE FROM reports; INSERT INTO reports SELECT * FROM read_parquet('{ours}'); COPY reports TO '{theirs}' (FORMAT parquet);");
        Assert.Equal(expected, ToldFinding.Ordered(engine.Findings()));

        using FileStream written = File.OpenRead(theirs);
        using WideParquetReader reader = WideParquetReader.Create(written).Value;
        Assert.Equal(archive.Reports.Length, reader.Count);
        foreach ((StoredReport before, StoredReport after) in archive.Reports.Zip(reader.Reports()))
            Assert.All(WarehouseSchema.Columns, column => Assert.Equal(column.ValueOf(before), column.ValueOf(after)));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Make(string name, Action<Stream> write)
    {
        string path = Path.Combine(folder.FullName, name);
        using FileStream file = File.Create(path);
        write(file);
        return path;
    }

    /// <summary>The report with its figures taken away; its explanations stay.</summary>
    private static FiledReport Hidden(FiledReport report)
    {
        FiledReportBuilder builder = new() { Header = report.Header };
        foreach (Explanation explanation in report.Explanations) builder.Explanations.Add(explanation);
        return builder.Build().Value;
    }
}
