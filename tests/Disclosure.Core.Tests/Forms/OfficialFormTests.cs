using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Forms;

/// <summary>The form as data against the form as printed.</summary>
public sealed class OfficialFormTests
{
    public static TheoryData<TableKind, FormLayout> Tables
    {
        get
        {
            TheoryData<TableKind, FormLayout> tables = [];
            foreach (FormLayout layout in OfficialForm.Layouts)
                foreach (TableKind kind in OfficialForm.TableKinds) tables.Add(kind, layout);
            return tables;
        }
    }

    [Theory]
    [InlineData(TableKind.Proactive, FormLayout.Layout2021, 10)]
    [InlineData(TableKind.Requests, FormLayout.Layout2021, 175)]
    [InlineData(TableKind.Disputes, FormLayout.Layout2021, 15)]
    [InlineData(TableKind.Proactive, FormLayout.Layout2019, 22)]
    [InlineData(TableKind.Requests, FormLayout.Layout2019, 161)]
    [InlineData(TableKind.Disputes, FormLayout.Layout2019, 15)]
    public void A_table_has_as_many_cells_as_the_circular_prints(TableKind kind, FormLayout layout, int cells)
    {
        Assert.Equal(cells, OfficialForm.Table(kind, layout).Cells.Length);
        Assert.Equal(cells, PrintedForm.Of(OfficialForm.Table(kind, layout)).Count());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_cell_stands_where_it_is_printed_under_its_own_labels(TableKind kind, FormLayout layout)
    {
        FormTable table = OfficialForm.Table(kind, layout);
        IEnumerable<PrintedCell> built =
            from cell in table.Cells
            let row = table.RowOf(cell)
            let column = table.ColumnOf(cell)
            let label = string.Join(" > ", row.Headings.Select(heading => heading.Chinese).Append(row.Label))
            select new PrintedCell(layout, table.Id, row.Id, label, column.Id, column.Label, cell.Unit, cell.IsSigned);
        Assert.Equal(PrintedForm.Of(table), built);
        Assert.Equal(PrintedForm.Of(table).Select(cell => cell.Id), table.Cells.Select(cell => cell.Id));
    }

    [Fact]
    public void No_identifier_stands_for_two_cells_and_no_cell_is_left_out()
    {
        Assert.Equal(OfficialForm.Cells.Length, OfficialForm.Cells.Select(cell => cell.Id).Distinct().Count());
        Assert.Equal(
            PrintedForm.Cells.Select(cell => cell.Id).Distinct().Order(StringComparer.Ordinal),
            OfficialForm.Cells.Select(cell => cell.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cell_is_found_by_its_identifier_and_is_the_same_object_in_both_layouts()
    {
        for (int i = 0; i < OfficialForm.Cells.Length; i++)
        {
            FormCell cell = OfficialForm.Cells[i];
            Assert.Equal(i, cell.Index);
            Assert.Same(cell, OfficialForm.Cell(cell.Id));
            Assert.Equal(cell.Id, $"{FormTable.NameOf(cell.Table)}.{cell.RowId}.{cell.ColumnId}");
        }

        Assert.False(OfficialForm.TryGetCell("requests.received.nobody", out _));
        Assert.Throws<ArgumentException>(() => OfficialForm.Cell("requests.received.nobody"));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Rows_and_columns_of_a_table_cannot_be_mistaken_for_one_another(TableKind kind, FormLayout layout)
    {
        FormTable table = OfficialForm.Table(kind, layout);
        AssertDistinct(table.Rows.Select(row => row.Id));
        AssertDistinct(table.Rows.Select(row => string.Join('>', row.Headings.Select(heading => heading.Chinese).Append(row.Label))));
        foreach (Language language in Enum.GetValues<Language>())
        {
            AssertDistinct(table.Rows.Select(row => row.Place.In(language)));
            foreach (FormRow row in table.Rows) AssertDistinct(row.Columns.Select(column => column.Place.In(language)));
        }

        foreach (FormRow row in table.Rows)
        {
            AssertDistinct(row.Columns.Select(column => column.Id));
            AssertDistinct(row.Columns.Select(column => column.Label));
            Assert.True(table.TryGetRow(row.Id, out FormRow? found));
            Assert.Same(row, found);
        }
    }

    [Theory]
    [InlineData(FormLayout.Layout2019)]
    [InlineData(FormLayout.Layout2021)]
    public void The_three_places_called_other_are_told_apart(FormLayout layout)
    {
        string[] places =
        [
            .. from kind in OfficialForm.TableKinds
               from row in OfficialForm.Table(kind, layout).Rows
               from place in row.Columns.Select(column => column.Place).Append(row.Place)
               select place.Chinese,
        ];
        Assert.DoesNotContain("其他", places);
        Assert.Contains("其他（法人或其他组织）", places);
        Assert.Contains("其他结果", places);
        Assert.Contains(layout == FormLayout.Layout2021 ? "三、（六）其他处理—3.其他" : "三、（六）其他处理", places);
    }

    [Fact]
    public void A_layout_does_not_answer_for_the_cells_of_the_other()
    {
        FormTable requests = OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021);
        FormCell undivided = OfficialForm.Cell("requests.outcome.other.undivided.total");
        Assert.False(requests.Contains(undivided));
        Assert.Throws<ArgumentException>(() => requests.RowOf(undivided));
        Assert.Throws<ArgumentException>(() => requests.ColumnOf(undivided));
    }

    [Theory]
    [InlineData(2018, null)]
    [InlineData(2019, FormLayout.Layout2019)]
    [InlineData(2020, FormLayout.Layout2019)]
    [InlineData(2021, FormLayout.Layout2021)]
    [InlineData(2025, FormLayout.Layout2021)]
    public void The_layout_in_force_follows_from_the_report_year(int year, FormLayout? layout) =>
        Assert.Equal(layout, OfficialForm.LayoutInForce(year));

    [Fact]
    public void A_table_or_layout_out_of_the_form_is_a_mistake_of_the_program()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialForm.Table((TableKind)3, FormLayout.Layout2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialForm.Table(TableKind.Requests, (FormLayout)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficialForm.NameOf((FormLayout)2));
    }

    private static void AssertDistinct(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        Assert.Equal(all, all.Distinct());
    }
}
