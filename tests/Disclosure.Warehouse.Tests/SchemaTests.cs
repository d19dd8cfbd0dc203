using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Testing;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Warehouse.Tests;

[Properties(Arbitrary = [typeof(DisclosureArbitraries)], MaxTest = 50)]
public sealed class SchemaTests
{
    /// <summary>PostgreSQL cuts longer names, and cuts two to the same one.</summary>
    private const int LongestName = 63;

    [Fact]
    public void A_column_has_a_name_of_its_own_that_every_engine_takes_without_quotation_marks()
    {
        Assert.Equal(WarehouseSchema.Columns.Length, WarehouseSchema.Columns.Select(column => column.Name).Distinct().Count());
        Assert.All(WarehouseSchema.Columns, column =>
        {
            Assert.InRange(column.Name.Length, 1, LongestName);
            Assert.Matches("^[a-z][a-z0-9_]*$", column.Name);
        });
    }

    [Fact]
    public void Every_cell_of_either_layout_has_its_two_columns() => Assert.All(
        OfficialForm.Cells.SelectMany(cell => new[] { CellColumns.NumberOf(cell), CellColumns.StateOf(cell) }),
        name => Assert.Single(WarehouseSchema.Columns, column => column.Name == name));

    [Property]
    public bool A_row_has_every_number_and_no_other(FiledReport report)
    {
        StoredReport stored = StoredReport.Of("1", report);
        return OfficialForm.Cells.All(cell => Equals(Value(stored, CellColumns.NumberOf(cell)) is { } number ? Convert.ToDecimal(number, null) : null, report[cell].Value));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("/", 2)]
    [InlineData("6，04", 3)]
    [InlineData("0", 4)]
    public void Blank_none_mark_unreadable_and_number_have_states_of_their_own(string print, int state)
    {
        FormCell cell = OfficialForm.Cell("requests.received.total");
        FiledReport report = new FiledReportBuilder().Set(cell, CellEntry.Read(cell, print)).Build().Value;
        Assert.Equal((short)state, Value(StoredReport.Of("1", report), "t3_received_total_state"));
    }

    [Fact]
    public void An_absent_cell_has_a_state_and_one_that_the_layout_lacks_has_none()
    {
        StoredReport stored = StoredReport.Of("1", new FiledReportBuilder().SetLayout(TableKind.Requests, FormLayout.Layout2021).Set(OfficialForm.Cell("requests.outcome.other.fee_overdue.total"), 0).Build().Value);
        Assert.Equal((short)0, Value(stored, "t3_received_total_state"));
        Assert.Null(Value(stored, "t3_undivided_total_state"));
    }

    [Fact]
    public void An_identity_that_placed_a_figure_is_named()
    {
        FormCell cell = OfficialForm.Cell("requests.received.total");
        FiledReportBuilder builder = new FiledReportBuilder().Set(cell, 5);
        builder.Provenance[cell] = new Origin { Inferred = new("由合计推定", ["T3.ROW/received"]) };
        Assert.Equal(" T3.ROW/received ", Value(StoredReport.Of("1", builder.Build().Value), "circular"));
    }

    private static object? Value(StoredReport stored, string column) => WarehouseSchema.Columns.Single(known => known.Name == column).ValueOf(stored);
}
