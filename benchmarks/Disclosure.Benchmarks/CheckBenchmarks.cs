using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Filing;

namespace Disclosure.Benchmarks;

/// <summary>The check of reports in memory: ours, the alternatives, and the floor. Each method checks every report once.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private const int Count = 512;
    private static readonly FluentReport fluent42 = new(withSigns: false);
    private static readonly FluentReport fluent241 = new(withSigns: true);

    private readonly FiledReport[] reports;
    private readonly PlainReport[] plain;
    private readonly Figures[] figures;

    public CheckBenchmarks()
        : this(SampleReports.Consistent(Count, seed: 1))
    {
    }

    internal CheckBenchmarks(FiledReport[] reports)
    {
        this.reports = reports;
        plain = [.. reports.Select(PlainReports.Of)];
        figures = [.. reports.Select(report => report.Figures)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int IsConsistent()
    {
        int consistent = 0;
        foreach (FiledReport report in reports) consistent += Reconciler.Default.IsConsistent(report) ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int CheckAndVerdict()
    {
        int consistent = 0;
        foreach (FiledReport report in reports) consistent += Reconciler.Default.Check(report).Verdict == Checking.Verdict.Consistent ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int HandWrittenProperties()
    {
        int consistent = 0;
        foreach (PlainReport report in plain) consistent += HandWritten.IsConsistent(report) ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FluentValidation42Rules()
    {
        int consistent = 0;
        foreach (PlainReport report in plain) consistent += fluent42.Validate(report).IsValid ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int FluentValidation241Rules()
    {
        int consistent = 0;
        foreach (PlainReport report in plain) consistent += fluent241.Validate(report).IsValid ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int CompiledRuleTable()
    {
        int consistent = 0;
        foreach (Figures report in figures) consistent += RuleTable.IsConsistent(report.Lanes) ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int InterpretedRuleTable()
    {
        int consistent = 0;
        foreach (FiledReport report in reports) consistent += RuleInterpreter.IsConsistent(report) ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int EvidenceOfEveryInstance()
    {
        int consistent = 0;
        foreach (FiledReport report in reports) consistent += Evidence.IsConsistent(report) ? 1 : 0;
        return consistent;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int BareRead()
    {
        int set = 0;
        foreach (Figures report in figures) set += ReadFloor.IsAnySet(report) ? 1 : 0;
        return set;
    }
}
