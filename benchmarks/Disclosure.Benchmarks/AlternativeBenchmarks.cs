using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks;

/// <summary>One report at a time by what else C# has for rules, beside ours. Before a time is taken all have to say the same of the same reports.</summary>
[MemoryDiagnoser]
public class AlternativeBenchmarks
{
    private const int Count = 64;
    private readonly MicrosoftRules microsoft42 = new(withSigns: false);
    private readonly MicrosoftRules microsoft241 = new(withSigns: true);
    private readonly FluentReport fluent241 = new(withSigns: true);
    private FiledReport[] reports = SampleReports.Consistent(Count, seed: 1);
    private PlainReport[] plain = [];

    /// <summary>Throws where one does not say what the rule table says of right and wrong reports.</summary>
    [GlobalSetup]
    public void ProveAnswers()
    {
        FiledReport[] right = reports;
        foreach (FiledReport[] given in new[] { SampleReports.WithWrongFigures(right, seed: 2), right })
        {
            foreach (FiledReport report in given)
            {
                (reports, plain) = ([report], [PlainReports.Of(report)]);
                int[] answers =
                [
                    Evidence.IsConsistent(report) ? 1 : 0, IsConsistent(), HandWrittenProperties(), FluentValidation241Rules(),
                    MicrosoftRulesEngine42Rules().Result, MicrosoftRulesEngine241Rules().Result, DataAnnotations(), ListOfLambdas(),
                ];
                if (answers.Distinct().Count() != 1) throw new InvalidOperationException($"{report}: the paths disagree: {string.Join(", ", answers)}");
            }
        }

        (reports, plain) = (right, [.. right.Select(PlainReports.Of)]);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int IsConsistent() => reports.Count(Reconciler.Default.IsConsistent);

    [Benchmark(OperationsPerInvoke = Count)]
    public int HandWrittenProperties() => plain.Count(HandWritten.IsConsistent);

    [Benchmark(OperationsPerInvoke = Count)]
    public int ListOfLambdas() => plain.Count(LambdaRules.IsConsistent);

    [Benchmark(OperationsPerInvoke = Count)]
    public int FluentValidation241Rules() => plain.Count(report => fluent241.Validate(report).IsValid);

    [Benchmark(OperationsPerInvoke = Count)]
    public Task<int> MicrosoftRulesEngine42Rules() => By(microsoft42);

    [Benchmark(OperationsPerInvoke = Count)]
    public Task<int> MicrosoftRulesEngine241Rules() => By(microsoft241);

    [Benchmark(OperationsPerInvoke = Count)]
    public int DataAnnotations() => plain.Count(AnnotatedReport.IsConsistent);

    private async Task<int> By(MicrosoftRules rules)
    {
        int consistent = 0;
        foreach (PlainReport report in plain) consistent += await rules.IsConsistentAsync(report) ? 1 : 0;
        return consistent;
    }
}
