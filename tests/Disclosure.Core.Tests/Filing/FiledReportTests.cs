using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Filing;

/// <summary>What was printed stays printed, however the report was put together.</summary>
[Properties(Arbitrary = [typeof(FiledArbitraries)], MaxTest = 100)]
public sealed class FiledReportTests
{
    [Property]
    public void Every_entry_comes_back_as_it_was_filed(FiledCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        FiledReport report = cells.Build();
        Assert.All(cells.Entries, filed => Assert.Equal(filed.Entry, report[filed.Cell]));
        Assert.All(cells.Entries.Where(filed => !filed.Cell.IsAmount), filed => Assert.Equal(filed.Entry.Value, report.CountOf(filed.Cell)));
        Assert.All(OfficialForm.Cells.Except(cells.Entries.Select(filed => filed.Cell)), cell => Assert.Equal(CellEntry.Absent, report[cell]));
    }

    [Property]
    public Property A_whole_number_is_filed_as_the_same_decimal_is(FiledCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        const long limit = 1_000_000_000_000_000;
        Gen<long> numbers = Gen.OneOf(
            Gen.Choose(-1_000, 1_000).Select(number => (long)number),
            Gen.Elements(int.MaxValue, int.MaxValue + 1L, int.MinValue, limit, limit + 1, -limit, -limit - 1, long.MaxValue, long.MinValue));
        return Prop.ForAll(
            Gen.Elements(OfficialForm.Cells.ToArray()).Zip(numbers).ToArbitrary(),
            set => cells.Fill(new()).Set(set.Item1, set.Item2)[set.Item1] == cells.Fill(new()).Set(set.Item1, (decimal)set.Item2)[set.Item1]);
    }

    [Property]
    public Property The_order_in_which_cells_are_set_does_not_matter(FiledCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        FiledReport report = cells.Build();
        return Prop.ForAll(
            Gen.Shuffle(cells.Entries.AsEnumerable()).ToArbitrary(),
            shuffled =>
            {
                FiledReport other = (cells with { Entries = [.. shuffled] }).Build();
                return other.Equals(report) && report.Equals((object)other) && other.GetHashCode() == report.GetHashCode();
            });
    }

    [Property]
    public Property Changing_one_cell_is_the_same_as_building_the_changed_report(FiledCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        FiledReport report = cells.Build();
        return Prop.ForAll(
            (from filed in Gen.Elements(cells.Entries.AsEnumerable())
             from entry in FiledArbitraries.EntriesOf(filed.Cell)
             select (filed.Cell, entry)).ToArbitrary(),
            change =>
            {
                CellEntry before = report[change.Cell];
                FiledReport changed = report.With(change.Cell, change.entry);
                FiledReport rebuilt = report.ToBuilder().Set(change.Cell, change.entry).Build().Value;
                return changed.Equals(rebuilt) && changed.GetHashCode() == rebuilt.GetHashCode()
                    && changed[change.Cell] == change.entry && report[change.Cell] == before
                    && changed.Equals(report) == (before == change.entry)
                    && changed.With(change.Cell, before).Equals(report);
            });
    }

    [Property]
    public void A_builder_of_a_report_builds_the_same_report(FiledCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        FiledReport report = cells.Build();
        FiledReport again = report.ToBuilder().Build().Value;
        Assert.Equal(report, again);
        Assert.Equal(report.GetHashCode(), again.GetHashCode());
        Assert.All(OfficialForm.TableKinds, kind => Assert.Same(report.Table(kind), again.Table(kind)));
    }

    [Property]
    public void A_builder_that_is_used_again_brings_nothing_along(FiledCells first, FiledCells second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        FiledReportBuilder builder = first.Fill(WithEverything(new()));
        FiledReport earlier = builder.Build().Value;
        FiledReport copy = builder.Build().Value;
        builder.Clear();
        FiledReport later = second.Fill(builder).Build().Value;
        Assert.Equal(second.Build(), later);
        Assert.Empty(later.Notes);
        Assert.Empty(later.Provenance);
        Assert.Equal(copy, earlier);
    }

