using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Suits against refusals since the review law of 2024.</summary>
public static class RefusalRule
{
    private const int FirstYear = 2024;
    private static readonly FormCell directSuits = OfficialForm.Cell("disputes.litigation_direct.total");

    /// <summary>The refusals under arts 14 to 16 of the Regulation, which go to review before they go to court.</summary>
    private static readonly ImmutableArray<FormCell> reviewFirst = Totals(
        "outcome.refused.state_secret", "outcome.refused.prohibited_by_law", "outcome.refused.security_or_stability",
        "outcome.refused.third_party_rights", "outcome.refused.internal_affairs", "outcome.refused.deliberative_process",
        "outcome.refused.enforcement_file");

    /// <summary>The other answers against an applicant, which may be taken to court at once.</summary>
    private static readonly ImmutableArray<FormCell> otherAdverse =
    [
        .. OfficialForm.Cells.Where(cell => cell is { Table: TableKind.Requests, ColumnId: "total" } && !reviewFirst.Contains(cell)
            && (cell.RowId == "outcome.refused.administrative_query"
                || cell.RowId.StartsWith("outcome.unable.", StringComparison.Ordinal)
                || cell.RowId.StartsWith("outcome.not_processed.", StringComparison.Ordinal)
                || cell.RowId.StartsWith("outcome.other.", StringComparison.Ordinal))),
    ];

    /// <summary>T4.DIRECT_REFUSAL: from report year 2024, direct suits although every adverse answer had to go to review first.</summary>
    public static PredicateRule DirectRefusal { get; } = new(
        new(RuleId.Known("T4.DIRECT_REFUSAL"), RuleKind.Plausibility, Severity.Info, Grounding.Statute)
        {
            Title = new("复议前置", "review before court"),
            Statement = new(
                "2024 年度起，如不利答复只有须先复议的不予公开，则未经复议直接起诉为 0",
                "from 2024 on, where the only adverse answers are refusals that go to review first, litigation_direct is 0"),
            Source = new(
                "《行政复议法》（2023 年修订，2024 年 1 月 1 日施行）第二十三条第一款第（四）项",
                "Administrative Review Law as revised in 2023, in force from 1 January 2024, art. 23(1)(4)"),
            Message = new(
                "{place}：直接起诉 {suits} 件，而本年不利答复只有须先复议的不予公开 {refusals} 件",
                "{place}: {suits} direct suits, but the only adverse answers are {refusals} refusals that go to review first"),
        },
        [directSuits, .. reviewFirst, .. otherAdverse],
        static context => [Observe(context.Report)]);

    private static Observation Observe(FiledReport report)
    {
        FormTable table = report.Table(TableKind.Disputes);
        RulePlace place = RulePlace.Of(table, directSuits);
        Observation NotApplicable(NotApplicableReason because) => Observation.NotApplicable("litigation_direct", place, because);
        if (report.Header.Year is not { } year) return NotApplicable(NotApplicableReason.NoYear);
        if (year < FirstYear) return NotApplicable(NotApplicableReason.NotConcerned);
        ImmutableArray<FormCell> others = [.. otherAdverse.Where(report.Table(TableKind.Requests).Contains)];
        if (report.CountOf(directSuits) is not { } suits || reviewFirst.Concat(others).Any(cell => report.CountOf(cell) is null))
            return NotApplicable(NotApplicableReason.NoFigure);

        long refusals = reviewFirst.Sum(cell => report.CountOf(cell)!.Value);
        return suits > 0 && refusals > 0 && others.All(cell => report.CountOf(cell) == 0)
            ? new("litigation_direct", Outcome.Broken, place)
            {
                Cells = [directSuits, .. reviewFirst],
                Facts = [new("place", place.Name), new("suits", suits), new("refusals", refusals)],
            }
            : new("litigation_direct", Outcome.Holds, place);
    }

    private static ImmutableArray<FormCell> Totals(params string[] rows) => [.. rows.Select(row => OfficialForm.Cell($"requests.{row}.total"))];
}
