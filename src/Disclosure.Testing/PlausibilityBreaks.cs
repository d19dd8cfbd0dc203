using System.Collections.Immutable;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Breaks the plausibility rules of tables 2 and 4.</summary>
internal static class PlausibilityBreaks
{
    private const int FirstYearOfReviewFirst = 2024;
    private const int LeastBase = 10;
    private static readonly string[] servicesOf2019 = ["licensing", "other_services", "penalties", "coercion"];

    /// <summary>T2.STOCK: more documents issued than are in force and repealed together.</summary>
    public static Gen<FiledReport> Stock(FiledReport report) =>
        from difference in Sizes.Difference
        let known = Figure(report, "normative_documents.in_force") + Figure(report, "normative_documents.repealed")
        select report.With("proactive.normative_documents.issued", known + difference);

    /// <summary>T2.POWER: rules that are in force or disclosed, of a body that cannot make any.</summary>
    public static Gen<FiledReport> Power(FiledReport report) =>
        from rules in Sizes.Difference
        select report.With(report.Table(TableKind.Proactive).Rows[0].Cells[^1], rules);

    /// <summary>T2.DECISIONS_READ_AS_SUM: decisions that are just the items of last year plus their change.</summary>
    public static Gen<FiledReport> DecisionsReadAsSum(FiledReport report) =>
        from row in Gen.Elements(servicesOf2019)
        from change in Sizes.Difference
        let sum = Figure(report, $"{row}.items_last_year") + change
        select report.With($"proactive.{row}.items_change", change).With($"proactive.{row}.decisions", sum);

    /// <summary>T2.PROCUREMENT: money without a project.</summary>
    public static Gen<FiledReport> Procurement(FiledReport report) =>
        from money in Sizes.Difference
        select report.With("proactive.procurement.projects", 0).With("proactive.procurement.amount", money);

    /// <summary>T4.DIRECT_REFUSAL: direct suits, where every request met a refusal that goes to review first.</summary>
    public static Gen<FiledReport> DirectRefusal(FiledReport report) =>
        from year in Gen.Choose(FirstYearOfReviewFirst, HeaderGenerators.LastYear)
        from refusals in Sizes.Difference
        from suits in Sizes.Difference
        let empty = report.Table(TableKind.Requests).Cells
            .Concat(report.Table(TableKind.Disputes).Rows[1].Cells)
            .Aggregate(report.With(HeaderGenerators.OfYear(report.Header, year)), (nil, cell) => nil.With(cell, 0))
        from path in Gen.Elements(ReportMoves.WholePaths(FormLayout.Layout2021).Where(EndsInARefusalToReview))
        select empty.Raised(path, refusals)
            .With("disputes.litigation_direct.upheld", suits).With("disputes.litigation_direct.total", suits);

    /// <summary>T3.OPEN_SHARE: so many carried over that they are more than all others.</summary>
    public static Gen<FiledReport> OpenShare(FiledReport report) => Mostly(report, "carried_out");

    /// <summary>T3.MISC_SHARE: so many in the last row of other outcomes that they are more than all others.</summary>
    public static Gen<FiledReport> MiscellaneousShare(FiledReport report) => Mostly(report, "outcome.other.miscellaneous");

    private static Gen<FiledReport> Mostly(FiledReport report, string ending) =>
        from difference in Sizes.Difference
        let path = ReportMoves.WholePaths(report.Table(TableKind.Requests).Layout).First(path => path[0].RowId == ending)
        let others = report.CountOf(OfficialForm.Cell("requests.received.total"))!.Value + report.CountOf(OfficialForm.Cell("requests.carried_in.total"))!.Value
        select report.Raised(path, others + difference + LeastBase);

    private static bool EndsInARefusalToReview(ImmutableArray<FormCell> path) => path[0].RowId == "outcome.refused.third_party_rights";

    private static long Figure(FiledReport report, string cell) => report.CountOf(OfficialForm.Cell($"proactive.{cell}"))!.Value;
}
