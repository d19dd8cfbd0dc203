using System.Linq.Expressions;
using Disclosure.Benchmarks.Inputs;
using FluentValidation;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The 42 identities as FluentValidation rules, on demand with the 199 that no count is negative.</summary>
internal sealed class FluentReport : AbstractValidator<PlainReport>
{
    public FluentReport(bool withSigns)
    {
        Columns();
        FluentApplicantRow applicants = new(withSigns);
        Expression<Func<PlainReport, ApplicantRow>>[] rows =
        [
            r => r.Received, r => r.CarriedIn, r => r.Granted, r => r.PartiallyGranted, r => r.StateSecret,
            r => r.ProhibitedByLaw, r => r.SecurityOrStability, r => r.ThirdPartyRights, r => r.InternalAffairs,
            r => r.DeliberativeProcess, r => r.EnforcementFile, r => r.AdministrativeQuery, r => r.NotHeld,
            r => r.NeedsCreation, r => r.UnclearAfterCorrection, r => r.PetitionOrComplaint, r => r.RepeatRequest,
            r => r.PublicPublication, r => r.ExcessiveWithoutReason, r => r.ConfirmOrReissue, r => r.CorrectionOverdue,
            r => r.FeeOverdue, r => r.Miscellaneous, r => r.OutcomeTotal, r => r.CarriedOut,
        ];
        foreach (Expression<Func<PlainReport, ApplicantRow>> row in rows) RuleFor(row).SetValidator(applicants);

        FluentDisputeRow disputes = new(withSigns);
        RuleFor(r => r.Review).SetValidator(disputes);
        RuleFor(r => r.LitigationDirect).SetValidator(disputes);
        RuleFor(r => r.LitigationAfterReview).SetValidator(disputes);
        if (withSigns) Proactive();
    }

    private void Columns()
    {
        RuleFor(r => r.OutcomeTotal.NaturalPerson).Equal(r => OutcomeSums.NaturalPerson(r));
        RuleFor(r => r.OutcomeTotal.NaturalPerson)
            .Equal(r => r.Received.NaturalPerson + r.CarriedIn.NaturalPerson - r.CarriedOut.NaturalPerson);
        RuleFor(r => r.OutcomeTotal.CommercialEnterprise).Equal(r => OutcomeSums.CommercialEnterprise(r));
        RuleFor(r => r.OutcomeTotal.CommercialEnterprise)
            .Equal(r => r.Received.CommercialEnterprise + r.CarriedIn.CommercialEnterprise - r.CarriedOut.CommercialEnterprise);
        RuleFor(r => r.OutcomeTotal.ResearchInstitution).Equal(r => OutcomeSums.ResearchInstitution(r));
        RuleFor(r => r.OutcomeTotal.ResearchInstitution)
            .Equal(r => r.Received.ResearchInstitution + r.CarriedIn.ResearchInstitution - r.CarriedOut.ResearchInstitution);
        RuleFor(r => r.OutcomeTotal.PublicInterestOrganization).Equal(r => OutcomeSums.PublicInterestOrganization(r));
        RuleFor(r => r.OutcomeTotal.PublicInterestOrganization)
            .Equal(r =>
                r.Received.PublicInterestOrganization + r.CarriedIn.PublicInterestOrganization - r.CarriedOut.PublicInterestOrganization);
        RuleFor(r => r.OutcomeTotal.LegalServiceInstitution).Equal(r => OutcomeSums.LegalServiceInstitution(r));
        RuleFor(r => r.OutcomeTotal.LegalServiceInstitution)
            .Equal(r => r.Received.LegalServiceInstitution + r.CarriedIn.LegalServiceInstitution - r.CarriedOut.LegalServiceInstitution);
        RuleFor(r => r.OutcomeTotal.Other).Equal(r => OutcomeSums.Other(r));
        RuleFor(r => r.OutcomeTotal.Other)
            .Equal(r => r.Received.Other + r.CarriedIn.Other - r.CarriedOut.Other);
        RuleFor(r => r.OutcomeTotal.Total).Equal(r => OutcomeSums.Total(r));
        RuleFor(r => r.OutcomeTotal.Total)
            .Equal(r => r.Received.Total + r.CarriedIn.Total - r.CarriedOut.Total);
    }

    private void Proactive()
    {
        FluentDocumentRow documents = new();
        RuleFor(r => r.Rules).SetValidator(documents);
        RuleFor(r => r.NormativeDocuments).SetValidator(documents);
        RuleFor(r => r.LicensingDecisions).GreaterThanOrEqualTo(0);
        RuleFor(r => r.PenaltyDecisions).GreaterThanOrEqualTo(0);
        RuleFor(r => r.CoercionDecisions).GreaterThanOrEqualTo(0);
    }
}
