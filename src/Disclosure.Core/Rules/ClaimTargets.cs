using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>
/// For every subject of a claim, the sums of cells that it may stand for: a claim is broken only if it fits none of them. A sum is written
/// as cells with signs; <c>outcome.refused.*</c> is the total of every row of that family.
/// </summary>
internal static class ClaimTargets
{
    private const string Refused = "outcome.refused.*";
    private const string Unable = "outcome.unable.*";
    private const string NotProcessed = "outcome.not_processed.*";
    private const string Other2021 = "outcome.other.correction_overdue outcome.other.fee_overdue outcome.other.miscellaneous";
    private const string Other2019 = "outcome.other.undivided";

    private static readonly Dictionary<string, ImmutableArray<ClaimTarget>> bySubject = new()
    {
        ["requests.received"] =
        [
            Requests("本年新收", "received", "received"),
            Requests("本年新收与上年结转之和", "received and carried in", "received carried_in"),
        ],
        ["requests.handled"] =
        [
            Requests("本年度办理结果总计", "all outcomes", "outcome.total"),
            Requests("本年新收", "received", "received"),
            Requests("本年新收与上年结转之和", "received and carried in", "received carried_in"),
        ],
        ["requests.answered"] =
        [
            Requests("本年度办理结果总计", "all outcomes", "outcome.total"),
            Requests("本年新收减结转下年", "received, less carried out", "received -carried_out"),
            Requests("办理结果总计减其他处理", "all outcomes, less other", $"outcome.total {Minus(Other2021)}"),
            Requests("办理结果总计减其他处理", "all outcomes, less other", $"outcome.total {Minus(Other2019)}"),
        ],
        ["requests.carried_in"] = [Requests("上年结转", "carried in", "carried_in")],
        ["requests.carried_out"] = [Requests("结转下年度", "carried out", "carried_out")],
        ["requests.all_answered"] = [Requests("结转下年度", "carried out", "carried_out")],
        ["applicants.natural_persons"] = Applicants("natural_person"),
        ["applicants.organisations"] = Applicants(
            "commercial_enterprise", "research_institution", "public_interest_organization", "legal_service_institution", "other"),
        ["applicants.commercial_enterprise"] = Applicants("commercial_enterprise"),
        ["applicants.research_institution"] = Applicants("research_institution"),
        ["applicants.public_interest_organization"] = Applicants("public_interest_organization"),
        ["applicants.legal_service_institution"] = Applicants("legal_service_institution"),
        ["outcome.granted"] =
        [
            Requests("予以公开", "granted", "outcome.granted"),
            Requests("予以公开与部分公开之和", "granted in whole or part", "outcome.granted outcome.partially_granted"),
        ],
        ["outcome.partially_granted"] = [Requests("部分公开", "partially granted", "outcome.partially_granted")],
        ["outcome.disclosed"] = [Requests("予以公开与部分公开之和", "granted in whole or part", "outcome.granted outcome.partially_granted")],
        ["outcome.refused"] = [Requests("不予公开各项之和", "refused", Refused)],
        ["outcome.unable"] = [Requests("无法提供各项之和", "unable to provide", Unable)],
        ["outcome.not_held"] =
        [
            Requests("本机关不掌握", "not held", "outcome.unable.not_held"),
            Requests("无法提供各项之和", "unable to provide", Unable),
        ],
        ["outcome.not_processed"] = [Requests("不予处理各项之和", "not processed", NotProcessed)],
        ["outcome.other"] =
        [
            Requests("其他处理各项之和", "other outcomes", Other2021),
            Requests("其他处理", "other outcomes", Other2019),
            Requests("其他处理中的“其他”", "the last row of other outcomes", "outcome.other.miscellaneous"),
        ],
        ["review.total"] = CaseTargets.Concluded("行政复议", "reviews", "review"),
        ["review.upheld"] = CaseTargets.Results("upheld", "review"),
        ["review.corrected"] = CaseTargets.Results("corrected", "review"),
        ["review.other"] = CaseTargets.Results("other", "review"),
        ["review.pending"] = CaseTargets.Results("pending", "review"),
        ["litigation.total"] = CaseTargets.Suits,
        ["litigation.direct"] = CaseTargets.Concluded("未经复议直接起诉", "direct suits", "litigation_direct"),
        ["litigation.after_review"] = CaseTargets.Concluded("复议后起诉", "suits after review", "litigation_after_review"),
        ["litigation.upheld"] = CaseTargets.Results("upheld", "litigation_direct", "litigation_after_review"),
        ["litigation.corrected"] = CaseTargets.Results("corrected", "litigation_direct", "litigation_after_review"),
        ["litigation.other"] = CaseTargets.Results("other", "litigation_direct", "litigation_after_review"),
        ["litigation.pending"] = CaseTargets.Results("pending", "litigation_direct", "litigation_after_review"),
        ["disputes.all"] = CaseTargets.All,
        ["disputes.all_upheld"] = CaseTargets.NotUpheld,
        ["rules.issued"] = Documents("rules", "issued", "newly_made", "newly_disclosed"),
        ["rules.repealed"] = Documents("rules", "repealed"),
        ["rules.in_force"] = Documents("rules", "in_force", "total_disclosed"),
        ["rules.disclosed"] = Documents("rules", "issued", "in_force", "newly_disclosed", "newly_made", "total_disclosed"),
        ["normative_documents.issued"] = Documents("normative_documents", "issued", "newly_made", "newly_disclosed"),
        ["normative_documents.repealed"] = Documents("normative_documents", "repealed"),
        ["normative_documents.in_force"] = Documents("normative_documents", "in_force", "total_disclosed"),
        ["normative_documents.disclosed"] =
            Documents("normative_documents", "issued", "in_force", "newly_disclosed", "newly_made", "total_disclosed"),
    };

