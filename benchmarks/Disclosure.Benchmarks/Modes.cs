using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Benchmarks.Documents;
using Disclosure.Benchmarks.Gates;
using Disclosure.Benchmarks.Lines;
using Disclosure.Benchmarks.Memory;
using Disclosure.Benchmarks.Page;
using Disclosure.Benchmarks.Repairs;
using Disclosure.Benchmarks.Rollups;
using Disclosure.Benchmarks.Starts;
using Disclosure.Benchmarks.Warehouse;
using Disclosure.Solver;

namespace Disclosure.Benchmarks;

/// <summary>What this program measures by itself; all else is left to BenchmarkDotNet.</summary>
internal static class Modes
{
    private const int Million = 1_000_000;
    private const int Tables = 100_000;
    private const int TablesOfSet = 3_000;

    /// <summary>The arguments of the modes that <c>full</c> runs, in their order.</summary>
    private static readonly ImmutableArray<string[]> full =
        [["gate"], ["memory"], ["lines"], ["command"], ["parquet", "1000000"], ["rollups"], ["solvers"], ["start"]];

    /// <summary>Measures what the arguments ask for and prints it; tells how many promises failed, or <see langword="null"/> where they name no mode.</summary>
    /// <param name="arguments">A mode and its arguments.</param>
    /// <param name="output">Where the tables are printed.</param>
    /// <param name="writesPage">Whether the tables are also written into docs/benchmarks.md.</param>
    public static int? Run(string[] arguments, TextWriter output, bool writesPage) =>
        arguments is ["full"] ? Full(output) : Print(arguments, output, writesPage)?.Failed;

    private static int Full(TextWriter output)
    {
        RunConditions conditions = RunConditions.Now;
        Measurement[] measured = [.. full.Select(mode => Print(mode, output, writesPage: true)!)];
        BenchmarksPage.Write("machine", [conditions.ToString(), "", .. Packages.Table.Lines]);
        VersionHistory.Write(measured, conditions);
        return measured.Sum(measurement => measurement.Failed);
    }

    private static Measurement? Print(string[] arguments, TextWriter output, bool writesPage)
    {
        RunConditions conditions = RunConditions.Now;
        if (Measure(arguments) is not { } measurement) return null;
        string[] lines = [.. measurement.Lines(conditions)];
        foreach (string line in lines) output.WriteLine(line);
        if (writesPage) BenchmarksPage.Write(measurement.Name, lines);
        return measurement;
    }

    private static Measurement? Measure(string[] arguments) => arguments switch
    {
        ["gate"] => GateRun.Run(),
        ["memory"] => MemoryTimes.Measure(),
        ["lines"] => LineTimes.Measure(10_000, 100_000, Million),
        ["lines", .. var counts] => LineTimes.Measure([.. counts.Select(Number)]),
        ["command"] => CommandTimes.Measure(10_000, 100_000, Million),
        ["command", .. var counts] => CommandTimes.Measure([.. counts.Select(Number)]),
        ["parquet"] => ParquetTimes.Measure(Million / 10),
        ["parquet", var count] => ParquetTimes.Measure(Number(count)),
        ["rollups"] => RollupTimes.Measure(),
        ["documents"] => DocumentTimes.Measure(),
        ["start"] => StartTimes.Measure(),
        ["solvers"] => SolverContest.Measure(count: 100),
        ["repairs"] => RepairTimes.Measure("repairs", (WrongTables.Kinds, Tables, Timed.Repairs)),
        ["diagnoses"] => RepairTimes.Measure("diagnoses", (WrongTables.Kinds, Tables, Timed.Diagnosis)),
        ["house-rules"] => RepairTimes.Measure(
            "house-rules", [.. Enumerable.Range(0, HouseRules.Names.Count).Select(set => (WrongTables.Beside(set), TablesOfSet, Timed.UnderHouseRules(set)))]),
        _ => null,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
