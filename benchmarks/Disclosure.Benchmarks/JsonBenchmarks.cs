using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks;

/// <summary>Reading the exchange format, and reading with the check, beside a bare walk over the tokens of the same bytes.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private byte[][] documents = [];
    private int next;

    [GlobalSetup]
    public void Setup()
    {
        documents = [.. SampleReports.Consistent(512, seed: 1).Select(report => ReportJson.WriteToUtf8Bytes(report))];
        if (documents.Any(document => !Reconciler.Default.IsConsistent(ReportJson.Read(document).Value)))
            throw new InvalidOperationException("a document does not read back as the consistent report it was written from");
    }

    [Benchmark(Baseline = true)]
    public int BareTokens()
    {
        Utf8JsonReader json = new(Next());
        int tokens = 0;
        while (json.Read()) tokens++;
        return tokens;
    }

    [Benchmark]
    public FiledReport Read() => ReportJson.Read(Next()).Value;

    [Benchmark]
    public bool ReadAndCheck() => Reconciler.Default.IsConsistent(ReportJson.Read(Next()).Value);

    private byte[] Next() => documents[next++ % documents.Length];
}
