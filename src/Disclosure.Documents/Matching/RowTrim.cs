using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>
/// Takes empty cells off the ends of a row that has more cells than the form has columns: those that no heading of the form stands over;
/// where no cell has one, those of the one end that has any. Of cells under one wide heading the first is the figure's.
/// </summary>
internal static class RowTrim
{
    public static PrintedRow Of(PrintedRow row, FormRow form)
    {
        ImmutableArray<PrintedFigure> figures = row.Figures;
        int width = form.Cells.Length;
        if (figures.Length <= width) return row;
        ImmutableArray<string> columns = OfficialLabels.ColumnsOf(form);
        bool isHeaded = figures.Any(IsHeaded);
        if (!isHeaded && figures[0].IsBlank && figures[^1].IsBlank) return row;
        while (figures.Length > width && figures[0].IsBlank && !IsHeaded(figures[0])) figures = figures.RemoveAt(0);
        while (figures.Length > width && figures[^1].IsBlank && (!IsHeaded(figures[^1]) || figures[^1].Heading == figures[^2].Heading)) figures = figures.RemoveAt(figures.Length - 1);
        return row with { Figures = figures };

        bool IsHeaded(PrintedFigure figure) => columns.Any(column => figure.Heading.EndsWith(column, StringComparison.Ordinal));
    }
}
