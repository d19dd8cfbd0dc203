using System.Globalization;
using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;
using Disclosure.Benchmarks.Documents;
using Disclosure.Benchmarks.Gates;
using Disclosure.Benchmarks.Lines;
using Disclosure.Benchmarks.Repairs;
using Disclosure.Benchmarks.Rollups;
using Disclosure.Benchmarks.Warehouse;
using Disclosure.Solver;

switch (args)
{
    case ["gate"]:
        return GateRun.Print(Console.Out) == 0 ? 0 : 1;
    case ["repairs"]:
        RepairTimes.Print(Console.Out, WrongTables.Kinds, count: 100_000, Timed.Repairs);
        return 0;
    case ["diagnoses"]:
        RepairTimes.Print(Console.Out, WrongTables.Kinds, count: 100_000, Timed.Diagnosis);
        return 0;
    case ["house-rules"]:
        for (int set = 0; set < HouseRules.Names.Count; set++)
            RepairTimes.Print(Console.Out, WrongTables.Beside(set), count: 3_000, Timed.UnderHouseRules(set));
        return 0;
    case ["rollups"]:
        RollupTimes.Print(Console.Out);
        return 0;
    case ["documents"]:
        DocumentTimes.Print(Console.Out);
        return 0;
    case ["solvers"]:
        SolverContest.Print(Console.Out, count: 100);
        return 0;
    case ["lines", .. var counts]:
        LineTimes.Print(Console.Out, counts is [] ? [10_000, 100_000, 1_000_000] : [.. counts.Select(count => int.Parse(count, CultureInfo.InvariantCulture))]);
        return 0;
    case ["full"]:
        int failed = GateRun.Print(Console.Out);
        LineTimes.Print(Console.Out, 10_000, 100_000, 1_000_000);
        ParquetTimes.Print(Console.Out, count: 1_000_000);
        RollupTimes.Print(Console.Out);
        SolverContest.Print(Console.Out, count: 100);
        return failed == 0 ? 0 : 1;
    case ["parquet", .. var count]:
        ParquetTimes.Print(Console.Out, count is [var reports] ? int.Parse(reports, CultureInfo.InvariantCulture) : 100_000);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
        return 0;
}
