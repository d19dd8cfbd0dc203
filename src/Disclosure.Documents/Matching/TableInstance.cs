using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>A printed row and the row of the form that it is; none for a row that the form does not have.</summary>
/// <param name="Printed">The row as found.</param>
/// <param name="Form">The row of the form.</param>
/// <param name="IsByOrder">Whether it has no label and was placed between two rows that have one.</param>
internal sealed record InstanceRow(PrintedRow Printed, FormRow? Form, bool IsByOrder);

/// <summary>One table of the form as a document prints it, all its rows from the first to the last that is known.</summary>
internal sealed record TableInstance(FormTable Table, ImmutableArray<InstanceRow> Rows)
{
    /// <summary>The part in which it begins.</summary>
    public DocumentPart Part => Rows[0].Printed.Part;

    /// <summary>Whether every row is one of the form and has as many figures and blanks as the form has columns.</summary>
    public bool IsExact => Rows.All(row => row.Form is { } form && !row.IsByOrder && row.Printed.Figures.Length == form.Cells.Length);

    /// <summary>All tables of a kind in one layout that rows make up.</summary>
    public static IEnumerable<TableInstance> Find(ImmutableArray<PrintedRow> rows, FormTable table)
    {
        foreach (ImmutableArray<(int Printed, int Form)> pairs in RowAlignment.Of(rows, table))
        {
            int first = pairs[0].Printed, last = pairs[^1].Printed;
            while (IsUnnamedNextTo(rows, first - 1, first) && pairs[0].Printed - first < pairs[0].Form) first--;
            while (IsUnnamedNextTo(rows, last + 1, last) && last - pairs[^1].Printed < table.Rows.Length - pairs[^1].Form - 1) last++;
            int[] places = new int[last - first + 1];
            Array.Fill(places, -1);
            foreach ((int printed, int form) in pairs) places[printed - first] = form;
            bool[] byOrder = FillUnnamed(places, rows.AsSpan()[first..(last + 1)], table.Rows.Length);
            yield return new(table, [.. places.Select((place, i) => place < 0
                ? new InstanceRow(rows[first + i], null, false)
                : new InstanceRow(RowTrim.Of(rows[first + i], table.Rows[place]), table.Rows[place], byOrder[i]))]);
        }
    }

    private static bool IsUnnamedNextTo(ImmutableArray<PrintedRow> rows, int at, int neighbour) =>
        at >= 0 && at < rows.Length && !rows[at].IsNamed && rows[at].Part == rows[neighbour].Part;

    /// <summary>
    /// Gives rows without any label their place by order: only where exactly as many are missing as stand there, between two named
    /// rows or before the first or behind the last. Answers which rows were placed so.
    /// </summary>
    private static bool[] FillUnnamed(int[] places, ReadOnlySpan<PrintedRow> printed, int length)
    {
        bool[] filled = new bool[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            int start = i;
            while (i < places.Length && places[i] < 0 && !printed[i].IsNamed) i++;
            if (i == start || (start > 0 && places[start - 1] < 0) || (i < places.Length && places[i] < 0)) continue;
            int before = start == 0 ? -1 : places[start - 1], behind = i == places.Length ? length : places[i];
            if (behind - before - 1 != i - start) continue;
            for (int k = start; k < i; k++)
            {
                places[k] = before + 1 + k - start;
                filled[k] = true;
            }
        }

        return filled;
    }
}
