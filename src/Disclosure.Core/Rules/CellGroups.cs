using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Names a set of cells of one table as a person would: whole columns, then whole rows, then single cells.</summary>
internal static class CellGroups
{
    private const int NamesShown = 3;

    public static BilingualText Describe(FormTable table, IReadOnlySet<FormCell> cells)
    {
        if (table.Cells.All(cells.Contains)) return new("整表", "the whole table");
        List<BilingualText> parts = [];
        HashSet<FormCell> rest = [.. cells];
        if (table.Kind == TableKind.Requests)
        {
            Take(parts, rest, table.Rows[0].Columns.Select(column => (column.Place, ColumnCells(table, column))), "列", "column");
        }

        Take(parts, rest, table.Rows.Where(row => row.Cells.Length > 1).Select(row => (row.Place, row.Cells)), "行", "row");
        Take(parts, rest, rest.OrderBy(table.Position).ToArray().Select(cell => (RulePlace.Of(table, cell).Name, ImmutableArray.Create(cell))), "格", "cell");
        return new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));
    }

    private static ImmutableArray<FormCell> ColumnCells(FormTable table, FormColumn column) =>
        [.. table.Rows.Select(row => row.Cells.First(cell => cell.ColumnId == column.Id))];

    private static void Take(
        List<BilingualText> parts,
        HashSet<FormCell> rest,
        IEnumerable<(BilingualText Name, ImmutableArray<FormCell> Cells)> groups,
        string chineseUnit,
        string englishUnit)
    {
        ImmutableArray<(BilingualText Name, ImmutableArray<FormCell> Cells)> whole = [.. groups.Where(group => group.Cells.All(rest.Contains))];
        foreach ((_, ImmutableArray<FormCell> cells) in whole) rest.ExceptWith(cells);
        if (whole.Length > 0) parts.Add(NameAll([.. whole.Select(group => group.Name)], chineseUnit, englishUnit));
    }

    private static BilingualText NameAll(ImmutableArray<BilingualText> names, string chineseUnit, string englishUnit)
    {
        string chinese = string.Join("、", names.Take(NamesShown).Select(name => name.Chinese));
        string english = string.Join("; ", names.Take(NamesShown).Select(name => name.English));
        return names.Length > NamesShown
            ? new($"{chinese}等 {names.Length} {chineseUnit}", $"{names.Length} {englishUnit}s ({english}; ...)")
            : new($"{chinese} {names.Length} {chineseUnit}", $"{names.Length} {englishUnit}{(names.Length == 1 ? "" : "s")} ({english})");
    }
}
