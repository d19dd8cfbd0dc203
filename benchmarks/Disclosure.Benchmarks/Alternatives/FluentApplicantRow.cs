using Disclosure.Benchmarks.Inputs;
using FluentValidation;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>A row of table 3: the six kinds of applicant add up to the total; on demand, no count is negative.</summary>
internal sealed class FluentApplicantRow : AbstractValidator<ApplicantRow>
{
    public FluentApplicantRow(bool withSigns)
    {
        RuleFor(row => row.Total)
            .Equal(row => row.NaturalPerson + row.CommercialEnterprise + row.ResearchInstitution + row.PublicInterestOrganization
                + row.LegalServiceInstitution + row.Other);
        if (!withSigns) return;
        RuleFor(row => row.NaturalPerson).GreaterThanOrEqualTo(0);
        RuleFor(row => row.CommercialEnterprise).GreaterThanOrEqualTo(0);
        RuleFor(row => row.ResearchInstitution).GreaterThanOrEqualTo(0);
        RuleFor(row => row.PublicInterestOrganization).GreaterThanOrEqualTo(0);
        RuleFor(row => row.LegalServiceInstitution).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Other).GreaterThanOrEqualTo(0);
        RuleFor(row => row.Total).GreaterThanOrEqualTo(0);
    }
}
