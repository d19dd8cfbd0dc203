using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;
using Disclosure.Benchmarks.Gates;

switch (args)
{
    case ["gate"]:
        return GateRun.Print(Console.Out) == 0 ? 0 : 1;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
        return 0;
}
