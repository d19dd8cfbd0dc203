using Disclosure.Forms;

namespace Disclosure.Testing;

/// <summary>The figures of a report that narratives tell, by name.</summary>
internal static class ToldFigures
{
    public static long Of(string name, FiledReport report) => name switch
    {
        "received" => Total(report, "received"),
        "carried_in" => Total(report, "carried_in"),
        "in_hand" => Total(report, "received") + Total(report, "carried_in"),
        "answered" => Total(report, "outcome.total"),
        "carried_out" => Total(report, "carried_out"),
        "natural" => Sum(report, cell => cell is { RowId: "received", ColumnId: "natural_person" }),
        "organisations" => Sum(report, cell => cell is { RowId: "received", ColumnId: not "natural_person" and not "total" }),
        "granted" => Total(report, "outcome.granted"),
        "partially" => Total(report, "outcome.partially_granted"),
        "disclosed" => Total(report, "outcome.granted") + Total(report, "outcome.partially_granted"),
        "refused" or "unable" or "not_processed" or "other" => Sum(report, cell => cell.ColumnId == "total" && cell.RowId.StartsWith($"outcome.{name}.", StringComparison.Ordinal)),
        "review" => Case(report, "review.total"),
        "review_concluded" => Case(report, "review.total") - Case(report, "review.pending"),
        "upheld" or "corrected" or "pending" => Case(report, $"review.{name}"),
        "review_other" => Case(report, "review.other"),
        "suits" => Case(report, "litigation_direct.total") + Case(report, "litigation_after_review.total"),
        "direct" => Case(report, "litigation_direct.total"),
        "after_review" => Case(report, "litigation_after_review.total"),
        "issued" => report.CountOf(OfficialForm.Cell($"proactive.normative_documents.{(report.Table(TableKind.Proactive).Layout == FormLayout.Layout2019 ? "newly_made" : "issued")}")) ?? 0,
        _ => throw new ArgumentException($"no report tells '{name}'", nameof(name)),
    };

    private static long Total(FiledReport report, string row) => report.CountOf(OfficialForm.Cell($"requests.{row}.total"))!.Value;

    private static long Case(FiledReport report, string cell) => report.CountOf(OfficialForm.Cell($"disputes.{cell}"))!.Value;

    private static long Sum(FiledReport report, Func<FormCell, bool> isMeant) =>
        report.Table(TableKind.Requests).Cells.Where(isMeant).Sum(cell => report.CountOf(cell)!.Value);
}
