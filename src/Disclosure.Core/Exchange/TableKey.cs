using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>A key of the format that holds a table, a group of rows or a row. The tree of them is made from the form.</summary>
internal sealed class TableKey
{
    /// <summary>The key of a table's own layout.</summary>
    public const string Form = "form";

    private static readonly ImmutableArray<TableKey> tables = [.. OfficialForm.TableKinds.Select(kind => Group(kind, RowIds(kind), ""))];

    private TableKey(KeySet keys, ImmutableArray<TableKey?> children, RowShape? row)
    {
        Keys = keys;
        Children = children;
        Row = row;
    }

    /// <summary>The keys below, in canonical order.</summary>
    public KeySet Keys { get; }

    /// <summary>What each of the keys holds; <see langword="null"/> for the table's own layout.</summary>
    public ImmutableArray<TableKey?> Children { get; }

    /// <summary>The row, where the key holds one.</summary>
    public RowShape? Row { get; }

    public static TableKey Of(TableKind table) => tables[(int)table];

    /// <summary>The identifiers of the rows of a table in any layout, in canonical order.</summary>
    private static string[] RowIds(TableKind table) =>
        [.. OfficialForm.Layouts.SelectMany(layout => OfficialForm.Table(table, layout).Rows).Select(row => row.Id).Distinct()];

    private static TableKey Group(TableKind table, string[] rowIds, string prefix)
    {
        string[] names = [.. rowIds.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(id => id[prefix.Length..].Split('.')[0]).Distinct()];
        bool isTable = prefix.Length == 0;
        return new(
            new KeySet([.. isTable ? [Form] : (IEnumerable<string>)[], .. names]),
            [.. isTable ? [null] : (IEnumerable<TableKey?>)[], .. names.Select(name => Child(table, rowIds, prefix + name))],
            null);
    }

    private static TableKey Child(TableKind table, string[] rowIds, string id) =>
        rowIds.Contains(id) ? new(new KeySet(), [], RowShape.Of(table, id)) : Group(table, rowIds, id + ".");
}