    [Property]
    public void The_wide_figures_are_the_counts_of_tables_3_and_4(FiledCells cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        FiledReport report = cells.Build();
        long[] lanes = new long[FigureLanes.Count];
        FigureStore.CopyWide(report.Figures, report.Details, lanes);
        foreach (TableKind kind in new[] { TableKind.Requests, TableKind.Disputes })
        {
            foreach (FormCell cell in report.Table(kind).Cells)
            {
                Assert.Equal(report.CountOf(cell) ?? 0, lanes[FigureLanes.Of(cell)]);
                lanes[FigureLanes.Of(cell)] = 0;
            }
        }

        Assert.All(lanes, lane => Assert.Equal(0, lane));
    }

    [Fact]
    public void Everything_but_notes_and_provenance_belongs_to_the_identity_of_a_report()
    {
        FiledReport report = WithEverything(new()).Build().Value;
        FiledReport again = report.ToBuilder().Build().Value;
        Assert.Equal(report, again);
        Assert.Equal(report.GetHashCode(), again.GetHashCode());
        Assert.Equal(report.Notes.AsEnumerable(), again.Notes);
        Assert.Equal(report.Provenance, again.Provenance);

        Assert.NotEqual(report, Changed(report, builder => builder.Header = builder.Header with { Year = 2022 }));
        Assert.NotEqual(report, Changed(report, builder => builder.Narrative = Narrative.Empty));
        Assert.NotEqual(report, Changed(report, builder => builder.Sections.Clear()));
        Assert.NotEqual(report, Changed(report, builder => builder.Unplaced.Clear()));
        Assert.NotEqual(report, Changed(report, builder => builder.Explanations.Clear()));
        Assert.NotEqual(report, Changed(report, builder => builder.SetLayout(TableKind.Requests, FormLayout.Layout2019)));
        Assert.Equal(report, Changed(report, builder => builder.Notes.Clear()));
        Assert.Equal(report, Changed(report, builder => builder.Provenance.Clear()));
        Assert.False(report.Equals((FiledReport?)null));
    }

    [Fact]
    public void A_cell_of_another_layout_is_absent_and_cannot_be_changed()
    {
        FiledReport report = new FiledReportBuilder().SetLayout(TableKind.Requests, FormLayout.Layout2021).Build().Value;
        FormCell undivided = OfficialForm.Cell("requests.outcome.other.undivided.total");
        Assert.Equal(CellEntry.Absent, report[undivided]);
        Assert.Null(report.CountOf(undivided));
        Assert.Throws<ArgumentException>(() => report.With(undivided, CellEntry.Number(1)));
    }

    [Fact]
    public void A_report_has_a_table_when_the_source_has_a_cell_of_it()
    {
        FiledReport report = new FiledReportBuilder().Set(OfficialForm.Cell("disputes.review.total"), CellEntry.Blank).Build().Value;
        Assert.True(report.Has(TableKind.Disputes));
        Assert.False(report.Has(TableKind.Requests));
        Assert.False(report.Has(TableKind.Proactive));
    }

    [Fact]
    public void An_amount_is_no_count()
    {
        FormCell fees = OfficialForm.Cell("proactive.fees.amount");
        FiledReport report = new FiledReportBuilder().Set(fees, 22302.6396m).Build().Value;
        Assert.Equal(22302.6396m, report[fees].Value);
        Assert.Null(report.CountOf(fees));
    }

    private static FiledReport Changed(FiledReport report, Action<FiledReportBuilder> change)
    {
        FiledReportBuilder builder = report.ToBuilder();
        change(builder);
        return builder.Build().Value;
    }

    private static FiledReportBuilder WithEverything(FiledReportBuilder builder)
    {
        FormCell cell = OfficialForm.Cell("requests.received.total");
        builder.Header = ReportHeader.Empty with { Year = 2023, Authority = new() { Name = "焦作市人民政府", FormerNames = ["焦作市人民委员会"] } };
        builder.Narrative = Narrative.Empty.With(FormSection.Overview, "全市新收申请604件。");
        builder.Sections.Add(new(FormSection.Overview, "一、总体情况"));
        builder.Unplaced.Add(new("proactive", "其他主动公开文件", ["12", null]));
        builder.Explanations.Add(new("YEAR.CARRY", "total", -26, "机构改革"));
        builder.Notes.Add(new("extra", new("未识别", "not known")));
        builder.Provenance.Add(cell, new() { Page = 3 });
        return builder;
    }
}
