using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The sums of the 21 outcomes, column by column, written out property by property.</summary>
internal static class OutcomeSums
{
    public static int NaturalPerson(PlainReport r) =>
        r.Granted.NaturalPerson + r.PartiallyGranted.NaturalPerson + r.StateSecret.NaturalPerson + r.ProhibitedByLaw.NaturalPerson
        + r.SecurityOrStability.NaturalPerson + r.ThirdPartyRights.NaturalPerson + r.InternalAffairs.NaturalPerson
        + r.DeliberativeProcess.NaturalPerson + r.EnforcementFile.NaturalPerson + r.AdministrativeQuery.NaturalPerson
        + r.NotHeld.NaturalPerson + r.NeedsCreation.NaturalPerson + r.UnclearAfterCorrection.NaturalPerson
        + r.PetitionOrComplaint.NaturalPerson + r.RepeatRequest.NaturalPerson + r.PublicPublication.NaturalPerson
        + r.ExcessiveWithoutReason.NaturalPerson + r.ConfirmOrReissue.NaturalPerson + r.CorrectionOverdue.NaturalPerson
        + r.FeeOverdue.NaturalPerson + r.Miscellaneous.NaturalPerson;

    public static int CommercialEnterprise(PlainReport r) =>
        r.Granted.CommercialEnterprise + r.PartiallyGranted.CommercialEnterprise + r.StateSecret.CommercialEnterprise
        + r.ProhibitedByLaw.CommercialEnterprise + r.SecurityOrStability.CommercialEnterprise
        + r.ThirdPartyRights.CommercialEnterprise + r.InternalAffairs.CommercialEnterprise
        + r.DeliberativeProcess.CommercialEnterprise + r.EnforcementFile.CommercialEnterprise
        + r.AdministrativeQuery.CommercialEnterprise + r.NotHeld.CommercialEnterprise + r.NeedsCreation.CommercialEnterprise
        + r.UnclearAfterCorrection.CommercialEnterprise + r.PetitionOrComplaint.CommercialEnterprise
        + r.RepeatRequest.CommercialEnterprise + r.PublicPublication.CommercialEnterprise
        + r.ExcessiveWithoutReason.CommercialEnterprise + r.ConfirmOrReissue.CommercialEnterprise
        + r.CorrectionOverdue.CommercialEnterprise + r.FeeOverdue.CommercialEnterprise + r.Miscellaneous.CommercialEnterprise;

    public static int ResearchInstitution(PlainReport r) =>
        r.Granted.ResearchInstitution + r.PartiallyGranted.ResearchInstitution + r.StateSecret.ResearchInstitution
        + r.ProhibitedByLaw.ResearchInstitution + r.SecurityOrStability.ResearchInstitution
        + r.ThirdPartyRights.ResearchInstitution + r.InternalAffairs.ResearchInstitution
        + r.DeliberativeProcess.ResearchInstitution + r.EnforcementFile.ResearchInstitution
        + r.AdministrativeQuery.ResearchInstitution + r.NotHeld.ResearchInstitution + r.NeedsCreation.ResearchInstitution
        + r.UnclearAfterCorrection.ResearchInstitution + r.PetitionOrComplaint.ResearchInstitution
        + r.RepeatRequest.ResearchInstitution + r.PublicPublication.ResearchInstitution
        + r.ExcessiveWithoutReason.ResearchInstitution + r.ConfirmOrReissue.ResearchInstitution
        + r.CorrectionOverdue.ResearchInstitution + r.FeeOverdue.ResearchInstitution + r.Miscellaneous.ResearchInstitution;

    public static int PublicInterestOrganization(PlainReport r) =>
        r.Granted.PublicInterestOrganization + r.PartiallyGranted.PublicInterestOrganization
        + r.StateSecret.PublicInterestOrganization + r.ProhibitedByLaw.PublicInterestOrganization
        + r.SecurityOrStability.PublicInterestOrganization + r.ThirdPartyRights.PublicInterestOrganization
        + r.InternalAffairs.PublicInterestOrganization + r.DeliberativeProcess.PublicInterestOrganization
        + r.EnforcementFile.PublicInterestOrganization + r.AdministrativeQuery.PublicInterestOrganization
        + r.NotHeld.PublicInterestOrganization + r.NeedsCreation.PublicInterestOrganization
        + r.UnclearAfterCorrection.PublicInterestOrganization + r.PetitionOrComplaint.PublicInterestOrganization
        + r.RepeatRequest.PublicInterestOrganization + r.PublicPublication.PublicInterestOrganization
        + r.ExcessiveWithoutReason.PublicInterestOrganization + r.ConfirmOrReissue.PublicInterestOrganization
        + r.CorrectionOverdue.PublicInterestOrganization + r.FeeOverdue.PublicInterestOrganization
        + r.Miscellaneous.PublicInterestOrganization;

    public static int LegalServiceInstitution(PlainReport r) =>
        r.Granted.LegalServiceInstitution + r.PartiallyGranted.LegalServiceInstitution + r.StateSecret.LegalServiceInstitution
        + r.ProhibitedByLaw.LegalServiceInstitution + r.SecurityOrStability.LegalServiceInstitution
        + r.ThirdPartyRights.LegalServiceInstitution + r.InternalAffairs.LegalServiceInstitution
        + r.DeliberativeProcess.LegalServiceInstitution + r.EnforcementFile.LegalServiceInstitution
        + r.AdministrativeQuery.LegalServiceInstitution + r.NotHeld.LegalServiceInstitution
        + r.NeedsCreation.LegalServiceInstitution + r.UnclearAfterCorrection.LegalServiceInstitution
        + r.PetitionOrComplaint.LegalServiceInstitution + r.RepeatRequest.LegalServiceInstitution
        + r.PublicPublication.LegalServiceInstitution + r.ExcessiveWithoutReason.LegalServiceInstitution
        + r.ConfirmOrReissue.LegalServiceInstitution + r.CorrectionOverdue.LegalServiceInstitution
        + r.FeeOverdue.LegalServiceInstitution + r.Miscellaneous.LegalServiceInstitution;

    public static int Other(PlainReport r) =>
        r.Granted.Other + r.PartiallyGranted.Other + r.StateSecret.Other + r.ProhibitedByLaw.Other + r.SecurityOrStability.Other
        + r.ThirdPartyRights.Other + r.InternalAffairs.Other + r.DeliberativeProcess.Other + r.EnforcementFile.Other
        + r.AdministrativeQuery.Other + r.NotHeld.Other + r.NeedsCreation.Other + r.UnclearAfterCorrection.Other
        + r.PetitionOrComplaint.Other + r.RepeatRequest.Other + r.PublicPublication.Other + r.ExcessiveWithoutReason.Other
        + r.ConfirmOrReissue.Other + r.CorrectionOverdue.Other + r.FeeOverdue.Other + r.Miscellaneous.Other;

    public static int Total(PlainReport r) =>
        r.Granted.Total + r.PartiallyGranted.Total + r.StateSecret.Total + r.ProhibitedByLaw.Total + r.SecurityOrStability.Total
        + r.ThirdPartyRights.Total + r.InternalAffairs.Total + r.DeliberativeProcess.Total + r.EnforcementFile.Total
        + r.AdministrativeQuery.Total + r.NotHeld.Total + r.NeedsCreation.Total + r.UnclearAfterCorrection.Total
        + r.PetitionOrComplaint.Total + r.RepeatRequest.Total + r.PublicPublication.Total + r.ExcessiveWithoutReason.Total
        + r.ConfirmOrReissue.Total + r.CorrectionOverdue.Total + r.FeeOverdue.Total + r.Miscellaneous.Total;
}
