using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Reports;

/// <summary>The way between a filed report and a proven one.</summary>
[Properties(Arbitrary = [typeof(DisclosureArbitraries)])]
public sealed class ProofTests
{
    private static readonly FiledReport jiaozuo = Jiaozuo2023.Report.ToFiled();

    [Property]
    public void A_proven_report_is_filed_and_proven_again(AnnualReport report)
    {
        FiledReport filed = report.ToFiled();
        Assert.Equal(Verdict.Consistent, Reconciler.Default.Check(filed).Verdict);
        Assert.Equal(report, AnnualReport.From(filed).Value);
    }

    [Property]
    public void A_filed_report_of_plain_numbers_comes_back_equal(FiledReport filed) =>
        Assert.Equal(filed, AnnualReport.From(filed).Value.ToFiled());

    [Property]
    public void A_report_is_proven_exactly_when_it_reconciles_and_lacks_nothing(FiledReport filed, NonNegativeInt cell, short difference)
    {
        FormCell changed = filed.Table(TableKind.Requests).Cells[cell.Get % 161];
        long figure = filed.CountOf(changed)!.Value + difference;
        FiledReport mutated = filed.With(changed, CellEntry.Number(figure));
        Assert.Equal(
            Reconciler.Default.Check(mutated).Verdict == Verdict.Consistent && figure >= 0,
            AnnualReport.From(mutated).IsSuccess);
    }

    [Fact]
    public void Everything_but_the_figures_is_kept_as_filed()
    {
        FiledReportBuilder builder = jiaozuo.ToBuilder();
        builder.Header = builder.Header with { Revision = 2, Url = "https://example.org/2023" };
        builder.Narrative = Narrative.Empty.With(FormSection.Overview, "全市共受理申请 604 件。");
        builder.Sections.Add(new(FormSection.Overview, "一、总体情况"));
        builder.Unplaced.Add(new("proactive", "其他主动公开文件", ["12"]));
        builder.Explanations.Add(new("YEAR.CARRY", "total", -26, "机构改革"));
        builder.Notes.Add(new("extra", new("未识别的键", "unknown key")));
        builder.Provenance.Add(OfficialForm.Cell("requests.received.total"), new() { Page = 3 });
        FiledReport filed = builder.Build().Value;

        AnnualReport proven = AnnualReport.From(filed).Value;
        Assert.Equal(filed.Header, proven.Header);
        Assert.Equal(filed.Narrative, proven.Narrative);
        Assert.Equal(filed.Sections, proven.Sections);
        Assert.Equal(filed.Unplaced, proven.Unplaced);
        Assert.Equal(filed.Explanations, proven.Explanations);
        FiledReport again = proven.ToFiled();
        Assert.Equal(filed, again);
        Assert.Equal(filed.Notes.AsEnumerable(), again.Notes);
        Assert.Equal(filed.Provenance, again.Provenance);
    }

    [Fact]
    public void A_print_is_read_as_its_number_and_lost()
    {
        FormCell cell = OfficialForm.Cell("requests.received.natural_person");
        FiledReport filed = jiaozuo.With(cell, CellEntry.Read(cell, "529（其中网上 400 件）"));
        Assert.Equal(Jiaozuo2023.Report, AnnualReport.From(filed).Value);
    }

    [Theory]
    [InlineData("223026396元", "22302.6396")]
    [InlineData("22302.6396万元", "22302.6396")]
    [InlineData("2.23026396亿元", "22302.63960000")]
    public void Fees_printed_in_another_unit_are_converted_exactly(string printed, string amount)
    {
        FormCell cell = OfficialForm.Cell("proactive.fees.amount");
        AnnualReport proven = AnnualReport.From(jiaozuo.With(cell, CellEntry.Read(cell, printed))).Value;
        Assert.Equal(amount, ((ProactiveDisclosure2021)proven.Proactive).Fees.ToString());
    }

    [Fact]
    public void A_blank_or_none_mark_of_table_2_is_no_figure()
    {
        FiledReport filed = jiaozuo
            .With(OfficialForm.Cell("proactive.rules.issued"), CellEntry.NoneMark("/"))
            .With(OfficialForm.Cell("proactive.fees.amount"), CellEntry.Blank);
        ProactiveDisclosure2021 proactive = (ProactiveDisclosure2021)AnnualReport.From(filed).Value.Proactive;
        Assert.Null(proactive.Documents.Rules.Issued);
        Assert.Null(proactive.Fees);
        Assert.Equal(
            CellState.Blank, AnnualReport.From(filed).Value.ToFiled()[OfficialForm.Cell("proactive.rules.issued")].State);
    }

