using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Table 4 between its record and its groups.</summary>
internal static class DisputeRows
{
    public static ReviewAndLitigation Read(FiledReport report)
    {
        TableReader table = new(report, TableKind.Disputes);
        DisputeOutcomes Group(string id) => Outcomes(table.KnownRow(id));
        return ReviewAndLitigation.Create(Group("review"), Group("litigation_direct"), Group("litigation_after_review"));
    }

    public static void Write(FiledReportBuilder report, ReviewAndLitigation disputes)
    {
        TableWriter table = new(report, TableKind.Disputes, FormLayout.Layout2021);
        void Group(string id, DisputeOutcomes group) =>
            table.Row(id, group.Upheld, group.Corrected, group.Other, group.Pending, group.Total);

        Group("review", disputes.Review);
        Group("litigation_direct", disputes.LitigationDirect);
        Group("litigation_after_review", disputes.LitigationAfterReview);
    }

    private static DisputeOutcomes Outcomes(long[] row) =>
        DisputeOutcomes.Create(upheld: row[0], corrected: row[1], other: row[2], pending: row[3]).Value;
}
