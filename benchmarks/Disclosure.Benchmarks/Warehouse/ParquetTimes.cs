using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Page;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Warehouse;
using DuckDB.NET.Data;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Warehouse;

/// <summary>
/// Which reports of a file of wide Parquet break an identity: our verdicts from its columns, and DuckDB's own SQL over the same file, one thread
/// each, by turns.
/// </summary>
internal static class ParquetTimes
{
    private const int Rounds = 7;
    private const int Different = 4_096;

    /// <summary>One report in so many has a wrong total.</summary>
    private const int Wrong = 97;

    /// <summary>So many reports are decoded and then checked at a time.</summary>
    private const int Slice = 4_096;

    public static Measurement Measure(int count)
    {
        string path = Path.Combine(Path.GetTempPath(), Invariant($"disclosure-{Environment.ProcessId}.parquet"));
        Write(path, count);
        using DuckDBConnection connection = new("Data Source=:memory:");
        connection.Open();
        Ask(connection, "PRAGMA threads=1");
        string sql = $"SELECT COUNT(*) FILTER (WHERE {AnyIdentityFails}) FROM '{path}'";
        ReportColumns slice = InMemory();
        List<double> ours = [], theirs = [], checks = [];
        for (int round = 0; round <= Rounds; round++)
        {
            (double own, long broken) = Timed(() => Inconsistent(path));
            (double engine, long alsoBroken) = Timed(() => Ask(connection, sql));
            (double check, _) = Timed(() => Check(slice, count));
            if (broken != alsoBroken || broken == 0) throw new InvalidOperationException(Invariant($"{broken} and {alsoBroken} broken reports"));
            if (round == 0) continue; // warm-up
            ours.Add(own);
            theirs.Add(engine);
            checks.Add(check);
        }

        MarkdownTable table = new(Invariant($"{count:#,0} reports, {new FileInfo(path).Length / 1e6:#,0.0} MB of Parquet (snappy), one thread each"), "ms:", "reports/s:");
        foreach ((string name, List<double> times) in new[]
        {
            ("`WideParquetReader.Verdicts`", ours), ("of which the check, the columns in memory", checks), ("DuckDB, any identity fails, in SQL", theirs),
        })
            table.Add(name, Invariant($"{Median(times):#,0}"), Invariant($"{count / Median(times) * 1000:#,0}"));
        File.Delete(path);
        return new(Invariant($"parquet {count}"), table)
        {
            Gates =
            [
                new("P16", "verdicts from wide Parquet against SQL of DuckDB over the same file", 1.4, IsFloor: true, "x", Ratio(theirs, ours)),
                new("P17", "the check as a share of decoding and checking", 0.15, IsFloor: false, "x", Ratio(checks, ours)),
            ],
        };
    }

    /// <summary>The 42 identities of the form in force as one condition over the columns of the wide table.</summary>
    private static string AnyIdentityFails =>
        string.Join(" OR ", IdentitySql.Sides(CellColumns.NumberOf).Select(sides => $"{sides.Left} <> {sides.Right}"));

    private static void Write(string path, int count)
    {
        FiledReport[] right = SampleReports.Consistent(Different, seed: 6);
        FormCell total = OfficialForm.Cell("requests.received.total");
        FiledReport[] wrong = [.. right.Select(report => report.With(total, Filing.CellEntry.Number(report.CountOf(total)!.Value + 1)))];
        using FileStream file = File.Create(path);
        WideParquet.Write(
            Enumerable.Range(0, count).Select(number => StoredReport.Of(number.ToString(CultureInfo.InvariantCulture), (number % Wrong == 0 ? wrong : right)[number % Different])), file);
    }

    private static long Inconsistent(string path)
    {
        using FileStream file = File.OpenRead(path);
        using WideParquetReader reader = WideParquetReader.Create(file).Value;
        long inconsistent = 0;
        foreach (ReadOnlyMemory<Verdict> slice in reader.Verdicts(Reconciler.Default)) inconsistent += slice.Span.Count(Verdict.Inconsistent);
        return inconsistent;
    }

    /// <summary>As many columns of as many reports as the reader has in memory at a time.</summary>
    private static ReportColumns InMemory()
    {
        FiledReport[] reports = SampleReports.Consistent(Slice, seed: 6);
        ReportColumns columns = new(Slice);
        foreach (FormCell cell in IdentitySql.Cells) columns.Set(cell, reports.Select(report => (int)report.CountOf(cell)!.Value).ToArray());
        return columns;
    }

    private static long Check(ReportColumns slice, int count)
    {
        long consistent = 0;
        for (int done = 0; done < count; done += Slice) consistent += Reconciler.Default.Check(slice).Consistent;
        return consistent;
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made here.")]
    private static long Ask(DuckDBConnection connection, string sql)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar() ?? 0, CultureInfo.InvariantCulture);
    }

    private static (double Milliseconds, long Answer) Timed(Func<long> act)
    {
        long start = Stopwatch.GetTimestamp(), answer = act();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, answer);
    }

    private static double Ratio(List<double> dividends, List<double> divisors) => Median([.. dividends.Zip(divisors, (dividend, divisor) => dividend / divisor)]);

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
