using System.Diagnostics;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Page;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Lines;

/// <summary>Files of NDJSON with ever more reports: how long verdicts and findings take on one core and on all, and how much memory.</summary>
internal static class LineTimes
{
    private const int Different = 20_000;

    /// <summary>One report in so many has a wrong total.</summary>
    private const int Wrong = 97;

    private static readonly DateOnly asOf = new(2026, 11, 28);

    /// <summary>What the history by version keeps.</summary>
    public const string Headline = "findings of a million lines";

    private const int Million = 1_000_000;

    public static Measurement Measure(params IReadOnlyList<int> counts)
    {
        byte[][] lines = [.. Lines()];
        MarkdownTable table = new("reports:", "MB:", "what", "seconds:", "processor seconds:", "reports a second:", "MB of memory then:");
        string? million = null;
        string path = Path.Combine(Path.GetTempPath(), Invariant($"disclosure-{Environment.ProcessId}.ndjson"));
        foreach (int count in counts)
        {
            Write(path, lines, count);
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

    private static IEnumerable<byte[]> Lines()
    {
        FormCell total = OfficialForm.Cell("requests.received.total"), inForce = OfficialForm.Cell("proactive.normative_documents.in_force");
        foreach ((int number, FiledReport report) in SampleReports.Consistent(Different, seed: 8).Index())
        {
            FiledReport sound = report.With(inForce, Filing.CellEntry.Number(1_000_000)).With(OfficialForm.Cell("proactive.rules.in_force"), Filing.CellEntry.Number(1_000_000));
            FiledReport written = number % Wrong == 0 ? sound.With(total, Filing.CellEntry.Number(sound.CountOf(total)!.Value + 1)) : sound;
            yield return [.. ReportJson.WriteToUtf8Bytes(written), (byte)'\n'];
        }
    }

    private static void Write(string path, byte[][] lines, int count)
    {
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        for (int i = 0; i < count; i++) file.Write(lines[i % lines.Length]);
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
