using Disclosure.Forms;
using Disclosure.Tests;
using Xunit;

namespace Disclosure.Warehouse.Tests;

/// <summary>What the pages say is so.</summary>
public sealed class PageTests
{
    [Fact]
    public void The_question_on_the_page_has_the_answer_on_the_page()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "guide", "check-in-a-database.md"));
        using Engine engine = Engine.Of(SqlDialect.DuckDb);
        engine.Hold([.. new[] { "hongze", "jiaozuo", "shuyang-drc" }.Select(Sample)]);
        Assert.Equal(Block(page, "text"), string.Join('\n', engine.Ask(Block(page, "sql"))));
    }

    [Fact]
    public void The_page_on_the_table_names_every_column_that_is_no_cell()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "reference", "wide-table.md"));
        HashSet<string> cells = [.. OfficialForm.Cells.SelectMany(cell => new[] { CellColumns.NumberOf(cell), CellColumns.StateOf(cell) })];
        Assert.All(WarehouseSchema.Columns.Where(column => !cells.Contains(column.Name)), column => Assert.Contains($"`{column.Name}`", page, StringComparison.Ordinal));
    }

    private static StoredReport Sample(string name) =>
        StoredReport.Of(name, ReportJson.Read(File.ReadAllBytes(Repository.PathOf("docs", "samples", $"{name}-2023.json"))).Value);

    private static string Block(string page, string language)
    {
        string fence = $"```{language}\n";
        int start = page.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }
}
