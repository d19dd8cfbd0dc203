using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>
/// Between what a sum of cells lies, whatever stands in its blanks: a count is at least 0, and a blank total is at least what its row shows.
/// </summary>
/// <param name="Least">The lower end.</param>
/// <param name="Most">The upper end; <see langword="null"/> where nothing bounds it.</param>
internal readonly record struct SpanOfSum(decimal Least, decimal? Most)
{
    /// <summary>The figure itself, where the sum is known.</summary>
    public decimal? Exact => Least == Most ? Least : null;

    public static SpanOfSum Of(LinearForm form, FiledReport report, BlankPolicy blanks)
    {
        SpanOfSum sum = new(form.Constant, form.Constant);
        foreach (LinearTerm term in form.Terms)
        {
            SpanOfSum cell = OfCell(term.Cell, report, blanks);
            sum = term.Coefficient >= 0
                ? new(sum.Least + (term.Coefficient * cell.Least), sum.Most + (term.Coefficient * cell.Most))
                : new(cell.Most is { } most ? sum.Least + (term.Coefficient * most) : decimal.MinValue / 4, sum.Most + (term.Coefficient * cell.Least));
        }

        return sum;
    }

    private static SpanOfSum OfCell(FormCell cell, FiledReport report, BlankPolicy blanks)
    {
        decimal? printed = blanks.FigureOf(cell, report[cell]);
        if (cell.Table != TableKind.Requests || cell.ColumnId != "total") return new(printed ?? 0, printed);
        decimal parts = 0;
        bool isComplete = true;
        foreach (FormCell part in report.Table(cell.Table).RowOf(cell).Cells)
        {
            if (part == cell) continue;
            decimal? figure = blanks.FigureOf(part, report[part]);
            isComplete &= figure is not null;
            parts += figure ?? 0;
        }

        return printed is not { } total ? new(parts, isComplete ? parts : MostOf(cell, parts, report, blanks))
            : isComplete && parts != total ? new(Math.Min(parts, total), Math.Max(parts, total))
            : new(total, total);
    }

    /// <summary>A blank outcome is at most what the other outcomes leave of their total.</summary>
    private static decimal? MostOf(FormCell cell, decimal least, FiledReport report, BlankPolicy blanks)
    {
        FormCell all = OfficialForm.Cell("requests.outcome.total.total");
        if (!cell.RowId.StartsWith("outcome.", StringComparison.Ordinal) || cell == all || report[all].Value is not { } total) return null;
        decimal rest = total - report.Table(cell.Table).Rows.Where(row => row.Id.StartsWith("outcome.", StringComparison.Ordinal) && row.Id != all.RowId)
            .Sum(row => LeastOf(row, report, blanks));
        return rest >= 0 ? least + rest : null;
    }

    private static decimal LeastOf(FormRow row, FiledReport report, BlankPolicy blanks) =>
        blanks.FigureOf(row.Cells[^1], report[row.Cells[^1]]) ?? row.Cells.Take(row.Cells.Length - 1).Sum(cell => blanks.FigureOf(cell, report[cell]) ?? 0);
}
