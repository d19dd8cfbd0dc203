namespace Disclosure.Benchmarks.Inputs;

/// <summary>A row of table 3 as a plain class, the way an application would write it.</summary>
public sealed class ApplicantRow
{
    public int NaturalPerson { get; init; }

    public int CommercialEnterprise { get; init; }

    public int ResearchInstitution { get; init; }

    public int PublicInterestOrganization { get; init; }

    public int LegalServiceInstitution { get; init; }

    public int Other { get; init; }

    public int Total { get; init; }
}
