using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>
/// Requests by kind of applicant (申请人情况): one row of table 3. The total is computed.
/// </summary>
/// <remarks>Immutable. Equality is by content. Rows add up: <see cref="Zero"/> is neutral, order and grouping do not matter.</remarks>
public sealed record ApplicantCounts
{
    private static readonly FormRow form = OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Rows[0];

    private ApplicantCounts(
        long naturalPerson, long commercialEnterprise, long researchInstitution, long publicInterestOrganization,
        long legalServiceInstitution, long other)
    {
        NaturalPerson = new(naturalPerson);
        CommercialEnterprise = new(commercialEnterprise);
        ResearchInstitution = new(researchInstitution);
        PublicInterestOrganization = new(publicInterestOrganization);
        LegalServiceInstitution = new(legalServiceInstitution);
        Other = new(other);
    }

    /// <summary>No requests.</summary>
    public static ApplicantCounts Zero { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>自然人: natural persons.</summary>
    public Count NaturalPerson { get; }

    /// <summary>商业企业: commercial enterprises.</summary>
    public Count CommercialEnterprise { get; }

    /// <summary>科研机构: research institutions.</summary>
    public Count ResearchInstitution { get; }

    /// <summary>社会公益组织: public-interest organisations.</summary>
    public Count PublicInterestOrganization { get; }

    /// <summary>法律服务机构: legal-service institutions.</summary>
    public Count LegalServiceInstitution { get; }

    /// <summary>其他（法人或其他组织）: other organisations.</summary>
    public Count Other { get; }

    /// <summary>总计: the sum of the six.</summary>
    public Count Total => new(
        NaturalPerson + CommercialEnterprise + ResearchInstitution + PublicInterestOrganization + LegalServiceInstitution + Other);

    /// <summary>A row; fails where a figure or the total is no count (0 to 10^15).</summary>
    public static Result<ApplicantCounts, FigureError> Create(
        long naturalPerson, long commercialEnterprise, long researchInstitution, long publicInterestOrganization,
        long legalServiceInstitution, long other)
    {
        FigureError? error = FigureCheck.FiguresAndTotal(
            form, naturalPerson, commercialEnterprise, researchInstitution, publicInterestOrganization, legalServiceInstitution, other);
        if (error is not null) return error;
        return new ApplicantCounts(
            naturalPerson, commercialEnterprise, researchInstitution, publicInterestOrganization, legalServiceInstitution, other);
    }

    /// <summary>The sum, column by column; fails where the total is beyond 10^15.</summary>
    public Result<ApplicantCounts, FigureError> Add(ApplicantCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Plus(other).Checked();
    }

    /// <summary>The columns in the order of the form and their total.</summary>
    public override string ToString() =>
        $"{NaturalPerson} {CommercialEnterprise} {ResearchInstitution} {PublicInterestOrganization} {LegalServiceInstitution} {Other}"
        + $" = {Total}";

    /// <summary>A sum or difference, once it is known to be a row of counts.</summary>
    internal Result<ApplicantCounts, FigureError> Checked() => Create(
        NaturalPerson, CommercialEnterprise, ResearchInstitution, PublicInterestOrganization, LegalServiceInstitution, Other);

    /// <summary>The sum, not yet held against the largest count. All sums of a table stay within 64 bits.</summary>
    internal ApplicantCounts Plus(ApplicantCounts other) => new(
        NaturalPerson + other.NaturalPerson,
        CommercialEnterprise + other.CommercialEnterprise,
        ResearchInstitution + other.ResearchInstitution,
        PublicInterestOrganization + other.PublicInterestOrganization,
        LegalServiceInstitution + other.LegalServiceInstitution,
        Other + other.Other);

    /// <summary>The difference, not yet held against 0.</summary>
    internal ApplicantCounts Minus(ApplicantCounts other) => new(
        NaturalPerson - other.NaturalPerson,
        CommercialEnterprise - other.CommercialEnterprise,
        ResearchInstitution - other.ResearchInstitution,
        PublicInterestOrganization - other.PublicInterestOrganization,
        LegalServiceInstitution - other.LegalServiceInstitution,
        Other - other.Other);
}