    [Fact]
    public void A_blank_is_zero_only_where_the_policy_says_so()
    {
        FormCell cell = OfficialForm.Cell("requests.outcome.granted.research_institution");
        FiledReport filed = jiaozuo.With(cell, CellEntry.Blank);
        Assert.Equal(new[] { cell }, AnnualReport.From(filed).Error.WithoutNumber);
        Assert.Equal(Jiaozuo2023.Report, AnnualReport.From(filed, BlankPolicy.Zero).Value);
    }

    [Fact]
    public void A_blank_total_is_never_zero()
    {
        FormCell total = OfficialForm.Cell("requests.outcome.refused.security_or_stability.total");
        Assert.Equal(new[] { total }, AnnualReport.From(jiaozuo.With(total, CellEntry.Blank), BlankPolicy.Zero).Error.WithoutNumber);
    }

    [Fact]
    public void What_is_missing_is_told_by_table_and_cell()
    {
        FiledReportBuilder builder = jiaozuo.ToBuilder();
        foreach (FormCell cell in OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Cells) builder[cell] = CellEntry.Absent;
        builder[OfficialForm.Cell("proactive.coercion.decisions")] = CellEntry.Unreadable("五千余");
        builder[OfficialForm.Cell("proactive.licensing.decisions")] = CellEntry.Number(-1);
        NotProven error = AnnualReport.From(builder.Build().Value).Error;
        Assert.Equal(new[] { TableKind.Disputes }, error.AbsentTables);
        Assert.Equal(new[] { OfficialForm.Cell("proactive.coercion.decisions") }, error.WithoutNumber);
        Assert.Equal(new[] { OfficialForm.Cell("proactive.licensing.decisions") }, error.OutOfDomain);
        Assert.Equal(
            "无法判定：42 项勾稽关系中 3 项缺数未核；原件无表四；1 格没有数字（行政强制—本年处理决定数量）；1 格的数字超出范围（行政许可—本年处理决定数量）",
            error.Message(Language.Chinese));
        Assert.Equal(
            "undetermined: 3 of 42 identities could not be decided; the source has no table 4; 1 cell without a number "
            + "(coercion, decisions this year); 1 cell with a number out of range (licensing, decisions this year)",
            error.Message(Language.English));
    }

    [Fact]
    public void A_negative_figure_is_out_of_domain_even_where_every_identity_holds()
    {
        FiledReport filed = Jiaozuo2023.Report.ToFiled();
        foreach ((string cell, long figure) in new[] { ("review.pending", -2L), ("review.total", 19L) })
            filed = filed.With(OfficialForm.Cell($"disputes.{cell}"), CellEntry.Number(figure));
        NotProven error = AnnualReport.From(filed).Error;
        Assert.Equal(Verdict.Consistent, error.Reconciliation.Verdict);
        Assert.Equal(new[] { OfficialForm.Cell("disputes.review.pending") }, error.OutOfDomain);
    }

    [Fact]
    public void An_amount_in_an_unknown_unit_is_out_of_domain()
    {
        FormCell fees = OfficialForm.Cell("proactive.fees.amount");
        CellEntry dollars = CellEntry.Create(fees, "5", 5, unit: "美元").Value;
        Assert.Equal(new[] { fees }, AnnualReport.From(jiaozuo.With(fees, dollars)).Error.OutOfDomain);
    }

    [Fact]
    public void An_identity_that_placed_a_figure_proves_nothing()
    {
        FiledReportBuilder builder = jiaozuo.ToBuilder();
        FormCell total = OfficialForm.Cell("requests.received.total");
        builder.Provenance.Add(total, new() { Inferred = new("由各列之和得出", ["T3.ROW/received"]) });
        Assert.Equal(Verdict.Undetermined, AnnualReport.From(builder.Build().Value).Error.Reconciliation.Verdict);
    }

    [Fact]
    public void A_policy_that_does_not_exist_is_a_programming_error() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AnnualReport.From(jiaozuo, (BlankPolicy)7));

    [Fact]
    public void A_stated_layout_of_table_4_changes_nothing()
    {
        FiledReportBuilder builder = jiaozuo.ToBuilder();
        builder.SetLayout(TableKind.Disputes, FormLayout.Layout2019);
        Assert.Equal(jiaozuo, builder.Build().Value);
    }
}
