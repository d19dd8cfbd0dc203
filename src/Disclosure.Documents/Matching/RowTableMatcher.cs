using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Finds a table whose rows carry labels: tables 2 and 3, and table 4 where its groups are printed as rows.</summary>
internal static class RowTableMatcher
{
    private static readonly InferredPlacement byOrder = new("row without a label, placed by its order between two labelled rows");
    private static readonly InferredPlacement rejoined = new("row that words had cut in two, joined because its parts make up one row");

    public static TableMatch Match(ImmutableArray<PrintedRow> printed, FormTable table)
    {
        ImmutableArray<PrintedRow> rows = Rejoin(printed, table);
        int[] places = RowAlignment.Of(rows, table.Rows);
        bool[] filled = RowAlignment.FillUnnamed(places, rows);
        int first = Array.FindIndex(places, place => place >= 0), last = Array.FindLastIndex(places, place => place >= 0);
        if (first < 0) return TableMatch.Nothing(table);

        ImmutableArray<PlacedFigure>.Builder figures = ImmutableArray.CreateBuilder<PlacedFigure>();
        ImmutableArray<PrintedRow>.Builder unplaced = ImmutableArray.CreateBuilder<PrintedRow>();
        for (int i = first; i <= last; i++)
        {
            FormRow? row = places[i] < 0 ? null : table.Rows[places[i]];
            if (row is null || FiguresOf(rows[i], row) is not { } cells)
            {
                if (rows[i].HasFigure) unplaced.Add(rows[i]);
                continue;
            }

            InferredPlacement? inferred = filled[i] ? byOrder : rows[i].IsRejoined ? rejoined : null;
            ImmutableArray<int> order = ColumnOrder.Of(rows[i], row);
            for (int k = 0; k < cells.Length; k++) figures.Add(new(row.Cells[order[k]], cells[k], inferred));
        }

        return new(table, figures.ToImmutable(), unplaced.ToImmutable());
    }

    /// <summary>The figures of the row, exactly as many as the form has columns; empty cells beyond them do not count.</summary>
    private static ImmutableArray<TextPiece>? FiguresOf(PrintedRow printed, FormRow row)
    {
        ImmutableArray<TextPiece> figures = printed.Figures;
        while (figures.Length > row.Cells.Length && figures[^1].Text.Length == 0) figures = figures.RemoveAt(figures.Length - 1);
        return figures.Length == row.Cells.Length ? figures : null;
    }

    /// <summary>Joins a row cut in two by the rest of its own label: too few figures, then words of no other row, then just the missing ones.</summary>
    private static ImmutableArray<PrintedRow> Rejoin(ImmutableArray<PrintedRow> rows, FormTable table)
    {
        if (table.Kind != TableKind.Requests) return rows;
        int width = table.Rows[0].Cells.Length;
        string[] official = [.. table.Rows.Select(row => LabelCore.Of(row.Label))];
        ImmutableArray<PrintedRow>.Builder whole = ImmutableArray.CreateBuilder<PrintedRow>(rows.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            PrintedRow row = rows[i];
            if (i + 1 < rows.Length && row.Figures.Length < width && row.Figures.Length + rows[i + 1].Figures.Length == width
                && row.Headings.IsEmpty && official.All(label => LabelCore.Fit(rows[i + 1].Core, label) < LabelCore.LeastFit))
                row = row with { Figures = row.Figures.AddRange(rows[++i].Figures), IsRejoined = true };
            whole.Add(row);
        }

        return whole.ToImmutable();
    }
}
