using System.Numerics;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Indicators;
using Disclosure.Testing;
using Disclosure.Tests.Reports;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Indicators;

[Properties(Arbitrary = [typeof(DisclosureArbitraries)], MaxTest = 200)]
public sealed class ReportComparisonTests
{
    private static readonly FiledReport published = Jiaozuo2023.Report.ToFiled();
    private static readonly FormCell received = OfficialForm.Cell("requests.received.total");
    private static readonly FormCell fees = OfficialForm.Cell("proactive.fees.amount");

    [Property]
    public bool A_report_differs_from_itself_in_nothing(FiledReport report) => !ReportComparison.Of(report, report).Different.Any();

    [Property]
    public bool Every_cell_of_either_report_is_there_once_in_the_order_of_both(FiledReport before, FiledReport after)
    {
        FormCell[] cells = [.. ReportComparison.Of(before, after).Cells.Select(cell => cell.Cell)];
        return cells.Distinct().Count() == cells.Length && OfficialForm.TableKinds.All(kind =>
            cells.Where(before.Table(kind).Contains).SequenceEqual(before.Table(kind).Cells)
            && cells.Where(after.Table(kind).Contains).SequenceEqual(after.Table(kind).Cells));
    }

    [Property]
    public bool The_other_way_round_differences_change_their_sign_and_the_same_cells_differ(FiledReport before, FiledReport after)
    {
        Dictionary<FormCell, CellComparison> back = ReportComparison.Of(after, before).Cells.ToDictionary(cell => cell.Cell);
        return ReportComparison.Of(before, after).Cells.All(cell =>
            back[cell.Cell].Kind == cell.Kind && back[cell.Cell].Difference == -cell.Difference && back[cell.Cell].Before == cell.After);
    }

    [Property(MaxTest = 1000)]
    public Property Growth_is_the_nearest_percentage_of_the_first_number() => Prop.ForAll(
        (from before in Gen.Choose(1, int.MaxValue) from after in Gen.Choose(0, int.MaxValue) from scale in Gen.Choose(0, 4) select (before, after, scale)).ToArbitrary(),
        drawn =>
        {
            decimal unit = new(1, 0, 0, false, (byte)drawn.scale);
            CellComparison cell = Compared(fees, CellEntry.Number(drawn.before * unit), CellEntry.Number(drawn.after * unit));
            BigInteger hundredths = (BigInteger)(cell.Growth()!.Value * 100);
            BigInteger off = (hundredths * drawn.before) - (10_000 * ((BigInteger)drawn.after - drawn.before));
            return BigInteger.Abs(off * 2) <= drawn.before;
        });

    public static TheoryData<CellEntry, CellEntry, CellDifference> States => new()
    {
        { CellEntry.Number(1), CellEntry.Number(1), CellDifference.None },
        { CellEntry.Number(1), CellEntry.Number(2), CellDifference.Number },
        { CellEntry.Number(0), CellEntry.Blank, CellDifference.State },
        { CellEntry.Blank, CellEntry.NoneMark("/"), CellDifference.State },
        { CellEntry.NoneMark("/"), CellEntry.NoneMark("无"), CellDifference.Print },
        { CellEntry.Blank, CellEntry.Absent, CellDifference.State },
        { CellEntry.Unreadable("6，04"), CellEntry.Absent, CellDifference.State },
        { CellEntry.Number(1234), CellEntry.Read(OfficialForm.Cell("requests.received.total"), "1,234"), CellDifference.Print },
    };

    [Theory]
    [MemberData(nameof(States), DisableDiscoveryEnumeration = true)]
    public void Blank_none_mark_unreadable_and_absent_stay_apart_and_a_print_is_no_difference(CellEntry before, CellEntry after, CellDifference kind)
    {
        CellComparison cell = Compared(received, before, after);
        Assert.Equal(kind, cell.Kind);
        Assert.Equal(kind is CellDifference.Number or CellDifference.State, cell.IsDifferent);
        Assert.Equal(before.Value is not null && after.Value is not null, cell.Difference is not null);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    public void Over_nothing_and_over_less_there_is_no_growth(int before, int after)
    {
        CellComparison cell = Compared(received, CellEntry.Number(before), CellEntry.Number(after));
        Assert.Equal(after - before, cell.Difference);
        Assert.Null(cell.Growth());
    }

    [Fact]
    public void Money_in_different_units_has_no_difference()
    {
        FormCell procurement = OfficialForm.Cell("proactive.procurement.amount");
        FiledReport report = ConsistentReports.In(FormLayout.Layout2019).Generator.Sample(1, 1)[0];
        CellComparison cell = ReportComparison.Of(
            report.With(procurement, CellEntry.Read(procurement, "251000元")), report.With(procurement, CellEntry.Read(procurement, "25.1万元"))).Cells.Single(compared => compared.Cell == procurement);
        Assert.Equal(CellDifference.Number, cell.Kind);
        Assert.Null(cell.Difference);
    }

    [Fact]
    public void A_cell_of_one_layout_stands_where_its_form_has_it_and_says_so()
    {
        FiledReport old = ConsistentReports.In(FormLayout.Layout2019).Generator.Sample(1, 1)[0];
        ReportComparison comparison = ReportComparison.Of(old, published);
        string[] rows = [.. comparison.Cells.Where(cell => cell.Cell.Table == TableKind.Requests).Select(cell => cell.Cell.RowId).Distinct()];
        int undivided = rows.IndexOf("outcome.other.undivided");
        Assert.Equal("outcome.not_processed.confirm_or_reissue", rows[undivided - 1]);
        Assert.All(comparison.Cells.Where(cell => cell.Cell.RowId == "outcome.other.undivided"), cell => Assert.Equal(CellDifference.Layout, cell.Kind));
    }

    private static CellComparison Compared(FormCell cell, CellEntry before, CellEntry after) =>
        ReportComparison.Of(published.With(cell, before), published.With(cell, after)).Cells.Single(compared => compared.Cell == cell);
}
