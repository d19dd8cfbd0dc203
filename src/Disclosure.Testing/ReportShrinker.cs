using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Testing;

/// <summary>Simpler reports than a given one: fewer words, plainer prints, smaller figures. The caller keeps those that still serve.</summary>
internal static class ReportShrinker
{
    public static IEnumerable<FiledReport> Simpler(FiledReport report) =>
        LessContent(report).Concat(Lowered(report)).Concat(CellByCell(report));

    private static IEnumerable<FiledReport> LessContent(FiledReport report)
    {
        if (!report.Narrative.IsEmpty) yield return Changed(report, builder => builder.Narrative = Narrative.Empty);
        if (!report.Sections.IsEmpty) yield return Changed(report, builder => builder.Sections.Clear());
        if (!report.Unplaced.IsEmpty) yield return Changed(report, builder => builder.Unplaced.Clear());
        if (!report.Explanations.IsEmpty) yield return Changed(report, builder => builder.Explanations.Clear());
    }

    private static IEnumerable<FiledReport> Lowered(FiledReport report)
    {
        foreach (ImmutableArray<FormCell> cells in ReportMoves.In(report.Table(TableKind.Requests).Layout))
        {
            long least = cells.Min(cell => report.CountOf(cell) ?? 0);
            if (least <= 0) continue;
            foreach (long smaller in Sizes.Smaller(least)) yield return cells.Aggregate(report, (lowered, cell) => Lower(lowered, cell, least - smaller));
        }
    }

    private static IEnumerable<FiledReport> CellByCell(FiledReport report)
    {
        foreach (FormCell cell in OfficialForm.TableKinds.SelectMany(kind => report.Table(kind).Cells))
        {
            CellEntry entry = report[cell];
            if (entry.State is not CellState.Number) continue;
            if (entry.Value is { } printed && entry != CellEntry.Number(printed)) yield return report.With(cell, CellEntry.Number(printed));
            if (report.CountOf(cell) is { } count)
            {
                foreach (long smaller in Sizes.Smaller(count)) yield return report.With(cell, CellEntry.Number(smaller));
            }
            else if (entry.Value is { } amount && amount != decimal.Truncate(amount))
            {
                yield return report.With(cell, CellEntry.Number(decimal.Truncate(amount)));
            }
            else if (entry.Value > 0)
            {
                yield return report.With(cell, CellEntry.Number(0));
            }
        }
    }

    private static FiledReport Lower(FiledReport report, FormCell cell, long step) =>
        report.With(cell, CellEntry.Number(report.CountOf(cell)!.Value - step));

    private static FiledReport Changed(FiledReport report, Action<FiledReportBuilder> change)
    {
        FiledReportBuilder builder = report.ToBuilder();
        change(builder);
        return builder.Build().Value;
    }
}
