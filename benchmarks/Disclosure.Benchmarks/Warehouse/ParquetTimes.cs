using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Warehouse;
using DuckDB.NET.Data;

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

    public static void Print(TextWriter output, int count)
    {
        string path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"disclosure-{count}.parquet"));
        Write(path, count);
        using DuckDBConnection connection = new("Data Source=:memory:");
        connection.Open();
        Ask(connection, "PRAGMA threads=1");
        string sql = $"SELECT COUNT(*) FILTER (WHERE {AnyIdentityFails}) FROM '{path}'";
        List<double> ours = [], theirs = [];
        for (int round = 0; round <= Rounds; round++)
        {
            (double own, long broken) = Timed(() => Inconsistent(path));
            (double engine, long alsoBroken) = Timed(() => Ask(connection, sql));
            if (broken != alsoBroken || broken == 0) throw new InvalidOperationException(FormattableString.Invariant($"{broken} and {alsoBroken} broken reports"));
            if (round == 0) continue; // warm-up
            ours.Add(own);
            theirs.Add(engine);
        }

        double ratio = Median([.. ours.Zip(theirs, (own, engine) => engine / own)]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:#,0} reports, {new FileInfo(path).Length / 1e6:#,0.0} MB of Parquet (snappy), one thread each"));
        output.WriteLine("| | ms | reports/s |\n|---|---:|---:|");
        foreach ((string name, List<double> times) in new[] { ("`WideParquetReader.Verdicts`", ours), ("DuckDB, `any identity fails` in SQL", theirs) })
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(times):#,0} | {count / Median(times) * 1000:#,0} |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{ratio:0.00}x, the median of {Rounds} rounds"));
        File.Delete(path);
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

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
