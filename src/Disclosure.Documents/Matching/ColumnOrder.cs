using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>
/// In which order the rows of a table print their columns. In a table the headings say it, unless the sums of rows contradict them;
/// in text, where headings lose their places, it is the order of the form, unless the sums contradict that.
/// </summary>
internal sealed class ColumnOrder
{
    private readonly bool isHeaded;

    private ColumnOrder(bool isHeaded, bool isByIdentity, bool isPlain)
    {
        this.isHeaded = isHeaded;
        IsByIdentity = isByIdentity;
        IsPlain = isPlain;
    }

    /// <summary>Whether the sums of rows decided: they are then no evidence.</summary>
    public bool IsByIdentity { get; }

    /// <summary>Whether the headings name every column once and nothing contradicts them.</summary>
    public bool IsPlain { get; }

    public static ColumnOrder Of(TableInstance instance)
    {
        bool isGrid = instance.Part.IsGrid;
        (InstanceRow Row, ImmutableArray<int>? Order)[] headed =
        [
            .. instance.Rows.Where(row => row.Form is not null && row.Printed.Figures.Length >= row.Form.Columns.Length)
                .Select(row => (row, Headed(row, instance))),
        ];
        bool isRecognised = headed.All(row => row.Order is not null);
        (InstanceRow Row, ImmutableArray<int>? Order)[] unusual = [.. headed.Where(row => row.Order is { } order && !IsOfficial(order))];
        if (unusual.Length == 0) return new(isHeaded: false, isByIdentity: false, isRecognised);
        if (instance.Table.Kind != TableKind.Requests) return new(isHeaded: isGrid, isByIdentity: false, isPlain: isGrid && isRecognised);

        bool speaksForHeaded = unusual.Any(row => HasTotalAt(row.Row, row.Order!.Value) && !HasTotalAt(row.Row, Official(row.Row.Form!)));
        bool speaksForOfficial = unusual.Any(row => !HasTotalAt(row.Row, row.Order!.Value) && HasTotalAt(row.Row, Official(row.Row.Form!)));
        bool isContradicted = speaksForHeaded && speaksForOfficial;
        bool takesHeaded = isGrid ? isContradicted || !speaksForOfficial : speaksForHeaded && !isContradicted;
        return new(takesHeaded, isContradicted || takesHeaded != isGrid, isGrid && takesHeaded && !isContradicted && isRecognised);
    }

    /// <summary>For each figure of a row, the column of the form that it belongs to.</summary>
    public ImmutableArray<int> In(InstanceRow row, TableInstance instance) =>
        (isHeaded ? Headed(row, instance) : null) ?? Official(row.Form!);

    private static ImmutableArray<int> Official(FormRow row) => [.. Enumerable.Range(0, row.Columns.Length)];

    private static bool IsOfficial(ImmutableArray<int> order) => order.SequenceEqual(Enumerable.Range(0, order.Length));

    private static ImmutableArray<int>? Headed(InstanceRow row, TableInstance instance) =>
        row.Printed.Part.IsGrid ? InTable(row, instance) : InText(row, instance);

    private static ImmutableArray<int>? InTable(InstanceRow row, TableInstance instance)
    {
        ImmutableArray<string> columns = OfficialLabels.ColumnsOf(row.Form!);
        int[] order = [.. HeadingsOver(row, instance).Take(columns.Length).Select(heading => Find(columns, heading))];
        return order.Length == columns.Length && order.Distinct().Count() == order.Length && !order.Contains(-1) ? [.. order] : null;
    }

    /// <summary>The headings over the figures of a row; behind a page break, where they are not printed again, those before it.</summary>
    private static IEnumerable<string> HeadingsOver(InstanceRow row, TableInstance instance)
    {
        for (int i = instance.Rows.IndexOf(row); i >= 0; i--)
        {
            ImmutableArray<PrintedFigure> figures = instance.Rows[i].Printed.Figures;
            if (figures.Any(figure => figure.Heading.Length > 0)) return figures.Length == row.Printed.Figures.Length ? figures.Select(figure => figure.Heading) : [];
        }

        return [];
    }

    /// <summary>The column that words over a figure name: the longest label that they end with.</summary>
    private static int Find(ImmutableArray<string> columns, string heading)
    {
        int found = -1;
        for (int i = 0; i < columns.Length; i++)
        {
            if (heading.EndsWith(columns[i], StringComparison.Ordinal) && (found < 0 || columns[i].Length > columns[found].Length)) found = i;
        }

        return found;
    }

    /// <summary>The order in which the words before the row, or before the block that it is in, name the columns.</summary>
    private static ImmutableArray<int>? InText(InstanceRow row, TableInstance instance)
    {
        ImmutableArray<string> columns = OfficialLabels.ColumnsOf(row.Form!);
        for (int i = instance.Rows.IndexOf(row); i >= 0; i--)
        {
            string words = instance.Rows[i].Printed.Core;
            if (!columns.All(column => PositionOf(column, words) >= 0)) continue;
            return [.. Enumerable.Range(0, columns.Length).OrderBy(column => PositionOf(columns[column], words))];
        }

        return null;
    }

    /// <summary>Where a heading stands; 其他 alone, not as a part of 法人或其他组织.</summary>
    private static int PositionOf(string column, string words)
    {
        int at = words.IndexOf(column, StringComparison.Ordinal);
        while (at >= 0 && words.AsSpan(at + column.Length).StartsWith("组织")) at = words.IndexOf(column, at + 1, StringComparison.Ordinal);
        return at;
    }

    private static bool HasTotalAt(InstanceRow row, ImmutableArray<int> order)
    {
        int total = row.Form!.Columns.Length - 1, at = order.IndexOf(total);
        decimal?[] values = [.. row.Printed.Figures.Take(row.Form.Cells.Length).Select((figure, i) => CellEntry.Read(row.Form.Cells[i], figure.Piece.Text).Value)];
        return values.Length == order.Length && !values.Contains(null) && values.Sum() == values[at] * 2;
    }
}
