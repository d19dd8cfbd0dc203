using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Forms;

namespace Disclosure.Benchmarks;

/// <summary>100,000 reports in memory, one in 64 of them wrong: batches and columns beside databases in the process, one thread each.</summary>
public class ManyReportsBenchmarks
{
    private const int Count = 100_000;
    private readonly ReportBatch batch = new(Count);
    private readonly ReportBatch narrow = new(Count, LaneWidth.Bits16);
    private readonly ReportColumns columns = new(Count);
    private SqlReports? duckDb;
    private SqlReports? sqlite;

    /// <summary>Fills all of them, and throws where they do not count the same.</summary>
    [GlobalSetup]
    public void ProveAnswers()
    {
        FiledReport[] different = SampleReports.Consistent(1_024, seed: 8);
        SampleReports.WithWrongFigures(different[..16], seed: 9).CopyTo(different, 0);
        FiledReport[] reports = [.. Enumerable.Range(0, Count).Select(number => different[number % different.Length])];
        foreach (FiledReport report in reports)
        {
            batch.Add(report);
            narrow.Add(report);
        }

        foreach (FormCell cell in IdentitySql.Cells) columns.Set(cell, reports.Select(report => (int)report.CountOf(cell)!.Value).ToArray());
        duckDb = SqlReports.InDuckDb(reports);
        sqlite = SqlReports.InSqlite(reports);
        if (different.Any(report => Reconciler.Default.IsConsistent(report) != Evidence.IsConsistent(report)))
            throw new InvalidOperationException("a verdict is not that of its evidence");
        int[] answers = [reports.Count(Reconciler.Default.IsConsistent), Batch(), BatchOf16Bits(), Columns(), DuckDb(), Sqlite()];
        if (answers.Distinct().Count() != 1) throw new InvalidOperationException($"the paths disagree: {string.Join(", ", answers)}");
    }

    [GlobalCleanup]
    public void Close()
    {
        duckDb?.Dispose();
        sqlite?.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Batch() => Reconciler.Default.Check(batch).Consistent;

    [Benchmark(OperationsPerInvoke = Count)]
    public int BatchOf16Bits() => Reconciler.Default.Check(narrow).Consistent;

    [Benchmark(OperationsPerInvoke = Count)]
    public int Columns() => Reconciler.Default.Check(columns).Consistent;

    [Benchmark(OperationsPerInvoke = Count)]
    public int DuckDb() => duckDb!.CountConsistent();

    [Benchmark(OperationsPerInvoke = Count)]
    public int Sqlite() => sqlite!.CountConsistent();
}
