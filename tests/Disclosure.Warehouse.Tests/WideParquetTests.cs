using CSharpFunctionalExtensions;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Warehouse.Tests;

public sealed class WideParquetTests
{
    private static readonly FormCell received = OfficialForm.Cell("requests.received.total");

    [Fact]
    public void What_is_read_has_every_value_that_was_written_and_the_same_findings()
    {
        StoredReport[] archive = [.. GeneratedArchive.Of(0, 200).Sample(1, 50)[0].Reports, Placed()];
        StoredReport[] read = RoundTrip(archive);
        Assert.Equal(archive.Length, read.Length);
        foreach ((StoredReport before, StoredReport after) in archive.Zip(read))
        {
            Assert.All(WarehouseSchema.Columns, column => Assert.Equal(column.ValueOf(before), column.ValueOf(after)));
            Assert.Equal(Identities(before), Identities(after));
        }
    }

    [Theory]
    [InlineData(BlankPolicy.Unknown)]
    [InlineData(BlankPolicy.Zero)]
    public void Verdicts_from_the_columns_are_those_of_the_reports(BlankPolicy blanks)
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, blanks);
        StoredReport[] archive =
        [
            Placed(), .. SharedArchives.Large,
            .. new[] { int.MaxValue, int.MaxValue + 1L, int.MinValue, -1L, (1L << 26) - 1, 1L << 26, 1L << 32 }.Select(WithTotals),
        ];
        using MemoryStream file = new();
        WideParquet.Write(archive, file);
        using WideParquetReader reader = WideParquetReader.Create(file).Value;
        Verdict[] expected = [.. archive.Select(stored => reconciler.Check(stored.Report).Verdict)];
        Assert.Equal(3, expected.Distinct().Count());
        Assert.Equal(expected, VerdictsOf(reader, reconciler));
    }

    /// <summary>Layouts, years, coverage and states that are missing or do not fit, and rows of one group of the file in many slices.</summary>
    [Theory]
    [InlineData(BlankPolicy.Unknown)]
    [InlineData(BlankPolicy.Zero)]
    public void Verdicts_of_a_file_that_others_wrote_are_those_of_the_reports_that_it_holds(BlankPolicy blanks)
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, blanks);
        const string changes = """
            t3_layout: CASE i % 7 WHEN 0 THEN NULL WHEN 1 THEN '2019' WHEN 2 THEN '2020' WHEN 3 THEN '20211' ELSE t3_layout END,
            t4_layout: CASE i % 11 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE t4_layout END,
            is_covered: CASE i % 13 WHEN 0 THEN NULL WHEN 1 THEN 0 ELSE is_covered END,
            report_year: CASE i % 17 WHEN 0 THEN NULL WHEN 1 THEN 2007 WHEN 2 THEN 0 WHEN 3 THEN 9999 ELSE report_year END,
            circular: CASE i % 19 WHEN 0 THEN '' WHEN 1 THEN ' T4.TOTAL/review ' ELSE circular END,
            t4_review_total_state: CASE i % 3 WHEN 0 THEN NULL ELSE t4_review_total_state END
            """;
        string replaced = string.Join(", ", changes.Split('\n').Select(line => line.TrimEnd(',').Split(": ")).Select(change => $"{change[1]} AS {change[0]}"));
        string folder = Directory.CreateTempSubdirectory("disclosure-").FullName, ours = Path.Combine(folder, "a.parquet"), theirs = Path.Combine(folder, "b.parquet");
        using (FileStream output = File.Create(ours)) WideParquet.Write(SharedArchives.Large, output);
        using (Engine engine = Engine.Bare())
            engine.Run($"COPY (SELECT * EXCLUDE i REPLACE ({replaced}) FROM (SELECT *, row_number() OVER () AS i FROM '{ours}')) TO '{theirs}' (FORMAT parquet);");
        using FileStream file = File.OpenRead(theirs);
        using WideParquetReader reader = WideParquetReader.Create(file).Value;
        Assert.Equal(reader.Reports().Select(stored => reconciler.Check(stored.Report).Verdict), VerdictsOf(reader, reconciler));
    }

    [Fact]
    public void More_reports_than_a_group_takes_are_all_there_in_their_order()
    {
        FiledReport report = new FiledReportBuilder().Set(received, 7).Build().Value;
        int count = WideParquet.RowsOfGroup + 1;
        Assert.Equal(Enumerable.Range(0, count).Select(number => $"{number}"), RoundTrip([.. Enumerable.Range(0, count).Select(number => StoredReport.Of($"{number}", report))]).Select(stored => stored.Id));
    }

    [Fact]
    public void Money_keeps_every_decimal_and_its_unit()
    {
        FormCell procurement = OfficialForm.Cell("proactive.procurement.amount");
        FiledReport report = new FiledReportBuilder().Set(procurement, CellEntry.Read(procurement, "0.123456789012345元")).Build().Value;
        Assert.Equal(report[procurement], RoundTrip([StoredReport.Of("1", report)])[0].Report[procurement]);
    }

    [Fact]
    public void A_file_that_is_no_parquet_is_told()
    {
        using MemoryStream file = new("not parquet at all"u8.ToArray());
        Result<WideParquetReader, WideTableError> read = WideParquetReader.Create(file);
        Assert.True(read.IsFailure);
        Assert.StartsWith("not a Parquet file, or a damaged one: ", read.Error.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT 1 AS x", "there is no column report_id; use the names of the wide table")]
    [InlineData("SELECT 'a' AS report_id, 'b' AS body, 1.5 AS t3_received_total", "the column t3_received_total should be of the type INT64, with nulls allowed")]
    [InlineData("SELECT 1 AS report_id, 'b' AS body", "the column report_id should be of the type STRING, with nulls allowed")]
    public void A_file_with_other_columns_is_told(string query, string message) =>
        Assert.Equal(message, Written(query, file => WideParquetReader.Create(file).Error.Message(Language.English)));

    [Fact]
    public void Columns_that_are_not_there_are_cells_that_are_absent_and_a_number_needs_no_state() => Written(
        "SELECT 'a' AS report_id, 'b' AS body, '2021' AS t3_layout, 7::BIGINT AS t3_received_total, 2::SMALLINT AS t3_carried_in_total_state",
        file =>
        {
            using WideParquetReader reader = WideParquetReader.Create(file).Value;
            FiledReport report = Assert.Single(reader.Reports()).Report;
            Assert.Equal(7, report.CountOf(received));
            Assert.Equal(CellState.NoneMark, report[OfficialForm.Cell("requests.carried_in.total")].State);
            Assert.Equal(CellState.Absent, report[OfficialForm.Cell("requests.carried_out.total")].State);
            return "";
        });

    private static Verdict[] VerdictsOf(WideParquetReader reader, Reconciler reconciler) => [.. reader.Verdicts(reconciler).SelectMany(slice => slice.ToArray())];

    /// <summary>A report whose figures are there and 0 but for two.</summary>
    private static StoredReport WithTotals(long figure)
    {
        FiledReportBuilder builder = new();
        foreach (TableKind kind in new[] { TableKind.Requests, TableKind.Disputes })
        {
            builder.SetLayout(kind, FormLayout.Layout2021);
            foreach (FormCell cell in OfficialForm.Table(kind, FormLayout.Layout2021).Cells) builder.Set(cell, 0);
        }

        return StoredReport.Of($"{figure}", builder.Set(OfficialForm.Cell("disputes.review.upheld"), figure).Set(OfficialForm.Cell("disputes.review.total"), figure).Build().Value);
    }

    /// <summary>A report with a figure that two identities placed.</summary>
    private static StoredReport Placed()
    {
        FiledReportBuilder builder = new FiledReportBuilder().Set(received, 5);
        builder.Provenance[received] = new Origin { Inferred = new("由合计推定", ["T3.ROW/received", "T3.BALANCE/total"]) };
        return StoredReport.Of("placed", builder.Build().Value);
    }

    private static IEnumerable<string> Identities(StoredReport stored) =>
        from finding in Reconciler.Default.Check(stored.Report).Findings where finding.Rule is LinearRule && finding.Rule.Kind == RuleKind.Identity select $"{finding} {finding.Residual}";

    private static StoredReport[] RoundTrip(IEnumerable<StoredReport> reports)
    {
        using MemoryStream file = new();
        WideParquet.Write(reports, file);
        file.Position = 0;
        using WideParquetReader reader = WideParquetReader.Create(file).Value;
        return [.. reader.Reports()];
    }

    private static string Written(string query, Func<Stream, string> read)
    {
        string folder = Directory.CreateTempSubdirectory("disclosure-").FullName, path = Path.Combine(folder, "a.parquet");
        using (Engine engine = Engine.Bare()) engine.Run($"COPY ({query}) TO '{path}' (FORMAT parquet);");
        string answer;
        using (FileStream file = File.OpenRead(path)) answer = read(file);
        Directory.Delete(folder, recursive: true);
        return answer;
    }
}
