using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Checking;
using Disclosure.Rules;

namespace Disclosure.Benchmarks;

/// <summary>What it costs to tell a blank from a zero, on reports that all have blanks.</summary>
public class BlankBenchmarks
{
    private const int Count = 512;
    private readonly FiledReport[] reports;

    public BlankBenchmarks()
        : this(SampleReports.WithBlanks(SampleReports.Consistent(Count, seed: 1), seed: 3))
    {
    }

    internal BlankBenchmarks(FiledReport[] reports) => this.reports = reports;

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public long BlanksAsZero()
    {
        ulong broken = 0;
        foreach (FiledReport report in reports) broken += IdentityKernel.Unequal(report);
        return (long)broken;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public long BlanksAsUnknown()
    {
        ulong broken = 0;
        foreach (FiledReport report in reports)
        {
            ulong undetermined = PresenceMasks.Undetermined(report.Figures, report.RequestsLayout, BlankPolicy.Unknown);
            broken += IdentityKernel.Unequal(report) & ~undetermined;
        }

        return (long)broken;
    }
}
