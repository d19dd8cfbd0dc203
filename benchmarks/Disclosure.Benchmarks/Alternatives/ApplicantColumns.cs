using System.Collections.Immutable;
using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The columns of table 3 over the plain classes: the name, the cell of a row, the sum of the 21 outcomes.</summary>
internal static class ApplicantColumns
{
    public static ImmutableArray<(string Name, Func<ApplicantRow, int> Cell, Func<PlainReport, int> Outcomes)> All { get; } =
    [
        (nameof(ApplicantRow.NaturalPerson), row => row.NaturalPerson, OutcomeSums.NaturalPerson),
        (nameof(ApplicantRow.CommercialEnterprise), row => row.CommercialEnterprise, OutcomeSums.CommercialEnterprise),
        (nameof(ApplicantRow.ResearchInstitution), row => row.ResearchInstitution, OutcomeSums.ResearchInstitution),
        (nameof(ApplicantRow.PublicInterestOrganization), row => row.PublicInterestOrganization, OutcomeSums.PublicInterestOrganization),
        (nameof(ApplicantRow.LegalServiceInstitution), row => row.LegalServiceInstitution, OutcomeSums.LegalServiceInstitution),
        (nameof(ApplicantRow.Other), row => row.Other, OutcomeSums.Other),
        (nameof(ApplicantRow.Total), row => row.Total, OutcomeSums.Total),
    ];
}
