using System.Globalization;
using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;
using Disclosure.Benchmarks.Documents;
using Disclosure.Benchmarks.Gates;
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
    case ["parquet", .. var count]:
        ParquetTimes.Print(Console.Out, count is [var reports] ? int.Parse(reports, CultureInfo.InvariantCulture) : 100_000);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
        return 0;
}
