using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Testing;

/// <summary>Simpler reports than a given one: fewer words, plainer prints, smaller figures. The caller keeps what still serves.</summary>
internal static class ReportShrinker
{
    public static IEnumerable<FiledReport> Simpler(FiledReport report) =>
        LessContent(report).Concat(Lowered(report)).Concat(CellByCell(report));

    private static IEnumerable<FiledReport> LessContent(FiledReport report)
    {
        if (!report.Narrative.IsEmpty) yield return report.Changed(builder => builder.Narrative = Narrative.Empty);
        if (!report.Sections.IsEmpty) yield return report.Changed(builder => builder.Sections.Clear());
        if (!report.Unplaced.IsEmpty) yield return report.Changed(builder => builder.Unplaced.Clear());
        if (!report.Explanations.IsEmpty) yield return report.Changed(builder => builder.Explanations.Clear());
    }

    private static IEnumerable<FiledReport> Lowered(FiledReport report)
    {
        foreach (ImmutableArray<FormCell> move in ReportMoves.All(report.Table(TableKind.Requests).Layout))
        {
            ImmutableArray<FormCell> cells = [.. move.Where(cell => report.CountOf(cell) is not null)];
            long least = cells.IsEmpty ? 0 : cells.Min(cell => report.CountOf(cell)!.Value);
            if (least <= 0) continue;
            foreach (long smaller in Sizes.Smaller(least)) yield return report.Raised(cells, smaller - least);
        }
    }

    private static IEnumerable<FiledReport> CellByCell(FiledReport report)
    {
        foreach (FormCell cell in OfficialForm.TableKinds.SelectMany(kind => report.Table(kind).Cells))
        {
            CellEntry entry = report[cell];
            if (entry.Value is not { } figure) continue;
            if (entry != CellEntry.Number(figure)) yield return report.With(cell, CellEntry.Number(figure));
            foreach (decimal smaller in Smaller(figure)) yield return report.With(cell, smaller);
        }
    }

    /// <summary>First without its decimals, then nearer to 0.</summary>
    private static IEnumerable<decimal> Smaller(decimal figure) => decimal.IsInteger(figure)
        ? Sizes.Smaller((long)figure).Select(smaller => (decimal)smaller)
        : [decimal.Truncate(figure)];
}
