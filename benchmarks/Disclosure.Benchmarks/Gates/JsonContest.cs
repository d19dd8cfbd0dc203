using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Measuring;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Reading, checking and writing lines of JSON, beside a bare walk over the tokens of the same bytes.</summary>
internal sealed class JsonContest : IContest
{
    private const int Count = 2_000;

    private readonly FiledReport[] reports = SampleReports.Consistent(Count, seed: 6);
    private readonly byte[][] canonical;
    private readonly byte[][] other;
    private readonly byte[] lines;
    private readonly JsonReport[] plain;
    private readonly ReportBatch batch = new(capacity: 512);
    private readonly ArrayBufferWriter<byte> output = new(1 << 16);
    private readonly Case tokens;
    private readonly Case check;
    private readonly Case serializer;
    private readonly Case readLine;
    private readonly Case otherTokens;
    private readonly Case otherCheck;
    private readonly Case write;
    private readonly Case serialize;

    public JsonContest()
    {
        canonical = [.. reports.Select(report => ReportJson.WriteToUtf8Bytes(report))];
        other = [.. canonical.Select(NotCanonical)];
        lines = [.. canonical.SelectMany(line => line.Append((byte)'\n'))];
        plain = [.. canonical.Select(line => JsonSerializer.Deserialize(line, JsonReportContext.Default.JsonReport)!)];
        tokens = new("bare tokens, canonical lines", Count, _ => canonical.Sum(Tokens));
        check = new("`ReportJson.ReadInto` and `Reconciler.Check`, canonical lines", Count, _ => Check());
        serializer = new("`DeserializeAsyncEnumerable`, source generated, and loops", Count, _ => Serializer().Result);
        readLine = new("`ReadLine`, `Deserialize` and LINQ", Count, _ => ReadLine());
        otherTokens = new("bare tokens, indented lines in another order", Count, _ => other.Sum(Tokens));
        otherCheck = new("`ReportJson.Read` and `IsConsistent`, indented and in another order", Count, _ => other.Count(IsConsistent));
        write = new("`ReportJson.Write`", Count, _ => Write());
        serialize = new("`SerializeToUtf8Bytes`, source generated", Count, _ => plain.Sum(report => (long)JsonSerializer.SerializeToUtf8Bytes(report, JsonReportContext.Default.JsonReport).Length));
    }

    public Case[] Cases => [tokens, check, serializer, readLine, otherTokens, otherCheck, write, serialize];

    public void ProveAnswers()
    {
        if (new[] { check, serializer, readLine, otherCheck }.Any(of => of.Pass(0) != Count)) throw new InvalidOperationException("consistent reports are not found so");
        if (write.Pass(0) != canonical.Sum(line => line.Length)) throw new InvalidOperationException("reports are not written as they were read");
        foreach (FiledReport wrong in SampleReports.WithWrongFigures(reports, seed: 7))
        {
            byte[] line = ReportJson.WriteToUtf8Bytes(wrong);
            JsonReport read = JsonSerializer.Deserialize(line, JsonReportContext.Default.JsonReport)!;
            bool isConsistent = Reconciler.Default.IsConsistent(wrong);
            if (JsonChecks.ByLoops(read) != isConsistent || JsonChecks.ByLinq(read) != isConsistent || IsConsistent(NotCanonical(line)) != isConsistent)
                throw new InvalidOperationException($"{wrong}: the paths disagree");
        }
    }

    public Gate[] Gates(Timing timing) =>
    [
        new("P12", "canonical lines read and checked, over a bare walk of their tokens", 0.5, IsFloor: false, "x", timing.Ratio(check, tokens)),
        new("P13", "the same against `DeserializeAsyncEnumerable` and loops", 5.5, IsFloor: true, "x", timing.Ratio(serializer, check)),
        new("P13", "the same against `ReadLine`, `Deserialize` and LINQ", 8, IsFloor: true, "x", timing.Ratio(readLine, check)),
        new("P14", "indented JSON in another order read and checked, over its tokens", 1.7, IsFloor: false, "x", timing.Ratio(otherCheck, otherTokens)),
        new("P15", "canonical bytes written, over `SerializeToUtf8Bytes`", 0.4, IsFloor: false, "x", timing.Ratio(write, serialize)),
    ];

    private static int Tokens(byte[] document)
    {
        Utf8JsonReader json = new(document);
        int tokens = 0;
        while (json.Read()) tokens++;
        return tokens;
    }

    private static bool IsConsistent(byte[] document) => Reconciler.Default.IsConsistent(ReportJson.Read(document).Value);

    /// <summary>The same report with its keys backwards, indented, its texts escaped.</summary>
    private static byte[] NotCanonical(byte[] line)
    {
        JsonObject backwards = new(JsonNode.Parse(line)!.AsObject().Reverse().Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
        return Encoding.UTF8.GetBytes(backwards.ToJsonString(new() { WriteIndented = true }));
    }

    private long Check()
    {
        long consistent = 0;
        ReadOnlySpan<byte> rest = lines;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)'\n');
            ReportJson.ReadInto(rest[..end], batch);
            rest = rest[(end + 1)..];
            if (batch.Count < batch.Capacity && !rest.IsEmpty) continue;
            consistent += Reconciler.Default.Check(batch).Consistent;
            batch.Clear();
        }

        return consistent;
    }

    private async Task<long> Serializer()
    {
        using MemoryStream stream = new(lines);
        long consistent = 0;
        await foreach (JsonReport? report in JsonSerializer.DeserializeAsyncEnumerable(stream, JsonReportContext.Default.JsonReport, topLevelValues: true))
        {
            if (JsonChecks.ByLoops(report!)) consistent++;
        }

        return consistent;
    }

    private long ReadLine()
    {
        using StreamReader reader = new(new MemoryStream(lines));
        long consistent = 0;
        while (reader.ReadLine() is { } line)
        {
            if (JsonChecks.ByLinq(JsonSerializer.Deserialize(line, JsonReportContext.Default.JsonReport)!)) consistent++;
        }

        return consistent;
    }

    private long Write()
    {
        output.ResetWrittenCount();
        long bytes = 0;
        foreach (FiledReport report in reports)
        {
            ReportJson.Write(report, output);
            bytes += output.WrittenCount;
            output.ResetWrittenCount();
        }

        return bytes;
    }
}
