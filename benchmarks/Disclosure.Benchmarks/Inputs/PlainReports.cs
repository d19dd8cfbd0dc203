using Disclosure.Forms;

namespace Disclosure.Benchmarks.Inputs;

/// <summary>Copies the figures of a complete filed report of the 2021 form into the plain classes.</summary>
internal static class PlainReports
{
    public static PlainReport Of(FiledReport report) => new()
    {
        Rules = Documents(report, "rules"),
        NormativeDocuments = Documents(report, "normative_documents"),
        LicensingDecisions = Count(report, "proactive.licensing.decisions"),
        PenaltyDecisions = Count(report, "proactive.penalties.decisions"),
        CoercionDecisions = Count(report, "proactive.coercion.decisions"),
        Received = Applicants(report, "received"),
        CarriedIn = Applicants(report, "carried_in"),
        Granted = Applicants(report, "outcome.granted"),
        PartiallyGranted = Applicants(report, "outcome.partially_granted"),
        StateSecret = Applicants(report, "outcome.refused.state_secret"),
        ProhibitedByLaw = Applicants(report, "outcome.refused.prohibited_by_law"),
        SecurityOrStability = Applicants(report, "outcome.refused.security_or_stability"),
        ThirdPartyRights = Applicants(report, "outcome.refused.third_party_rights"),
        InternalAffairs = Applicants(report, "outcome.refused.internal_affairs"),
        DeliberativeProcess = Applicants(report, "outcome.refused.deliberative_process"),
        EnforcementFile = Applicants(report, "outcome.refused.enforcement_file"),
        AdministrativeQuery = Applicants(report, "outcome.refused.administrative_query"),
        NotHeld = Applicants(report, "outcome.unable.not_held"),
        NeedsCreation = Applicants(report, "outcome.unable.needs_creation"),
        UnclearAfterCorrection = Applicants(report, "outcome.unable.unclear_after_correction"),
        PetitionOrComplaint = Applicants(report, "outcome.not_processed.petition_or_complaint"),
        RepeatRequest = Applicants(report, "outcome.not_processed.repeat_request"),
        PublicPublication = Applicants(report, "outcome.not_processed.public_publication"),
        ExcessiveWithoutReason = Applicants(report, "outcome.not_processed.excessive_without_reason"),
        ConfirmOrReissue = Applicants(report, "outcome.not_processed.confirm_or_reissue"),
        CorrectionOverdue = Applicants(report, "outcome.other.correction_overdue"),
        FeeOverdue = Applicants(report, "outcome.other.fee_overdue"),
        Miscellaneous = Applicants(report, "outcome.other.miscellaneous"),
        OutcomeTotal = Applicants(report, "outcome.total"),
        CarriedOut = Applicants(report, "carried_out"),
        Review = Disputes(report, "review"),
        LitigationDirect = Disputes(report, "litigation_direct"),
        LitigationAfterReview = Disputes(report, "litigation_after_review"),
    };

    private static DocumentRow Documents(FiledReport report, string row) => new()
    {
        Issued = Count(report, $"proactive.{row}.issued"),
        Repealed = Count(report, $"proactive.{row}.repealed"),
        InForce = Count(report, $"proactive.{row}.in_force"),
    };

    private static ApplicantRow Applicants(FiledReport report, string row) => new()
    {
        NaturalPerson = Count(report, $"requests.{row}.natural_person"),
        CommercialEnterprise = Count(report, $"requests.{row}.commercial_enterprise"),
        ResearchInstitution = Count(report, $"requests.{row}.research_institution"),
        PublicInterestOrganization = Count(report, $"requests.{row}.public_interest_organization"),
        LegalServiceInstitution = Count(report, $"requests.{row}.legal_service_institution"),
        Other = Count(report, $"requests.{row}.other"),
        Total = Count(report, $"requests.{row}.total"),
    };

    private static DisputeRow Disputes(FiledReport report, string row) => new()
    {
        Upheld = Count(report, $"disputes.{row}.upheld"),
        Corrected = Count(report, $"disputes.{row}.corrected"),
        Other = Count(report, $"disputes.{row}.other"),
        Pending = Count(report, $"disputes.{row}.pending"),
        Total = Count(report, $"disputes.{row}.total"),
    };

    private static int Count(FiledReport report, string cell) => (int)report.CountOf(OfficialForm.Cell(cell))!.Value;
}
