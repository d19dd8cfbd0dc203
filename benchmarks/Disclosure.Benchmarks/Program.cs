using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;
using Disclosure.Benchmarks.Gates;
using Disclosure.Benchmarks.Repairs;

switch (args)
{
    case ["gate"]:
        return GateRun.Print(Console.Out) == 0 ? 0 : 1;
    case ["repairs"]:
        RepairTimes.Print(Console.Out, count: 100_000);
        return 0;
    case ["solvers"]:
        SolverContest.Print(Console.Out, count: 100);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
        return 0;
}
