using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Gates;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Measuring;

namespace Disclosure.Benchmarks.Memory;

/// <summary>A batch too large for any cache against the same reports in a table in the memory of DuckDB, one thread each; one report in 64 is wrong.</summary>
internal sealed class DatabaseContest : IContest, IDisposable
{
    private const int Reports = 343_008;
    private const int Different = 1_024;

    private readonly ReportBatch batch = new(Reports);
    private readonly SqlReports database;
    private readonly Case check;
    private readonly Case sql;

    public DatabaseContest()
    {
        FiledReport[] different = SampleReports.Consistent(Different, seed: 8);
        SampleReports.WithWrongFigures(different[..(Different / 64)], seed: 9).CopyTo(different, 0);
        IEnumerable<FiledReport> reports = Enumerable.Range(0, Reports).Select(number => different[number % Different]);
        foreach (FiledReport report in reports) batch.Add(report);
        database = SqlReports.InDuckDb(reports);
        check = new("`Reconciler.Check` of a batch, one report in 64 wrong", Reports, _ => Reconciler.Default.Check(batch).Consistent);
        sql = new("DuckDB, the identities in SQL over a table in memory", Reports, _ => database.CountConsistent());
    }

    public Case[] Cases => [check, sql];

    public void ProveAnswers()
    {
        if (check.Pass(0) != sql.Pass(0)) throw new InvalidOperationException("the batch and the database disagree");
    }

    public Gate[] Gates(Timing timing) => [new("P10", "a batch against SQL of DuckDB over a table in memory", 8, IsFloor: true, "x", timing.Ratio(sql, check))];

    public void Dispose() => database.Dispose();
}
