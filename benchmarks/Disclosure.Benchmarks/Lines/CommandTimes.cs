using Disclosure.Benchmarks.Page;
using Disclosure.Benchmarks.Starts;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Lines;

/// <summary>The command over files with ever more reports that have headings and texts: how long it takes, and how much memory at most.</summary>
internal static class CommandTimes
{
    private const int Broken = 1;

    public static Measurement Measure(params IReadOnlyList<int> counts)
    {
        string folder = Directory.CreateTempSubdirectory("disclosure-").FullName, lines = Path.Combine(folder, "all.ndjson"), table = Path.Combine(folder, "all.parquet"), output = Path.Combine(folder, "results.txt");
        LineFile file = new(hasTexts: true);
        MarkdownTable times = new("reports:", "MB:", "command", "seconds:", "reports a second:", "MB of memory at most:");
        foreach (int count in counts)
        {
            file.Write(lines, count);
            Time("check all.ndjson --identities", lines, Broken, "check", lines, "--identities", "--output", output);
            Time("check all.ndjson --no-series", lines, Broken, "check", lines, "--no-series", "--output", output);
            Time("convert all.ndjson --to parquet", lines, 0, "convert", lines, "--to", "parquet", "--output", table);
            Time("check all.parquet --identities", table, Broken, "check", table, "--identities", "--output", output);

            void Time(string name, string input, int exitCode, params string[] arguments)
            {
                (double milliseconds, long bytes) = new Started(name, Publishing.Tool, arguments).RunWatched(exitCode);
                times.Add(
                    Invariant($"{count:#,0}"), Invariant($"{new FileInfo(input).Length / 1e6:#,0}"), $"`disclosure {name}`", Invariant($"{milliseconds / 1000:0.0}"),
                    Invariant($"{count / milliseconds * 1000:#,0}"), Invariant($"{bytes / 1e6:#,0}"));
            }
        }

        Directory.Delete(folder, recursive: true);
        return new(string.Join(' ', ["command", .. counts.Select(count => Invariant($"{count}"))]), times);
    }
}
