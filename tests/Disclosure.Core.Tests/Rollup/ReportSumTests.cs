using CSharpFunctionalExtensions;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rollup;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rollup;

public sealed class ReportSumTests
{
    private static readonly ReportHeader whole = new() { Authority = new() { Name = "某市人民政府" }, Scope = Scope.Jurisdiction };

    [Property(MaxTest = 50)]
    public Property The_sum_of_consistent_reports_is_consistent() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(ConsistentReports.InAnyLayout().Generator)),
        reports => Sum([.. reports.Select(Numbered)]).Report is var sum && (Reconciler.Default.Check(sum).Verdict == Verdict.Consistent || IsTooLarge(sum)));

    [Property(MaxTest = 50)]
    public Property The_tables_of_a_sum_are_the_sums_of_the_tables_of_proven_reports() => Prop.ForAll(
        Arb.From(Gen.Two(SoundReports.InAnyLayout().Generator)),
        pair =>
        {
            (FiledReport one, FiledReport other) = (pair.Item1, pair.Item2);
            FiledReport sum = Sum([Numbered(one, 0), Numbered(other, 1)]).Report;
            RequestStatistics requests = AnnualReport.From(one).Value.Requests.Add(AnnualReport.From(other).Value.Requests).Value;
            return AnnualReport.From(sum) is { IsFailure: true } || AnnualReport.From(sum).Value.Requests.Equals(requests);
        });

    [Fact]
    public void A_blank_of_a_part_leaves_the_cell_blank_and_is_named_unless_blanks_are_zero()
    {
        FormCell cell = OfficialForm.Cell("requests.received.natural_person");
        SourcedReport full = Part("甲局", (cell, CellEntry.Number(5))), blank = Part("乙局", (cell, CellEntry.Blank));
        ReportSum unknown = Sum([full, blank]), zero = ReportSum.Create([full, blank], whole, BlankPolicy.Zero).Value;
        Assert.Equal(CellEntry.Blank, unknown.Report[cell]);
        Assert.Contains(new SumGap(blank, cell), unknown.Gaps);
        Assert.Equal(CellEntry.Number(5), zero.Report[cell]);
        Assert.DoesNotContain(new SumGap(blank, cell), zero.Gaps);
    }

    [Fact]
    public void Money_is_added_in_ten_thousand_yuan_whatever_its_unit()
    {
        FormCell cell = OfficialForm.Cell("proactive.procurement.amount");
        ReportSum sum = Sum([Part("甲局", (cell, CellEntry.Read(cell, "251000元"))), Part("乙局", (cell, CellEntry.Read(cell, "18.3万元")))]);
        Assert.Equal((43.4m, "万元"), (sum.Report[cell].Value!.Value, sum.Report[cell].Unit));
    }

    [Fact]
    public void The_three_rows_of_2021_go_into_the_one_of_2019()
    {
        FormCell Cell(string row) => OfficialForm.Cell($"requests.outcome.other.{row}.total");
        ReportSum sum = Sum(
        [
            Part("甲局", (Cell("undivided"), CellEntry.Number(4))),
            Part("乙局", (Cell("correction_overdue"), CellEntry.Number(1)), (Cell("fee_overdue"), CellEntry.Number(2)), (Cell("miscellaneous"), CellEntry.Number(3))),
        ]);
        Assert.Equal(10, sum.Report.CountOf(Cell("undivided")));
    }

    [Fact]
    public void The_latest_revision_is_added_and_the_same_report_once()
    {
        FormCell cell = OfficialForm.Cell("disputes.review.total");
        SourcedReport first = Part("甲局", (cell, CellEntry.Number(5))), other = Part("乙局", (cell, CellEntry.Number(7)));
        SourcedReport revised = new(first.Report.ToBuilder().Set(cell, 6).Build().Value);
        FiledReportBuilder builder = revised.Report.ToBuilder();
        builder.Header = builder.Header with { Revision = 2 };
        ReportSum sum = Sum([first, new(builder.Build().Value), other, other]);
        Assert.Equal((13, 2), (sum.Report.CountOf(cell), sum.Parts.Length));
    }

    [Fact]
    public void Nothing_and_several_years_have_no_sum()
    {
        SourcedReport of2022 = Part("甲局"), of2023 = Part("甲局", year: 2023);
        Assert.True(ReportSum.Create([], whole).IsFailure);
        Assert.Contains("2022, 2023", ReportSum.Create([of2022, of2023], whole).Error.Message.English, StringComparison.Ordinal);
    }

    private static ReportSum Sum(SourcedReport[] parts) => ReportSum.Create(parts, whole).Value;

    private static SourcedReport Numbered(FiledReport report, int number)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Header = new() { Year = 2023, Authority = new() { Name = FormattableString.Invariant($"第{number}局") } };
        return new(builder.Build().Value);
    }

    private static bool IsTooLarge(FiledReport sum) => OfficialForm.Cells.Any(cell => sum.Table(cell.Table).Contains(cell) && sum[cell].State == CellState.Blank);

    private static SourcedReport Part(string name, params (FormCell Cell, CellEntry Entry)[] cells) => Part(name, 2022, cells);

    private static SourcedReport Part(string name, int year, params (FormCell Cell, CellEntry Entry)[] cells)
    {
        FiledReportBuilder builder = new() { Header = new() { Year = year, Authority = new() { Name = name } } };
        foreach ((FormCell cell, CellEntry entry) in cells) builder.Set(cell, entry);
        return new(builder.Build().Value);
    }
}
