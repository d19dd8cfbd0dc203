using Disclosure.Filing;
using Disclosure.Reports;

namespace Disclosure.Tests.Reports;

/// <summary>The figures of the 2023 report of 焦作市人民政府, as published.</summary>
internal static class Jiaozuo2023
{
    public static ReportHeader Header { get; } = new()
    {
        Form = FormEdition.Edition2021,
        Authority = new() { Name = "焦作市人民政府", Level = AuthorityLevel.Prefecture, Kind = AuthorityKind.Government },
        Scope = Scope.Jurisdiction,
        Year = 2023,
    };

    public static ProactiveDisclosure2021 Proactive { get; } = ProactiveDisclosure2021.Create(
        RuleAndDocumentCounts2021.Create(
            rules: DocumentCounts2021.Zero,
            normativeDocuments: DocumentCounts2021.Create(issued: 452, repealed: 94, inForce: 1536).Value),
        LicensingAndEnforcement2021.Create(licensing: 348_445, penalties: 625_973, coercion: 5_860).Value,
        fees: Amount.Create(22302.6396m).Value);

    public static RequestOutcomes Outcomes { get; } = RequestOutcomes.Create(
        granted: Row(222, 1, 0, 0, 48, 0),
        partiallyGranted: Row(26, 0, 0, 0, 0, 1),
        Refusals.Create(
            stateSecret: Row(2, 0, 0, 0, 0, 0),
            prohibitedByLaw: Row(1, 0, 0, 0, 0, 0),
            securityOrStability: ApplicantCounts.Zero,
            thirdPartyRights: Row(6, 0, 0, 0, 0, 0),
            internalAffairs: Row(4, 0, 0, 0, 0, 0),
            deliberativeProcess: Row(5, 1, 0, 0, 0, 0),
            enforcementFile: Row(1, 0, 0, 0, 0, 0),
            administrativeQuery: Row(7, 0, 0, 0, 0, 0)).Value,
        UnableToProvide.Create(
            notHeld: Row(190, 16, 0, 1, 0, 0),
            needsCreation: Row(6, 0, 0, 0, 0, 0),
            unclearAfterCorrection: Row(2, 0, 0, 0, 0, 0)).Value,
        NotProcessed.Create(
            petitionOrComplaint: Row(8, 0, 0, 0, 0, 0),
            repeatRequest: Row(7, 0, 0, 0, 1, 0),
            publicPublication: ApplicantCounts.Zero,
            excessiveWithoutReason: ApplicantCounts.Zero,
            confirmOrReissue: ApplicantCounts.Zero).Value,
        OtherOutcomes2021.Create(
            correctionOverdue: Row(17, 0, 0, 0, 0, 0),
            feeOverdue: ApplicantCounts.Zero,
            miscellaneous: Row(23, 0, 0, 0, 6, 0)).Value).Value;

    public static RequestStatistics Requests { get; } = RequestStatistics.Create(
        received: Row(529, 18, 0, 1, 55, 1),
        carriedIn: Row(9, 1, 0, 0, 0, 0),
        Outcomes).Value;

    public static ReviewAndLitigation Disputes { get; } = ReviewAndLitigation.Create(
        review: DisputeOutcomes.Create(upheld: 11, corrected: 4, other: 6, pending: 7).Value,
        litigationDirect: DisputeOutcomes.Create(upheld: 19, corrected: 6, other: 11, pending: 4).Value,
        litigationAfterReview: DisputeOutcomes.Create(upheld: 4, corrected: 0, other: 3, pending: 2).Value);

    public static AnnualReport Report { get; } = AnnualReport.Create(Header, Proactive, Requests, Disputes);

    public static ApplicantCounts Row(
        long naturalPerson, long enterprise, long research, long publicInterest, long legalService, long other) =>
        ApplicantCounts.Create(naturalPerson, enterprise, research, publicInterest, legalService, other).Value;
}