    /// <summary>The sums that a subject may stand for; none where the tables do not have it.</summary>
    public static ImmutableArray<ClaimTarget> Of(ClaimSubject subject) => bySubject.GetValueOrDefault(subject.Id, []);

    /// <summary>The sums that a claim may be a share of.</summary>
    public static ImmutableArray<ClaimTarget> Bases { get; } =
    [
        Requests("本年度办理结果总计", "all outcomes", "outcome.total"),
        Requests("本年新收", "received", "received"),
        Requests("本年新收与上年结转之和", "received and carried in", "received carried_in"),
    ];

    private static string Minus(string rows) => string.Join(' ', rows.Split(' ').Select(row => $"-{row}"));

    private static ClaimTarget Requests(string chinese, string english, string rows) => new(new(chinese, english), SumOf(rows));

    private static LinearForm SumOf(string rows) => rows.Split(' ').Aggregate(LinearForm.Zero, (sum, row) =>
        row[0] == '-' ? sum - Totals(row[1..]) : sum + Totals(row));

    private static LinearForm Totals(string rows) => rows.EndsWith(".*", StringComparison.Ordinal)
        ? LinearForm.Of(OfficialForm.Cells.Where(cell =>
            cell is { Table: TableKind.Requests, ColumnId: "total" } && cell.RowId.StartsWith(rows[..^1], StringComparison.Ordinal)))
        : LinearForm.Of($"requests.{rows}.total");

    private static ImmutableArray<ClaimTarget> Applicants(params string[] columns)
    {
        LinearForm Row(string row) => LinearForm.Of(columns.Select(column => OfficialForm.Cell($"requests.{row}.{column}")));
        return
        [
            new(new("本年新收的该类申请人", "received, of these applicants"), Row("received")),
            new(new("新收与上年结转的该类申请人", "received and carried in, of these applicants"), Row("received") + Row("carried_in")),
            new(new("办理结果总计的该类申请人", "all outcomes, of these applicants"), Row("outcome.total")),
        ];
    }

    private static ImmutableArray<ClaimTarget> Documents(string row, params string[] columns) =>
    [
        .. from column in columns
           let cell = OfficialForm.Cell($"proactive.{row}.{column}")
           let table = OfficialForm.Layouts.Select(layout => OfficialForm.Table(TableKind.Proactive, layout)).First(table => table.Contains(cell))
           select new ClaimTarget(RulePlace.Of(table, cell).Name, LinearForm.Of(cell)),
    ];
}
