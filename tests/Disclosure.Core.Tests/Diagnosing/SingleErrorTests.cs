using System.Collections.Immutable;
using Disclosure.Diagnosing;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Tests.RealReports;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Tests.Diagnosing;

/// <summary>One wrong figure anywhere in a complete table 3 is located, with the right one.</summary>
public sealed class SingleErrorTests
{
    private static readonly long[] amounts = [1, 9, 1_000, -1];

    public static TheoryData<string> Complete => [.. RealReport.Names.Where(name => IsWhole(Read(name)))];

    [Theory]
    [MemberData(nameof(Complete))]
    public void In_every_published_report_whose_table_3_is_complete_and_reconciles(string name) => AssertLocated(Read(name), amounts);

    [Fact]
    public void In_generated_reports()
    {
        foreach (FiledReport report in SoundReports.InAnyLayout().Generator.Sample(50, new Rnd(4, 11), LongRun.Count(usual: 12, full: 1_000)))
            AssertLocated(report, [amounts[report.CountOf(OfficialForm.Cell("requests.received.total"))!.Value % amounts.Length]]);
    }

    [Fact]
    public void The_complete_published_reports_are_the_four_that_were_not_cut_short() =>
        Assert.Equal(
            [RealReport.Jiaozuo2023, RealReport.Hongze2023, RealReport.Suqian2023, RealReport.Suqian2024],
            RealReport.Names.Where(name => IsWhole(Read(name))));

    private static void AssertLocated(FiledReport report, long[] by)
    {
        foreach (FormCell cell in report.Table(TableKind.Requests).Cells)
        {
            long right = report.CountOf(cell)!.Value;
            foreach (long wrong in by.Select(amount => right + amount).Where(wrong => wrong >= 0))
            {
                ImmutableArray<Diagnosis> causes = Diagnoser.Default.Diagnose(Reconciler.Default.Check(report.With(cell, CellEntry.Number(wrong))));
                Diagnosis cause = Assert.Single(causes, cause => cause.Explains.Any(finding => finding.Place.Table == TableKind.Requests));
                Assert.Equal((DiagnosisVerdict.Unique, 2), (cause.Verdict, cause.MaxWrongCells));
                CellChange change = Assert.Single(Assert.Single(cause.Repairs).Changes);
                Assert.Equal((cell, wrong, right), (change.Cell, change.Printed, change.Proposed));
            }
        }
    }

    private static bool IsWhole(FiledReport report) =>
        report.Has(TableKind.Requests) && report.Table(TableKind.Requests).Cells.All(cell => report.CountOf(cell) is not null)
        && Reconciler.Default.Check(report).Instances.Where(finding => finding.Rule is LinearRule { Kind: RuleKind.Identity } && finding.Place.Table == TableKind.Requests)
            .All(finding => finding.Outcome == Outcome.Holds);

    private static FiledReport Read(string name) => ReportJson.Read(RealReport.Bytes(name)).Value;
}
