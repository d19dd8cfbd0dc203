using System.Diagnostics;
using System.Globalization;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Forms;

namespace Disclosure.Benchmarks.Lines;

/// <summary>Files of NDJSON with ever more reports: how long verdicts and findings take on one core and on all, and how much memory.</summary>
internal static class LineTimes
{
    private const int Different = 20_000;

    /// <summary>One report in so many has a wrong total.</summary>
    private const int Wrong = 97;

    private static readonly DateOnly asOf = new(2026, 11, 28);

    public static void Print(TextWriter output, params int[] counts)
    {
        byte[][] lines = [.. Lines()];
        output.WriteLine("| reports | MB | what | seconds | processor seconds | reports a second | MB of memory then |");
        output.WriteLine("|---:|---:|---|---:|---:|---:|---:|");
        string path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"disclosure-{Environment.ProcessId}.ndjson"));
        foreach (int count in counts)
        {
            Write(path, lines, count);
            Time("bytes read, lines counted", CountLines);
            Time("verdicts, 1 core", stream => Judge(stream, cores: 1));
            Time("verdicts, all cores", stream => Judge(stream, Environment.ProcessorCount));
            Time("findings of the whole catalogue, 1 core", stream => Find(stream, cores: 1));
            Time("findings of the whole catalogue, all cores", stream => Find(stream, Environment.ProcessorCount));
            File.Delete(path);

            void Time(string what, Func<Stream, long> pass)
            {
                using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                GC.Collect();
                TimeSpan processor = Environment.CpuUsage.TotalTime;
                long start = Stopwatch.GetTimestamp();
                long seen = pass(file);
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                double spent = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
                if (seen != count) throw new InvalidOperationException(FormattableString.Invariant($"{what}: {seen} reports of {count}"));
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {count:#,0} | {file.Length / 1e6:#,0} | {what} | {seconds:0.00} | {spent:0.00} | {count / seconds:#,0} | {Process.GetCurrentProcess().WorkingSet64 / 1e6:#,0} |"));
            }
        }
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
