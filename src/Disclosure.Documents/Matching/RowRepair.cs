using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Puts lines of text together again: a row that its own label had cut in two, and rows that lost the labels between them.</summary>
internal static class RowRepair
{
    public static ImmutableArray<PrintedRow> Of(ImmutableArray<PrintedRow> rows, FormTable table)
    {
        if (table.Kind != TableKind.Requests) return rows;
        int width = table.Rows[0].Cells.Length;
        ImmutableArray<PrintedRow>.Builder whole = ImmutableArray.CreateBuilder<PrintedRow>(rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            PrintedRow row = rows[i];
            if (row.Part.IsGrid)
            {
                whole.Add(row);
            }
            else if (i + 1 < rows.Length && IsRestOf(rows[i + 1], row, width, table))
            {
                whole.Add(row with { Figures = row.Figures.AddRange(rows[++i].Figures), IsRejoined = true });
            }
            else if (row.Figures.Length > width && row.Figures.Length % width == 0)
            {
                for (int start = 0; start < row.Figures.Length; start += width)
                    whole.Add(new(row.Part, start == 0 ? row.Labels : [], row.Figures.Slice(start, width)) { IsProse = row.IsProse });
            }
            else
            {
                whole.Add(row);
            }
        }

        return whole.ToImmutable();
    }

    /// <summary>Whether a row is the rest of the one before: just the figures that it misses, behind words that are no row's label.</summary>
    private static bool IsRestOf(PrintedRow rest, PrintedRow row, int width, FormTable table) =>
        rest.Part == row.Part && row.Figures.Length < width && row.Figures.Length + rest.Figures.Length == width
        && table.Rows.All(official => LabelCore.Fit(rest.Core, OfficialLabels.Of(official)) < LabelCore.LeastFit);
}
