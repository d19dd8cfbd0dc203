using Disclosure.Forms;
using Disclosure.Rendering;
using Xunit;

namespace Disclosure.Tests.Rendering;

public sealed class TableDrawingTests
{
    [Theory]
    [InlineData(TableKind.Proactive)]
    [InlineData(TableKind.Requests)]
    [InlineData(TableKind.Disputes)]
    public void A_drawing_holds_every_cell_of_the_table_as_printed(TableKind kind)
    {
        FiledReport report = Filed.Report(("requests.received.other", "/"), ("proactive.fees.amount", "1.50"), ("disputes.review.total", ""));
        TableDrawing drawing = TableDrawing.Of(report, kind);
        Assert.False(drawing.HasMarks);
        Assert.Equal(drawing.Table.Cells, drawing.Rows.SelectMany(row => row.Cells).Select(cell => cell.Cell));
        Assert.All(drawing.Rows.SelectMany(row => row.Cells), cell =>
        {
            Assert.Equal(report[cell.Cell].State, cell.State);
            Assert.Equal(report[cell.Cell].Printed ?? "", cell.Text);
        });
    }

    [Fact]
    public void One_wrong_cell_gives_one_mark()
    {
        FormCell wrong = OfficialForm.Cell("requests.outcome.total.natural_person");
        Assert.Equal([(wrong, CellMark.Suspect)], Marks(Filed.Check((wrong.Id, "10")), TableKind.Requests));
    }

    [Fact]
    public void A_relation_broken_by_itself_marks_its_cells_alike()
    {
        Reconciliation result = Filed.Check(("disputes.review.total", "3"));
        FormTable table = result.Report.Table(TableKind.Disputes);
        Assert.Equal(table.Rows[0].Cells.Select(cell => (cell, CellMark.Involved)), Marks(result, TableKind.Disputes));
    }

    [Fact]
    public void Mere_information_and_missing_figures_mark_nothing()
    {
        Reconciliation result = Filed.Check(("requests.received.other", "/"), ("proactive.rules.repealed", "0（无）"));
        Assert.NotEmpty(result.Findings);
        Assert.All(OfficialForm.TableKinds, kind => Assert.False(TableDrawing.Of(result, kind).HasMarks));
    }

    private static IEnumerable<(FormCell, CellMark)> Marks(Reconciliation result, TableKind kind) =>
        from row in TableDrawing.Of(result, kind).Rows
        from cell in row.Cells
        where cell.Mark != CellMark.None
        select (cell.Cell, cell.Mark);
}
