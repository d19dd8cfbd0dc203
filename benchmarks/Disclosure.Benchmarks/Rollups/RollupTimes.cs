using System.Diagnostics;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Page;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rollup;
using Disclosure.Series;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Rollups;

/// <summary>A whole of 3,000 parts with an error in one cell of one part: adding up, holding against each other, tracing.</summary>
internal static class RollupTimes
{
    private const int Parts = 3_000;
    private const int Rounds = 5;

    public static Measurement Measure()
    {
        FormCell cell = OfficialForm.Cell("requests.outcome.granted.natural_person");
        SourcedReport[] right = [.. SampleReports.Consistent(Parts, seed: 6).Select(Named)];
        ReportHeader header = new() { Authority = new() { Name = "whole" }, Scope = Scope.Jurisdiction };
        SourcedReport whole = new(ReportSum.Create(right, header).Value.Report);
        SourcedReport[] wrong = [.. right];
        wrong[2_417] = new(wrong[2_417].Report.With(cell, CellEntry.Number(wrong[2_417].Report.CountOf(cell)!.Value + 90)), wrong[2_417].Source);

        (string Name, Func<object> Do)[] steps =
        [
            ("`ReportSum.Create`", () => ReportSum.Create(right, header).Value),
            ("`ReportArchive.Of` and the whole with its parts", () => RollupGroup.Of(ReportArchive.Of([whole, .. wrong]))!),
            ("every cell of the whole against the parts", () => Check(whole, wrong).Findings),
            ("the same, traced", () => RollupTrace.Of(Check(whole, wrong))),
        ];
        MarkdownTable table = new(Invariant($"of {Parts:#,0} parts"), "ms:");
        foreach ((string name, Func<object> act) in steps) table.Add(name, Invariant($"{Best(act):#,0}"));
        return new("rollups", table)
        {
            Remarks =
            [
                .. from trace in RollupTrace.Of(Check(whole, wrong))
                   from part in trace.Parts
                   select Invariant($"{trace.Cell}: {part.Of.Source}, {part.Change.Printed} for {part.Change.Proposed}, {trace.Unexplained} unexplained"),
            ],
        };
    }

    private static Reconciliation Check(SourcedReport whole, SourcedReport[] parts) =>
        Reconciler.Default.Check(whole.Report, related: new() { Children = [.. parts] });

    private static double Best(Func<object> act)
    {
        double best = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            GC.KeepAlive(act());
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    private static SourcedReport Named(FiledReport report, int number)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Header = new() { Year = 2023, Scope = Scope.Own, Authority = new() { Name = Invariant($"part {number}") } };
        return new(builder.Build().Value, Invariant($"part {number}"));
    }
}
