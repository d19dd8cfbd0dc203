using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Tests.Forms;

/// <summary>One cell of the form as the circulars print it, read from official-form.txt.</summary>
internal sealed record PrintedCell(
    FormLayout Layout, string Table, string Row, string Label, string Column, string ColumnLabel, CellUnit Unit, bool IsSigned)
{
    public string Id => $"{Table}.{Row}.{Column}";
}

/// <summary>The form written down a second time, so that the library's table has something to be held against.</summary>
internal static class PrintedForm
{
    public static ImmutableArray<PrintedCell> Cells { get; } = Read();

    public static IEnumerable<PrintedCell> Of(FormTable table) =>
        Cells.Where(cell => cell.Layout == table.Layout && cell.Table == table.Id);

    private static ImmutableArray<PrintedCell> Read()
    {
        ImmutableArray<PrintedCell>.Builder cells = ImmutableArray.CreateBuilder<PrintedCell>();
        List<string[]> columns = [];
        FormLayout layout = default;
        string table = "";
        bool afterRow = false;
        foreach (string line in TestData.Lines("official-form.txt").Where(line => line.Length > 0 && line[0] != '#'))
        {
            string kind = line[..line.IndexOf(' ', StringComparison.Ordinal)];
            string[] parts = line[(kind.Length + 1)..].Split(" | ");
            switch (kind)
            {
                case "layout":
                    layout = Enum.Parse<FormLayout>("Layout" + parts[0]);
                    break;
                case "table":
                    table = parts[0];
                    columns.Clear();
                    break;
                case "column":
                    if (afterRow) columns.Clear();
                    columns.Add(parts);
                    break;
                default:
                    cells.AddRange(columns.Select(column => Cell(layout, table, parts, column)));
                    break;
            }

            afterRow = kind == "row";
        }

        return cells.ToImmutable();
    }

    private static PrintedCell Cell(FormLayout layout, string table, string[] row, string[] column)
    {
        string unit = column[2].TrimEnd(' ', '±');
        return new(layout, table, row[0], row[1], column[0], column[1], Enum.Parse<CellUnit>(unit), unit != column[2]);
    }
}
