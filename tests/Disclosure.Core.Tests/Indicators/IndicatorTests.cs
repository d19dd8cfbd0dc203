using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Indicators;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Tests.RealReports;
using Disclosure.Tests.Reports;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Indicators;

[Properties(Arbitrary = [typeof(DisclosureArbitraries)], MaxTest = 300)]
public sealed class IndicatorTests
{
    private static readonly Reconciler blanksAsZero = Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero);

    [Theory]
    [InlineData("disclosure.of_all_outcomes", "49.50% (298/602)")]
    [InlineData("disclosure.of_substantive_outcomes", "55.19% (298/540)")]
    [InlineData("refusal.of_all_outcomes", "4.49% (27/602)")]
    [InlineData("not_held.of_all_outcomes", "34.39% (207/602)")]
    [InlineData("not_processed.of_all_outcomes", "2.66% (16/602)")]
    [InlineData("clearance.of_received", "99.67% (602/604)")]
    [InlineData("clearance.of_caseload", "98.05% (602/614)")]
    [InlineData("carry_over.of_caseload", "1.95% (12/614)")]
    [InlineData("reversal.of_decided_reviews", "19.05% (4/21, 95% interval 7.66–40.01%)")]
    [InlineData("reversal.of_filed_reviews", "14.29% (4/28, 95% interval 5.69–31.49%)")]
    [InlineData("reversal.of_decided_suits", "13.95% (6/43, 95% interval 6.55–27.27%)")]
    [InlineData("reversal.of_filed_suits", "12.24% (6/49, 95% interval 5.73–24.25%)")]
    [InlineData("natural_persons.of_received", "87.58% (529/604)")]
    [InlineData("organisations.of_received", "12.42% (75/604)")]
    [InlineData("growth.of_received_last_year", "undefined: last year's report is not there")]
    public void A_published_report_has_these(string id, string message)
    {
        Assert.True(IndicatorCatalogue.TryGet(id, out Indicator? indicator));
        Assert.Equal(message, indicator.Of(Jiaozuo2023.Report.ToFiled()).Message(Language.English));
    }

    [Fact]
    public void An_identifier_names_one_indicator_and_ends_in_its_base_and_so_does_the_name()
    {
        Assert.Equal(IndicatorCatalogue.All.Length, IndicatorCatalogue.All.Select(indicator => indicator.Id).Distinct().Count());
        Assert.All(IndicatorCatalogue.All, indicator =>
        {
            Assert.EndsWith($".of_{indicator.Base.Id}", indicator.Id, StringComparison.Ordinal);
            Assert.EndsWith(indicator.Base.Name.English, indicator.Name.English, StringComparison.Ordinal);
            Assert.Contains(indicator.Base.Name.Chinese, indicator.Name.Chinese, StringComparison.Ordinal);
        });
        Assert.False(IndicatorCatalogue.TryGet("disclosure", out _));
    }

    [Fact]
    public void Both_layouts_have_every_cell_of_every_indicator() => Assert.All(
        IndicatorCatalogue.All.SelectMany(indicator => indicator.Cells),
        cell => Assert.All(OfficialForm.Layouts, layout => Assert.True(OfficialForm.Table(cell.Table, layout).Contains(cell))));

    [Property]
    public bool In_a_report_that_reconciles_shares_are_shares_and_what_makes_up_a_whole_adds_up_to_it(FiledReport report)
    {
        ReportIndicators all = ReportIndicators.Of(Reconciler.Default.Check(report));
        return all.Values.Where(value => value.Indicator.Measure == IndicatorMeasure.Share && value.Ratio is not null)
                .All(value => value.Numerator >= 0 && value.Numerator <= value.Denominator && value.Doubts.IsEmpty)
            && AddUp(all, IndicatorCatalogue.ClearanceOfCaseload, IndicatorCatalogue.CarryOverOfCaseload)
            && AddUp(all, IndicatorCatalogue.NaturalPersonsOfReceived, IndicatorCatalogue.OrganisationsOfReceived);
    }

    [Property]
    public bool It_is_undefined_where_the_base_is_zero_and_only_there(FiledReport report) =>
        ReportIndicators.Of(Reconciler.Default.Check(report)).Values.Where(value => !value.Indicator.Base.IsOfLastYear).All(value =>
            value.UndefinedBecause == (value.Denominator == 0 ? UndefinedReason.BaseIsZero : null) && value.Ratio is null == (value.Denominator == 0));

    [Property]
    public bool A_small_base_has_an_interval_and_a_large_one_has_none(FiledReport report) =>
        ReportIndicators.Of(Reconciler.Default.Check(report)).Values.All(value =>
            value.Interval is not null
            == (value.Indicator.Measure == IndicatorMeasure.Share && value.Ratio is not null && value.Denominator < IndicatorValue.SmallBase));

    [Property]
    public Property A_cell_without_a_number_is_named_and_leaves_no_ratio() => Prop.ForAll(
        ConsistentReports.WithBlanks(),
        report => ReportIndicators.Of(Reconciler.Default.Check(report)).Values.Where(value => !value.Indicator.Base.IsOfLastYear).All(value =>
            value.MissingCells.ToHashSet().SetEquals(value.Indicator.Cells.Where(cell => report.CountOf(cell) is null))
            && (value.UndefinedBecause == UndefinedReason.NoNumber) == !value.MissingCells.IsEmpty));

    [Property]
    public Property Blanks_read_as_zero_give_what_zeros_give() => Prop.ForAll(
        ConsistentReports.WithBlanks(),
        report => ReportIndicators.Of(blanksAsZero.Check(report)).Values.Zip(ReportIndicators.Of(Reconciler.Default.Check(WithZeros(report))).Values)
            .All(pair => (pair.First.Numerator, pair.First.Denominator, pair.First.UndefinedBecause)
                == (pair.Second.Numerator, pair.Second.Denominator, pair.Second.UndefinedBecause)));

    [Fact]
    public void A_blank_total_is_not_zero_even_where_blanks_are()
    {
        FiledReport report = Jiaozuo2023.Report.ToFiled().With(OfficialForm.Cell("requests.outcome.total.total"), CellEntry.Blank);
        IndicatorValue value = IndicatorCatalogue.DisclosureOfAllOutcomes.Of(blanksAsZero.Check(report));
        Assert.Equal(UndefinedReason.NoNumber, value.UndefinedBecause);
        Assert.Equal("无值：缺数（三、（七）总计—总计 1 格）", value.Message(Language.Chinese));
    }

    [Fact]
    public void A_base_below_zero_is_told_and_not_divided_by()
    {
        FiledReport report = Jiaozuo2023.Report.ToFiled().With(OfficialForm.Cell("requests.outcome.total.total"), CellEntry.Number(-602));
        IndicatorValue value = IndicatorCatalogue.DisclosureOfAllOutcomes.Of(report);
        Assert.Equal(UndefinedReason.BaseIsNegative, value.UndefinedBecause);
        Assert.Equal("undefined: the base (all outcomes) is -602", value.Message(Language.English));
    }

    [Fact]
    public void A_broken_identity_over_its_cells_is_a_doubt_and_another_is_none()
    {
        FiledReport report = Jiaozuo2023.Report.ToFiled().With(OfficialForm.Cell("requests.outcome.granted.total"), CellEntry.Number(217));
        IndicatorValue disclosure = IndicatorCatalogue.DisclosureOfAllOutcomes.Of(report);
        Assert.Equal(["T3.OUTCOMES/total", "T3.ROW/outcome.granted"], disclosure.Doubts.Select(finding => finding.Name));
        Assert.Equal(new Ratio(244, 602), disclosure.Ratio);
        Assert.Empty(IndicatorCatalogue.Reversals[0].Of(report).Doubts);
    }

    [Fact]
    public void Growth_is_told_against_last_years_report_of_the_same_body_and_scope_alone()
    {
        FiledReport last = Read(RealReport.Suqian2023), now = Read(RealReport.Suqian2024);
        long before = last.CountOf(OfficialForm.Cell("requests.received.total"))!.Value, after = now.CountOf(OfficialForm.Cell("requests.received.total"))!.Value;
        Assert.Equal(new Ratio(after - before, before), IndicatorCatalogue.GrowthOfReceived.Of(now, last).Ratio);
        Assert.Equal(UndefinedReason.NotLastYear, IndicatorCatalogue.GrowthOfReceived.Of(last, now).UndefinedBecause);
        Assert.Equal(UndefinedReason.NotLastYear, IndicatorCatalogue.GrowthOfReceived.Of(now, WithScope(last, Scope.Own)).UndefinedBecause);
        Assert.Equal(UndefinedReason.NotLastYear, IndicatorCatalogue.GrowthOfReceived.Of(now, Jiaozuo2023.Report.ToFiled()).UndefinedBecause);
    }

    [Fact]
    public void A_body_that_has_been_renamed_has_its_growth_told_against_its_former_name()
    {
        FiledReport last = Read(RealReport.Suqian2023), now = Read(RealReport.Suqian2024);
        FiledReportBuilder builder = now.ToBuilder();
        builder.Header = now.Header with { Authority = new() { Name = "新名", FormerNames = [last.Header.Authority.Name!] } };
        FiledReport[] reports = [last, builder.Build().Value];
        Assert.NotNull(ReportIndicators.OfAll(reports.Select(report => Reconciler.Default.Check(report)))[1][IndicatorCatalogue.GrowthOfReceived].Ratio);
    }

    [Fact]
    public void Among_reports_the_latest_revision_of_last_year_is_found()
    {
        FiledReport last = Read(RealReport.Suqian2023), now = Read(RealReport.Suqian2024);
        FiledReportBuilder builder = last.With(OfficialForm.Cell("requests.received.total"), CellEntry.Number(1)).ToBuilder();
        builder.Header = last.Header with { Revision = 2 };
        ReportIndicators[] all = [.. ReportIndicators.OfAll(new[] { now, last, builder.Build().Value }.Select(report => Reconciler.Default.Check(report)))];
        Assert.Equal(1, all[0][IndicatorCatalogue.GrowthOfReceived].Denominator);
        Assert.Equal(UndefinedReason.NoLastYear, all[1][IndicatorCatalogue.GrowthOfReceived].UndefinedBecause);
    }

    private static bool AddUp(ReportIndicators all, Indicator one, Indicator other) =>
        all[one].Ratio is null || (all[one].Denominator == all[other].Denominator && all[one].Numerator + all[other].Numerator == all[one].Denominator);

    private static FiledReport WithZeros(FiledReport report) =>
        report.Table(TableKind.Requests).Cells.Concat(report.Table(TableKind.Disputes).Cells)
            .Where(cell => report[cell].State is CellState.Blank or CellState.NoneMark)
            .Aggregate(report, (filled, cell) => filled.With(cell, CellEntry.Number(0)));

    private static FiledReport WithScope(FiledReport report, Scope scope)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Header = report.Header with { Scope = scope };
        return builder.Build().Value;
    }

    private static FiledReport Read(string name) => ReportJson.Read(RealReport.Bytes(name)).Value;
}
