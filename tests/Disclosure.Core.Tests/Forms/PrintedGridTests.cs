using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Forms;

public sealed class PrintedGridTests
{
    public static TheoryData<TableKind, FormLayout> Tables
    {
        get
        {
            TheoryData<TableKind, FormLayout> tables = [];
            foreach (TableKind kind in OfficialForm.TableKinds)
            {
                foreach (FormLayout layout in OfficialForm.Layouts) tables.Add(kind, layout);
            }

            return tables;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_place_of_the_grid_is_taken_once(TableKind kind, FormLayout layout)
    {
        PrintedGrid grid = PrintedGrid.Of(OfficialForm.Table(kind, layout));
        Assert.All(Places(grid).SelectMany(row => row), Assert.NotNull);
        Assert.Equal(grid.Rows.Length * grid.Width, grid.Rows.SelectMany(row => row).Sum(cell => cell.RowSpan * cell.ColumnSpan));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_figure_stands_once_and_under_and_beside_its_own_labels(TableKind kind, FormLayout layout)
    {
        FormTable table = OfficialForm.Table(kind, layout);
        PrintedGrid grid = PrintedGrid.Of(table);
        Assert.Equal(table.Cells, grid.Rows.SelectMany(row => row).Select(cell => cell.Cell).OfType<FormCell>());
        GridCell?[][] places = Places(grid);
        for (int row = 0; row < grid.Rows.Length; row++)
        {
            for (int column = 0; column < grid.Width; column++)
            {
                if (places[row][column]?.Cell is not { } cell) continue;
                string[] above = [.. Enumerable.Range(0, row).Select(at => Words(places[row - 1 - at][column]))];
                string[] before = [.. Enumerable.Range(0, column).Select(at => Words(places[row][column - 1 - at]))];
                FormRow formRow = table.RowOf(cell);
                Assert.Equal(table.ColumnOf(cell).Label, above.First(words => words.Length > 0));
                string[] labels = [formRow.Label, .. formRow.Headings.Select(heading => heading.Chinese)];
                string[] around = kind switch
                {
                    TableKind.Disputes => above,
                    TableKind.Requests => before,
                    _ => [before[^1], above.First(words => words.StartsWith("第二十条", StringComparison.Ordinal))],
                };
                Assert.All(labels, label => Assert.Contains(label, around));
            }
        }
    }

    [Theory]
    [InlineData(FormLayout.Layout2021, 28, 22)]
    [InlineData(FormLayout.Layout2019, 26, 20)]
    public void Table_3_has_its_header_trees_with_the_spans_of_the_form(FormLayout layout, int rows, int outcomeRows)
    {
        PrintedGrid grid = PrintedGrid.Of(OfficialForm.Table(TableKind.Requests, layout));
        Assert.Equal((10, 3, rows), (grid.Width, grid.HeadingRows, grid.Rows.Length));
        Assert.Equal("3 3", Spans(grid, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"));
        Assert.Equal("1 7", Spans(grid, "申请人情况"));
        Assert.Equal("2 1", Spans(grid, "自然人"));
        Assert.Equal("1 5", Spans(grid, "法人或其他组织"));
        Assert.Equal("1 1", Spans(grid, "商业企业"));
        Assert.Equal("2 1", Spans(grid, "总计"));
        Assert.Equal("1 3", Spans(grid, "一、本年新收政府信息公开申请数量"));
        Assert.Equal($"{outcomeRows} 1", Spans(grid, "三、本年度办理结果"));
        Assert.Equal("1 2", Spans(grid, "（一）予以公开"));
        Assert.Equal("8 1", Spans(grid, "（三）不予公开"));
        Assert.Equal("1 1", Spans(grid, "1.属于国家秘密"));
        Assert.Equal(layout == FormLayout.Layout2021 ? "3 1" : "1 2", Spans(grid, "（六）其他处理"));
        Assert.Equal("1 2", Spans(grid, "（七）总计"));
    }

    [Fact]
    public void Table_4_is_one_line_under_its_header_tree()
    {
        PrintedGrid grid = PrintedGrid.Of(OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021));
        Assert.Equal((15, 3, 4), (grid.Width, grid.HeadingRows, grid.Rows.Length));
        Assert.Equal("2 5", Spans(grid, "行政复议"));
        Assert.Equal("1 10", Spans(grid, "行政诉讼"));
        Assert.Equal("1 5", Spans(grid, "未经复议直接起诉"));
        Assert.Equal(["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], grid.Rows[2].Take(5).Select(Words));
    }

    [Fact]
    public void Table_2_has_a_block_for_each_article_and_stretches_its_last_column()
    {
        PrintedGrid grid = PrintedGrid.Of(OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021));
        Assert.Equal((4, 0), (grid.Width, grid.HeadingRows));
        Assert.Equal(
            [
                "第二十条第（一）项", "信息内容 本年制发件数 本年废止件数 现行有效件数", "规章   ", "行政规范性文件   ",
                "第二十条第（五）项", "信息内容 本年处理决定数量", "行政许可 ",
                "第二十条第（六）项", "信息内容 本年处理决定数量", "行政处罚 ", "行政强制 ",
                "第二十条第（八）项", "信息内容 本年收费金额（单位：万元）", "行政事业性收费 ",
            ],
            grid.Rows.Select(row => string.Join(' ', row.Select(Words))));
        Assert.Equal("1 3", Spans(grid, "本年收费金额（单位：万元）"));
    }

    private static GridCell?[][] Places(PrintedGrid grid)
    {
        GridCell?[][] places = [.. grid.Rows.Select(_ => new GridCell?[grid.Width])];
        for (int row = 0; row < grid.Rows.Length; row++)
        {
            int column = 0;
            foreach (GridCell cell in grid.Rows[row])
            {
                while (places[row][column] is not null) column++;
                for (int i = 0; i < cell.RowSpan * cell.ColumnSpan; i++)
                {
                    ref GridCell? place = ref places[row + (i / cell.ColumnSpan)][column + (i % cell.ColumnSpan)];
                    Assert.Null(place);
                    place = cell;
                }
            }
        }

        return places;
    }

    private static string Words(GridCell? cell) => cell?.Text?.Chinese ?? "";

    private static string Spans(PrintedGrid grid, string words)
    {
        GridCell cell = Assert.Single(grid.Rows.SelectMany(row => row), cell => Words(cell) == words);
        return $"{cell.RowSpan} {cell.ColumnSpan}";
    }
}
