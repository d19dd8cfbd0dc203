using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Disclosure.Benchmarks.Gates;

namespace Disclosure.Benchmarks.Page;

/// <summary>The table of the page with a row for each version of the library.</summary>
internal static class VersionHistory
{
    private const string Name = "versions";
    private const int LeftColumns = 3;
    private const int HeadLines = 2;

    private static readonly ImmutableArray<string> columns =
        ["version", "day", "processor", "P1", "P2", "P3", "P6", "P9", "P12", "P15", "P16", "P19", Lines.LineTimes.Headline];

    /// <summary>Adds the row of the version that was measured, or writes it in place of the one it has.</summary>
    public static void Write(IReadOnlyCollection<Measurement> measured, RunConditions conditions)
    {
        MarkdownTable table = new([.. columns.Select((column, i) => i < LeftColumns ? column : column + ":")]);
        string[] row =
        [
            Version, conditions.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Machine.Processor,
            .. columns.Skip(LeftColumns).Select(column => Figure(measured, column)),
        ];
        List<string[]> rows = [.. BenchmarksPage.Table(Name).Where(line => line.StartsWith('|')).Skip(HeadLines).Select(Cells)];
        int own = rows.FindIndex(cells => cells[0] == Version);
        if (own < 0) rows.Add(row);
        else rows[own] = row;
        rows.ForEach(cells => table.Add(cells));
        BenchmarksPage.Write(Name, table.Lines);
    }

    private static string Version =>
        typeof(FiledReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string[] Cells(string line) => line.Trim('|', ' ').Split(" | ");

    private static string Figure(IReadOnlyCollection<Measurement> measured, string column) =>
        measured.SelectMany(measurement => measurement.Gates).FirstOrDefault(gate => gate.Id == column)?.Figure
        ?? measured.Select(measurement => measurement.Headline).FirstOrDefault(headline => headline?.Name == column)?.Figure
        ?? "not measured";
}
