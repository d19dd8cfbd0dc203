using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Table 3 between its record and its rows.</summary>
internal static class RequestRows
{
    public static RequestStatistics Read(FiledReport report)
    {
        TableReader table = new(report, TableKind.Requests);
        ApplicantCounts Row(string id) => Applicants(table.KnownRow(id));
        RequestOutcomes outcomes = RequestOutcomes.Create(
            granted: Row("outcome.granted"),
            partiallyGranted: Row("outcome.partially_granted"),
            refused: Refusals.Create(
                stateSecret: Row("outcome.refused.state_secret"),
                prohibitedByLaw: Row("outcome.refused.prohibited_by_law"),
                securityOrStability: Row("outcome.refused.security_or_stability"),
                thirdPartyRights: Row("outcome.refused.third_party_rights"),
                internalAffairs: Row("outcome.refused.internal_affairs"),
                deliberativeProcess: Row("outcome.refused.deliberative_process"),
                enforcementFile: Row("outcome.refused.enforcement_file"),
                administrativeQuery: Row("outcome.refused.administrative_query")).Value,
            unable: UnableToProvide.Create(
                notHeld: Row("outcome.unable.not_held"),
                needsCreation: Row("outcome.unable.needs_creation"),
                unclearAfterCorrection: Row("outcome.unable.unclear_after_correction")).Value,
            notProcessed: NotProcessed.Create(
                petitionOrComplaint: Row("outcome.not_processed.petition_or_complaint"),
                repeatRequest: Row("outcome.not_processed.repeat_request"),
                publicPublication: Row("outcome.not_processed.public_publication"),
                excessiveWithoutReason: Row("outcome.not_processed.excessive_without_reason"),
                confirmOrReissue: Row("outcome.not_processed.confirm_or_reissue")).Value,
            other: table.Layout == FormLayout.Layout2019
                ? OtherOutcomes2019.Create(Row("outcome.other.undivided"))
                : OtherOutcomes2021.Create(
                    correctionOverdue: Row("outcome.other.correction_overdue"),
                    feeOverdue: Row("outcome.other.fee_overdue"),
                    miscellaneous: Row("outcome.other.miscellaneous")).Value).Value;
        return RequestStatistics.Create(Row("received"), Row("carried_in"), outcomes).Value;
    }

    public static void Write(FiledReportBuilder report, RequestStatistics requests)
    {
        TableWriter table = new(report, TableKind.Requests, requests.Layout);
        void Row(string id, ApplicantCounts counts) => table.Row(
            id, counts.NaturalPerson, counts.CommercialEnterprise, counts.ResearchInstitution, counts.PublicInterestOrganization,
            counts.LegalServiceInstitution, counts.Other, counts.Total);

        Row("received", requests.Received);
        Row("carried_in", requests.CarriedIn);
        RequestOutcomes outcomes = requests.Outcomes;
        Row("outcome.granted", outcomes.Granted);
        Row("outcome.partially_granted", outcomes.PartiallyGranted);
        Row("outcome.refused.state_secret", outcomes.Refused.StateSecret);
        Row("outcome.refused.prohibited_by_law", outcomes.Refused.ProhibitedByLaw);
        Row("outcome.refused.security_or_stability", outcomes.Refused.SecurityOrStability);
        Row("outcome.refused.third_party_rights", outcomes.Refused.ThirdPartyRights);
        Row("outcome.refused.internal_affairs", outcomes.Refused.InternalAffairs);
        Row("outcome.refused.deliberative_process", outcomes.Refused.DeliberativeProcess);
        Row("outcome.refused.enforcement_file", outcomes.Refused.EnforcementFile);
        Row("outcome.refused.administrative_query", outcomes.Refused.AdministrativeQuery);
        Row("outcome.unable.not_held", outcomes.Unable.NotHeld);
        Row("outcome.unable.needs_creation", outcomes.Unable.NeedsCreation);
        Row("outcome.unable.unclear_after_correction", outcomes.Unable.UnclearAfterCorrection);
        Row("outcome.not_processed.petition_or_complaint", outcomes.NotProcessed.PetitionOrComplaint);
        Row("outcome.not_processed.repeat_request", outcomes.NotProcessed.RepeatRequest);
        Row("outcome.not_processed.public_publication", outcomes.NotProcessed.PublicPublication);
        Row("outcome.not_processed.excessive_without_reason", outcomes.NotProcessed.ExcessiveWithoutReason);
        Row("outcome.not_processed.confirm_or_reissue", outcomes.NotProcessed.ConfirmOrReissue);
        if (outcomes.Other is OtherOutcomes2021 other)
        {
            Row("outcome.other.correction_overdue", other.CorrectionOverdue);
            Row("outcome.other.fee_overdue", other.FeeOverdue);
            Row("outcome.other.miscellaneous", other.Miscellaneous);
        }
        else
        {
            Row("outcome.other.undivided", outcomes.Other.Total);
        }

        Row("outcome.total", outcomes.Total);
        Row("carried_out", requests.CarriedOut);
    }

    private static ApplicantCounts Applicants(long[] row) => ApplicantCounts.Create(
        naturalPerson: row[0],
        commercialEnterprise: row[1],
        researchInstitution: row[2],
        publicInterestOrganization: row[3],
        legalServiceInstitution: row[4],
        other: row[5]).Value;
}
