using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The sentences of the contract about the layout of a table.</summary>
public class LayoutReadingTests
{
    private const string Row7 = "[1,0,0,0,0,0,1]";

    private static IEnumerable<FormTable> Tables =>
        from kind in OfficialForm.TableKinds from layout in OfficialForm.Layouts select OfficialForm.Table(kind, layout);

    [Theory]
    [InlineData("'proactive':{'licensing':[1]}", TableKind.Proactive, FormLayout.Layout2021)]
    [InlineData("'proactive':{'licensing':[1,2,3]}", TableKind.Proactive, FormLayout.Layout2019)]
    [InlineData("'proactive':{'fees':[1.5]}", TableKind.Proactive, FormLayout.Layout2021)]
    [InlineData("'proactive':{'fees':[1,2]}", TableKind.Proactive, FormLayout.Layout2019)]
    [InlineData("'proactive':{'other_services':[1,2,3]}", TableKind.Proactive, FormLayout.Layout2019)]
    [InlineData("'proactive':{'procurement':[1,'2元']}", TableKind.Proactive, FormLayout.Layout2019)]
    [InlineData("'proactive':{'coercion':[{'absent':true},{'absent':true},7]}", TableKind.Proactive, FormLayout.Layout2019)]
    [InlineData("'requests':{'outcome':{'other':{'undivided':" + Row7 + "}}}", TableKind.Requests, FormLayout.Layout2019)]
    [InlineData("'requests':{'outcome':{'other':{'fee_overdue':" + Row7 + "}}}", TableKind.Requests, FormLayout.Layout2021)]
    public void The_shape_decides_against_the_form_of_the_report(string json, TableKind table, FormLayout layout)
    {
        foreach (FormLayout form in OfficialForm.Layouts)
        {
            FiledReport report = Json.Read(Json.Report($"'form':'{OfficialForm.NameOf(form)}',{json}"));
            Assert.Equal(layout, report.Table(table).Layout);
            Assert.Equal(report, Json.Read(Json.Write(report)));
        }
    }

    [Theory]
    [InlineData("'form':'2019','year':2023", FormLayout.Layout2019)]
    [InlineData("'form':'2021','year':2019", FormLayout.Layout2021)]
    [InlineData("'year':2020", FormLayout.Layout2019)]
    [InlineData("'year':2021", FormLayout.Layout2021)]
    [InlineData("'form':'2030','year':2020", FormLayout.Layout2019)]
    public void Where_the_shape_says_nothing_the_form_of_the_report_decides_and_else_its_year(string header, FormLayout layout)
    {
        FiledReport report = Json.Read(Json.Report(header + ",'proactive':{'rules':[1,2,3]},'requests':{'received':" + Row7 + "}"));
        Assert.Equal(layout, report.Table(TableKind.Proactive).Layout);
        Assert.Equal(layout, report.Table(TableKind.Requests).Layout);
        string[] columns =
            layout == FormLayout.Layout2021 ? ["issued", "repealed", "in_force"] : ["newly_made", "newly_disclosed", "total_disclosed"];
        Assert.Equal([1m, 2m, 3m], columns.Select(column => report[OfficialForm.Cell($"proactive.rules.{column}")].Value!.Value));
    }

    [Theory]
    [InlineData("'form':'2019'", FormLayout.Layout2019)]
    [InlineData("'year':2020", FormLayout.Layout2019)]
    [InlineData("'year':2022", FormLayout.Layout2021)]
    public void An_absent_table_three_is_counted_in_the_form_of_the_report_and_else_of_its_year(string header, FormLayout layout) =>
        Assert.Equal(layout, Json.Read(Json.Report(header)).Table(TableKind.Requests).Layout);

