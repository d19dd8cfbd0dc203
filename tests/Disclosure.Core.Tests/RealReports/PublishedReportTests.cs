using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.RealReports;

/// <summary>What is known about published reports, and what the identities say about them.</summary>
public sealed class PublishedReportTests
{
    private static readonly Reconciler blanksAsZero = Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero);

    [Fact]
    public void Jiaozuo_2023_reconciles_in_all_42()
    {
        Reconciliation result = Reconciler.Default.Check(Read(RealReport.Jiaozuo2023));
        Assert.Equal((Verdict.Consistent, new OutcomeCounts(42, 0, 0)), (result.Verdict, result.Counts));
    }

    [Fact]
    public void Hongze_2023_prints_0_as_two_totals_of_table_4_that_add_up_to_11_and_5()
    {
        Reconciliation result = Reconciler.Default.Check(Read(RealReport.Hongze2023));
        Assert.Equal((Verdict.Inconsistent, new OutcomeCounts(38, 2, 0)), (result.Verdict, result.Counts));
        Assert.Equal(
            [("T4.TOTAL/review", 11m, 0m, 11m), ("T4.TOTAL/litigation_after_review", 5m, 0m, 5m)],
            result.Findings.Where(finding => finding.Rule is LinearRule { Kind: RuleKind.Identity })
                .Select(finding => (finding.Name, finding.Left!.Value, finding.Right!.Value, finding.Residual!.Value)));
    }

    [Fact]
    public void Shanghai_general_office_2019_leaves_its_totals_blank_and_is_not_accused_of_it()
    {
        FiledReport report = Read(RealReport.ShanghaiGeneralOffice2019);
        Reconciliation printed = Reconciler.Default.Check(report);
        Assert.Equal((Verdict.Undetermined, new OutcomeCounts(2, 0, 38)), (printed.Verdict, printed.Counts));
        Assert.Equal(["T3.BALANCE/natural_person", "T3.BALANCE/total"], Identities(printed, Outcome.Holds));

        Reconciliation result = blanksAsZero.Check(report);
        Assert.Equal((Verdict.Undetermined, new OutcomeCounts(19, 0, 21)), (result.Verdict, result.Counts));
        Assert.Equal(805, result.Instances.Where(finding => finding.Rule.Id.Value == "T3.OUTCOMES").Sum(finding => finding.Left));
    }

    [Fact]
    public void Shuyang_2023_is_undetermined_as_printed_for_one_cause_and_reconciles_where_blanks_are_zero()
    {
        FiledReport report = Read(RealReport.ShuyangDrc2023);
        Reconciliation printed = Reconciler.Default.Check(report);
        Assert.Equal(Verdict.Undetermined, printed.Verdict);
        Assert.Equal(UndeterminedReasons.Blank, printed.UndeterminedBecause);
        Assert.Single(printed.Causes, cause => cause.Findings.Any(finding => finding.Rule.Kind == RuleKind.Identity));

        Assert.Equal(new OutcomeCounts(42, 0, 0), blanksAsZero.Check(report).Counts);
        Assert.Equal(Verdict.Consistent, blanksAsZero.Check(report).Verdict);
    }

    [Theory]
    [InlineData(RealReport.Suqian2023)]
    [InlineData(RealReport.Suqian2024)]
    public void Suqian_reconciles_in_both_years(string name) =>
        Assert.Equal(new OutcomeCounts(42, 0, 0), Reconciler.Default.Check(Read(name)).Counts);

    [Fact]
    public void What_Suqian_carried_out_of_2023_it_carried_into_2024_column_by_column()
    {
        long?[] carriedOut = Row(Read(RealReport.Suqian2023), "carried_out");
        Assert.Equal([118, 3, 0, 0, 0, 0, 121], carriedOut);
        Assert.Equal(carriedOut, Row(Read(RealReport.Suqian2024), "carried_in"));
    }

    private static IEnumerable<string> Identities(Reconciliation result, Outcome outcome) =>
        result.Instances.Where(finding => finding.Rule is LinearRule { Kind: RuleKind.Identity } && finding.Outcome == outcome).Select(finding => finding.Name);

    private static FiledReport Read(string name) => ReportJson.Read(RealReport.Bytes(name)).Value;

    private static long?[] Row(FiledReport report, string id) =>
        [.. report.Table(TableKind.Requests).Rows.Single(row => row.Id == id).Cells.Select(report.CountOf)];
}
