using System.ComponentModel.DataAnnotations;

namespace Disclosure.Benchmarks.Inputs;

/// <summary>A row of table 3 as a plain class, the way an application would write it.</summary>
public sealed class ApplicantRow : IValidatableObject
{
    [Range(0, int.MaxValue)]
    public int NaturalPerson { get; init; }

    [Range(0, int.MaxValue)]
    public int CommercialEnterprise { get; init; }

    [Range(0, int.MaxValue)]
    public int ResearchInstitution { get; init; }

    [Range(0, int.MaxValue)]
    public int PublicInterestOrganization { get; init; }

    [Range(0, int.MaxValue)]
    public int LegalServiceInstitution { get; init; }

    [Range(0, int.MaxValue)]
    public int Other { get; init; }

    [Range(0, int.MaxValue)]
    public int Total { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (NaturalPerson + CommercialEnterprise + ResearchInstitution + PublicInterestOrganization + LegalServiceInstitution + Other != Total)
            yield return new("the applicants do not add up", [nameof(Total)]);
    }
}
