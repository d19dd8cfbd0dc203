using System.Diagnostics;
using Disclosure.Benchmarks.Page;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Lines;

/// <summary>Files of NDJSON with ever more reports: how long verdicts and findings take on one core and on all, and how much memory.</summary>
internal static class LineTimes
{
    private static readonly DateOnly asOf = new(2026, 11, 28);

    /// <summary>What the history by version keeps.</summary>
    public const string Headline = "findings of a million lines";

    private const int Million = 1_000_000;

    public static Measurement Measure(params IReadOnlyList<int> counts)
    {
        LineFile lines = new(hasTexts: false);
        MarkdownTable table = new("reports:", "MB:", "what", "seconds:", "processor seconds:", "reports a second:", "MB of memory then:");
        string? million = null;
        string path = Path.Combine(Path.GetTempPath(), Invariant($"disclosure-{Environment.ProcessId}.ndjson"));
        foreach (int count in counts)
        {
            lines.Write(path, count);
            Time("bytes read, lines counted", CountLines);
            Time("verdicts, 1 core", stream => Judge(stream, cores: 1));
            Time("verdicts, all cores", stream => Judge(stream, Environment.ProcessorCount));
            Time("findings of the whole catalogue, 1 core", stream => Find(stream, cores: 1));
            double findings = Time("findings of the whole catalogue, all cores", stream => Find(stream, Environment.ProcessorCount));
            if (count == Million) million = Invariant($"{findings:0.0} s");
            File.Delete(path);

            double Time(string what, Func<Stream, long> pass)
            {
                using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                GC.Collect();
                TimeSpan processor = Environment.CpuUsage.TotalTime;
                long start = Stopwatch.GetTimestamp();
                long seen = pass(file);
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                double spent = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
                if (seen != count) throw new InvalidOperationException(Invariant($"{what}: {seen} reports of {count}"));
                table.Add(
                    Invariant($"{count:#,0}"), Invariant($"{file.Length / 1e6:#,0}"), what, Invariant($"{seconds:0.00}"), Invariant($"{spent:0.00}"),
                    Invariant($"{count / seconds:#,0}"), Invariant($"{Process.GetCurrentProcess().WorkingSet64 / 1e6:#,0}"));
                return seconds;
            }
        }

        return new(string.Join(' ', ["lines", .. counts.Select(count => Invariant($"{count}"))]), table)
        {
            Headline = million is null ? null : (Headline, million),
        };
    }

    private static long CountLines(Stream stream)
    {
        byte[] buffer = new byte[1 << 18];
        long lines = 0;
        while (stream.Read(buffer) is var read and > 0) lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }

    private static long Judge(Stream stream, int cores) =>
        ReportJson.JudgeLinesAsync(stream, Reconciler.Default, cores).ToBlockingEnumerable().LongCount(line => line.Verdict is not null);

    private static long Find(Stream stream, int cores) => ReportJson
        .SelectLinesAsync(stream, line => line.Report is { } report && !Reconciler.Default.Check(report, asOf).Findings.IsDefault, cores)
        .ToBlockingEnumerable().LongCount(isChecked => isChecked);
}
