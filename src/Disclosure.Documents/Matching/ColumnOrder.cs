using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>
/// In which order a row prints its columns: that of the form, unless the headings of the table name every column exactly once
/// in another order and the total then stands behind or before all its parts.
/// </summary>
internal static class ColumnOrder
{
    public static ImmutableArray<int> Of(PrintedRow printed, FormRow row)
    {
        ImmutableArray<int> official = [.. Enumerable.Range(0, row.Columns.Length)];
        if (printed.Headings.IsEmpty || row.Columns.Length < 2) return official;
        (int Column, int Index)[] found = new (int, int)[row.Columns.Length];
        for (int i = 0; i < found.Length; i++)
        {
            string label = LabelCore.Of(row.Columns[i].Label);
            Heading[] headings = [.. printed.Headings.Where(heading => heading.ColumnSpan == 1 && heading.Core == label)];
            if (headings.Length != 1) return official;
            found[i] = (headings[0].Column, i);
        }

        ImmutableArray<int> order = [.. found.OrderBy(column => column.Column).Select(column => column.Index)];
        return found.Select(column => column.Column).Distinct().Count() == found.Length && Reconciles(printed, row, order, official) ? order : official;
    }

    /// <summary>A heading printed out of its order is believed only where the form's own order is contradicted by the figures.</summary>
    private static bool Reconciles(PrintedRow printed, FormRow row, ImmutableArray<int> order, ImmutableArray<int> official)
    {
        int total = row.Columns.Length - 1;
        if (order.SequenceEqual(official) || row.Columns[total].Id != "total") return !order.SequenceEqual(official);
        decimal?[] values = [.. printed.Figures.Take(row.Cells.Length).Select((figure, i) => Filing.CellEntry.Read(row.Cells[i], figure.Text).Value)];
        if (values.Length != row.Cells.Length || values.Any(value => value is null)) return false;
        decimal sum = values.Sum() ?? 0;
        return values[order.IndexOf(total)] * 2 == sum && values[total] * 2 != sum;
    }
}