    [Fact]
    public void The_form_of_the_table_itself_decides_where_its_shape_says_nothing()
    {
        FiledReport report = Json.Read(Json.Report("'form':'2021','proactive':{'rules':[1,2,3],'form':'2019'},'requests':{'form':'2019'}"));
        Assert.Equal(FormLayout.Layout2019, report.Table(TableKind.Proactive).Layout);
        Assert.Equal(FormLayout.Layout2019, report.Table(TableKind.Requests).Layout);
        Assert.Equal(3, report[OfficialForm.Cell("proactive.rules.total_disclosed")].Value);
    }

    [Theory]
    [InlineData("'form':'2021','proactive':{'form':'2021','rules':[1,2,3]}", "'form':'2021','proactive':{'rules':[1,2,3]}")]
    [InlineData("'form':'2021','proactive':{'form':'2019','fees':[1,2]}", "'form':'2021','proactive':{'fees':[1,2]}")]
    [InlineData("'form':'2021','proactive':{'form':'2019','rules':[1,2,3]}", "'form':'2021','proactive':{'form':'2019','rules':[1,2,3]}")]
    [InlineData("'form':'2021','requests':{'form':'2019'}", "'form':'2021','requests':{'form':'2019'}")]
    [InlineData("'form':'2021','requests':{'form':'2021'}", "'form':'2021'")]
    [InlineData("'form':'2021','disputes':{'form':'2019','review':[0,0,0,0,0]}", "'form':'2021','disputes':{'review':[0,0,0,0,0]}")]
    public void The_form_of_a_table_is_written_only_where_shape_and_report_would_not_give_it_back(string read, string written) =>
        Assert.Equal(Json.Report(written), Json.Write(Json.Read(Json.Report(read))));

    [Fact]
    public void Table_four_has_one_layout()
    {
        FiledReport plain = Json.Read(Json.Report("'disputes':{'review':[1,0,0,0,1]}"));
        FiledReport stated = Json.Read(Json.Report("'disputes':{'form':'2019','review':[1,0,0,0,1]}"));
        Assert.Equal(plain, stated);
    }

    [Fact]
    public void Tables_of_one_report_may_have_different_layouts()
    {
        const string tables = "'proactive':{'fees':[1.5]},'requests':{'outcome':{'other':{'undivided':" + Row7 + "}}}";
        FiledReport report = Json.Read(Json.Report(tables));
        Assert.Equal(FormLayout.Layout2021, report.Table(TableKind.Proactive).Layout);
        Assert.Equal(FormLayout.Layout2019, report.Table(TableKind.Requests).Layout);
    }

    [Fact]
    public void The_order_of_keys_does_not_matter()
    {
        const string backwards = "{'proactive':{'rules':[1,2,3],'licensing':[4,5,6]},'year':2019,'form':'2021','format':'disclosure-report/1'}";
        FiledReport late = Json.Read(Json.Quoted(backwards));
        FiledReport early = Json.Read(Json.Report("'form':'2021','year':2019,'proactive':{'licensing':[4,5,6],'rules':[1,2,3]}"));
        Assert.Equal(early, late);
        Assert.Equal(2, late[OfficialForm.Cell("proactive.rules.newly_disclosed")].Value);
    }

    [Fact]
    public void Every_row_of_every_layout_has_its_path_and_its_columns_in_official_order()
    {
        foreach (FormTable table in Tables)
        {
            foreach (FormRow row in table.Rows)
            {
                string figures = string.Join(',', Enumerable.Range(1, row.Cells.Length));
                string json = row.Id.Split('.').Reverse().Aggregate($"[{figures}]", (inner, key) => $"{{'{key}':{inner}}}");
                FiledReport report = Json.Read(Json.Report($"'form':'{OfficialForm.NameOf(table.Layout)}','{table.Id}':{json}"));
                Assert.Equal(Enumerable.Range(1, row.Cells.Length), row.Cells.Select(cell => (int)report[cell].Value!));
                Assert.Equal(row.Cells.Select(cell => cell.Id), row.Columns.Select(column => $"{table.Id}.{row.Id}.{column.Id}"));
                Assert.All(table.Cells.Except(row.Cells), cell => Assert.Equal(CellState.Absent, report[cell].State));
            }
        }
    }
}
