using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Where a row of a table stands in the format.</summary>
/// <param name="Row">The row.</param>
/// <param name="Groups">The keys of the groups around it, outermost first.</param>
/// <param name="Key">Its own key.</param>
/// <param name="TellsLayout">Whether the row gives away the layout of its table.</param>
internal sealed record RowPath(FormRow Row, ImmutableArray<string> Groups, string Key, bool TellsLayout)
{
    private static readonly ImmutableArray<ImmutableArray<RowPath>> paths =
    [
        .. from kind in OfficialForm.TableKinds
           from layout in OfficialForm.Layouts
           select OfficialForm.Table(kind, layout) into table
           select table.Rows.Select(row => Of(table, row)).ToImmutableArray(),
    ];

    /// <summary>The rows of a table in canonical order.</summary>
    public static ImmutableArray<RowPath> Of(FormTable table) => paths[((int)table.Kind * OfficialForm.Layouts.Length) + (int)table.Layout];

    private static RowPath Of(FormTable table, FormRow row)
    {
        string[] keys = row.Id.Split('.');
        return new(row, [.. keys[..^1]], keys[^1], RowShape.Of(table.Kind, row.Id).LayoutBy(row.Cells.Length) is not null);
    }
}
