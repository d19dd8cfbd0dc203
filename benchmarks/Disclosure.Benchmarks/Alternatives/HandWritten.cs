using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The 42 identities written by hand over plain classes, in 32 bits and without overflow checks.</summary>
internal static class HandWritten
{
    public static bool IsConsistent(PlainReport r) =>
        AreBalanced(r.Received, r.CarriedIn, r.OutcomeTotal, r.CarriedOut) && HaveOutcomes(r) && HaveRows(r) && HaveDisputes(r);

    private static bool AreBalanced(ApplicantRow received, ApplicantRow carriedIn, ApplicantRow handled, ApplicantRow carriedOut) =>
        received.NaturalPerson + carriedIn.NaturalPerson == handled.NaturalPerson + carriedOut.NaturalPerson
        && received.CommercialEnterprise + carriedIn.CommercialEnterprise == handled.CommercialEnterprise + carriedOut.CommercialEnterprise
        && received.ResearchInstitution + carriedIn.ResearchInstitution == handled.ResearchInstitution + carriedOut.ResearchInstitution
        && received.PublicInterestOrganization + carriedIn.PublicInterestOrganization
            == handled.PublicInterestOrganization + carriedOut.PublicInterestOrganization
        && received.LegalServiceInstitution + carriedIn.LegalServiceInstitution == handled.LegalServiceInstitution + carriedOut.LegalServiceInstitution
        && received.Other + carriedIn.Other == handled.Other + carriedOut.Other
        && received.Total + carriedIn.Total == handled.Total + carriedOut.Total;

    private static bool HaveOutcomes(PlainReport r) =>
        OutcomeSums.NaturalPerson(r) == r.OutcomeTotal.NaturalPerson
        && OutcomeSums.CommercialEnterprise(r) == r.OutcomeTotal.CommercialEnterprise
        && OutcomeSums.ResearchInstitution(r) == r.OutcomeTotal.ResearchInstitution
        && OutcomeSums.PublicInterestOrganization(r) == r.OutcomeTotal.PublicInterestOrganization
        && OutcomeSums.LegalServiceInstitution(r) == r.OutcomeTotal.LegalServiceInstitution
        && OutcomeSums.Other(r) == r.OutcomeTotal.Other
        && OutcomeSums.Total(r) == r.OutcomeTotal.Total;

    private static bool HaveRows(PlainReport r) =>
        AddsUp(r.Received) && AddsUp(r.CarriedIn) && AddsUp(r.Granted) && AddsUp(r.PartiallyGranted) && AddsUp(r.StateSecret)
        && AddsUp(r.ProhibitedByLaw) && AddsUp(r.SecurityOrStability) && AddsUp(r.ThirdPartyRights) && AddsUp(r.InternalAffairs)
        && AddsUp(r.DeliberativeProcess) && AddsUp(r.EnforcementFile) && AddsUp(r.AdministrativeQuery) && AddsUp(r.NotHeld)
        && AddsUp(r.NeedsCreation) && AddsUp(r.UnclearAfterCorrection) && AddsUp(r.PetitionOrComplaint)
        && AddsUp(r.RepeatRequest) && AddsUp(r.PublicPublication) && AddsUp(r.ExcessiveWithoutReason)
        && AddsUp(r.ConfirmOrReissue) && AddsUp(r.CorrectionOverdue) && AddsUp(r.FeeOverdue) && AddsUp(r.Miscellaneous)
        && AddsUp(r.OutcomeTotal) && AddsUp(r.CarriedOut);

    private static bool HaveDisputes(PlainReport r) => AddsUp(r.Review) && AddsUp(r.LitigationDirect) && AddsUp(r.LitigationAfterReview);

    private static bool AddsUp(ApplicantRow row) =>
        row.NaturalPerson + row.CommercialEnterprise + row.ResearchInstitution + row.PublicInterestOrganization
        + row.LegalServiceInstitution + row.Other == row.Total;

    private static bool AddsUp(DisputeRow row) => row.Upheld + row.Corrected + row.Other + row.Pending == row.Total;
}
