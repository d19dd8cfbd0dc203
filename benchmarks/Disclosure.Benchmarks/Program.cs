using BenchmarkDotNet.Running;
using Disclosure.Benchmarks;

const string ToPage = "--write";

if (Modes.Run([.. args.Where(argument => argument != ToPage)], Console.Out, args.Contains(ToPage)) is { } failed) return failed == 0 ? 0 : 1;
BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
return 0;
