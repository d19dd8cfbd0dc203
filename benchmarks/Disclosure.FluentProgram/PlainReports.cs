using Disclosure.Benchmarks.Inputs;

namespace Disclosure.FluentProgram;

/// <summary>The object graph that the rules are about, from the arrays of the exchange format.</summary>
internal static class PlainReports
{
    public static PlainReport Of(JsonReport report)
    {
        JsonReport.JsonOutcomes outcome = report.Requests.Outcome;
        return new()
        {
            Rules = Documents(report.Proactive.Rules),
            NormativeDocuments = Documents(report.Proactive.NormativeDocuments),
            LicensingDecisions = report.Proactive.Licensing[0],
            PenaltyDecisions = report.Proactive.Penalties[0],
            CoercionDecisions = report.Proactive.Coercion[0],
            Received = Applicants(report.Requests.Received),
            CarriedIn = Applicants(report.Requests.CarriedIn),
            Granted = Applicants(outcome.Granted),
            PartiallyGranted = Applicants(outcome.PartiallyGranted),
            StateSecret = Applicants(outcome.Refused["state_secret"]),
            ProhibitedByLaw = Applicants(outcome.Refused["prohibited_by_law"]),
            SecurityOrStability = Applicants(outcome.Refused["security_or_stability"]),
            ThirdPartyRights = Applicants(outcome.Refused["third_party_rights"]),
            InternalAffairs = Applicants(outcome.Refused["internal_affairs"]),
            DeliberativeProcess = Applicants(outcome.Refused["deliberative_process"]),
            EnforcementFile = Applicants(outcome.Refused["enforcement_file"]),
            AdministrativeQuery = Applicants(outcome.Refused["administrative_query"]),
            NotHeld = Applicants(outcome.Unable["not_held"]),
            NeedsCreation = Applicants(outcome.Unable["needs_creation"]),
            UnclearAfterCorrection = Applicants(outcome.Unable["unclear_after_correction"]),
            PetitionOrComplaint = Applicants(outcome.NotProcessed["petition_or_complaint"]),
            RepeatRequest = Applicants(outcome.NotProcessed["repeat_request"]),
            PublicPublication = Applicants(outcome.NotProcessed["public_publication"]),
            ExcessiveWithoutReason = Applicants(outcome.NotProcessed["excessive_without_reason"]),
            ConfirmOrReissue = Applicants(outcome.NotProcessed["confirm_or_reissue"]),
            CorrectionOverdue = Applicants(outcome.Other["correction_overdue"]),
            FeeOverdue = Applicants(outcome.Other["fee_overdue"]),
            Miscellaneous = Applicants(outcome.Other["miscellaneous"]),
            OutcomeTotal = Applicants(outcome.Total),
            CarriedOut = Applicants(report.Requests.CarriedOut),
            Review = Disputes(report.Disputes.Review),
            LitigationDirect = Disputes(report.Disputes.LitigationDirect),
            LitigationAfterReview = Disputes(report.Disputes.LitigationAfterReview),
        };
    }

    private static DocumentRow Documents(int[] row) => new() { Issued = row[0], Repealed = row[1], InForce = row[2] };

    private static ApplicantRow Applicants(int[] row) => new()
    {
        NaturalPerson = row[0],
        CommercialEnterprise = row[1],
        ResearchInstitution = row[2],
        PublicInterestOrganization = row[3],
        LegalServiceInstitution = row[4],
        Other = row[5],
        Total = row[6],
    };

    private static DisputeRow Disputes(int[] row) => new() { Upheld = row[0], Corrected = row[1], Other = row[2], Pending = row[3], Total = row[4] };
}
