using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Series;
using Xunit;

namespace Disclosure.Tests.Series;

/// <summary>Published reports of bodies for years that follow each other, with the figures as printed.</summary>
public sealed class PublishedPairsTests
{
    private static readonly long[] carriedOf2023 = [118, 3, 0, 0, 0, 0, 121];

    [Theory]
    [InlineData(2023, new long[] { 2, 0, 11 }, new long[] { 109, 489, 597 }, new long[] { 2, 1, 12 }, new long[] { 50, 227, 420 })]
    [InlineData(2024, new long[] { 2, 1, 12 }, new long[] { 50, 227, 420 }, new long[] { 3, 0, 15 }, new long[] { 61, 59, 422 })]
    public void Both_stocks_of_documents_of_Suqian_follow_from_the_year_before(int year, long[] rules, long[] normative, long[] rulesAfter, long[] normativeAfter)
    {
        Reconciliation result = Check(Documents(year, rules, normative), Documents(year + 1, rulesAfter, normativeAfter));
        Assert.Equal([Outcome.Holds, Outcome.Holds], OutcomesOf(result, YearRules.Stock));
    }

    [Fact]
    public void The_requests_that_Suqian_carries_in_are_those_of_last_year_in_all_seven_columns()
    {
        Reconciliation result = Check(Row(2023, "carried_out", carriedOf2023), Row(2024, "carried_in", carriedOf2023));
        Assert.Equal(Enumerable.Repeat(Outcome.Holds, 7), OutcomesOf(result, YearRules.Carry));
    }

    [Fact]
    public void The_licences_of_Hongze_are_of_another_size_and_its_stock_of_documents_holds()
    {
        Reconciliation result = Check(
            With(Documents(2023, [0, 0, 0], [0, 0, 5]), "proactive.licensing.decisions", 550),
            With(Documents(2024, [0, 0, 0], [3, 0, 8]), "proactive.licensing.decisions", 9487));
        Finding jump = Assert.Single(result.Findings, finding => finding.Outcome == Outcome.Broken);
        Assert.Equal("YEAR.JUMP/licensing", jump.Name);
        Assert.Equal("行政许可—本年处理决定数量：本年 9487，上年度 550，相差 5 倍以上，请核实", jump.Message(Language.Chinese));
    }

    [Fact]
    public void A_total_that_fits_while_columns_differ_is_one_cause()
    {
        Reconciliation result = Check(Row(2023, "carried_out", carriedOf2023), Row(2024, "carried_in", [115, 6, 0, 0, 0, 0, 121]));
        Assert.Equal(
            "上年结转总计与上年度报告相符，但 2 列不符：自然人、商业企业",
            Assert.Single(result.Causes, cause => cause.Outcome == Outcome.Broken).Message(Language.Chinese));
    }

    [Fact]
    public void An_earlier_revision_that_fits_is_said()
    {
        FiledReport first = Row(2023, "carried_out", carriedOf2023), second = Row(2023, "carried_out", [118, 2, 0, 0, 0, 0, 120], revision: 2);
        FiledReport report = Row(2024, "carried_in", carriedOf2023);
        ReportArchive archive = ReportArchive.Of([new(first), new(second), new(report)]);
        Reconciliation result = Reconciler.Default.Check(report, related: archive.RelatedTo(report));
        Assert.EndsWith("与上年度报告较早的一版相符", result.Findings.First(finding => finding.Name == "YEAR.CARRY/total").Message(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bridge_adds_up_from_what_was_carried_out_over_what_is_explained_to_what_is_carried_in()
    {
        FiledReportBuilder builder = Row(2024, "carried_in", [113, 3, 0, 0, 0, 0, 116]).ToBuilder();
        builder.Explanations.Add(new("YEAR.CARRY", "natural_person", -5, "撤回", null));
        Reconciliation result = Check(Row(2023, "carried_out", carriedOf2023), builder.Build().Value);
        BridgeRow[] rows = [.. BridgeTable.Of(result)!.Rows];
        Assert.All(rows, row => Assert.Equal(row.Opening, row.Closing + row.Explained + row.Unexplained));
        Assert.Equal((-5m, 0m), (rows[0].Explained, rows[0].Unexplained));
        Assert.Equal((0m, -5m), (rows[6].Explained, rows[6].Unexplained));
    }

    [Fact]
    public void The_report_before_2019_and_one_of_another_layout_are_not_compared()
    {
        Reconciliation old = Check(Row(2018, "carried_out", carriedOf2023), Row(2019, "carried_in", [0, 0, 0, 0, 0, 0, 0]));
        Assert.All(OutcomesOf(old, YearRules.Carry), outcome => Assert.Equal(Outcome.NotApplicable, outcome));
        Reconciliation across = Check(Row(2020, "carried_out", carriedOf2023), With(Row(2021, "carried_in", carriedOf2023), "proactive.rules.in_force", 1));
        Assert.All(OutcomesOf(across, YearRules.Carry), outcome => Assert.Equal(Outcome.Holds, outcome));
        Assert.All(OutcomesOf(across, YearRules.Stock), outcome => Assert.Equal(Outcome.NotApplicable, outcome));
    }

    private static Reconciliation Check(FiledReport last, FiledReport report)
    {
        ReportArchive archive = ReportArchive.Of([new(last), new(report)]);
        return Reconciler.Create(RuleSet.Empty.Add(YearRules.Carry).Add(YearRules.Stock).Add(JumpRule.Jump)).Check(report, related: archive.RelatedTo(report));
    }

    private static Outcome[] OutcomesOf(Reconciliation result, Rule rule) =>
        [.. result.Instances.Where(finding => finding.Rule == rule).Select(finding => finding.Outcome)];

    private static FiledReport Documents(int year, long[] rules, long[] normative)
    {
        FiledReportBuilder builder = new() { Header = HeaderOf(year) };
        foreach ((int column, string name) in new[] { "issued", "repealed", "in_force" }.Index())
        {
            builder.Set(OfficialForm.Cell($"proactive.rules.{name}"), rules[column]);
            builder.Set(OfficialForm.Cell($"proactive.normative_documents.{name}"), normative[column]);
        }

        return builder.Build().Value;
    }

    private static FiledReport Row(int year, string row, long[] figures, int revision = 1)
    {
        FiledReportBuilder builder = new() { Header = HeaderOf(year) with { Revision = revision } };
        foreach ((int column, FormCell cell) in OfficialForm.Cells.Where(cell => cell.Table == TableKind.Requests && cell.RowId == row).Index())
            builder.Set(cell, figures[column]);
        return builder.Build().Value;
    }

    private static FiledReport With(FiledReport report, string cell, decimal figure) => report.With(OfficialForm.Cell(cell), CellEntry.Number(figure));

    private static ReportHeader HeaderOf(int year) => new() { Year = year, Authority = new() { Name = "某市人民政府" }, Scope = Scope.Jurisdiction };
}
