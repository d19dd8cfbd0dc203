using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Requests refused, by ground (（三）不予公开, rows 1 to 8).</summary>
/// <remarks>Immutable. Equality is by content. Families add up: <see cref="Zero"/> is neutral, order and grouping do not matter.</remarks>
public sealed record Refusals
{
    private static readonly BilingualText place = new("（三）不予公开", "refused");

    private Refusals(
        ApplicantCounts stateSecret, ApplicantCounts prohibitedByLaw, ApplicantCounts securityOrStability,
        ApplicantCounts thirdPartyRights, ApplicantCounts internalAffairs, ApplicantCounts deliberativeProcess,
        ApplicantCounts enforcementFile, ApplicantCounts administrativeQuery)
    {
        StateSecret = stateSecret ?? throw new ArgumentNullException(nameof(stateSecret));
        ProhibitedByLaw = prohibitedByLaw ?? throw new ArgumentNullException(nameof(prohibitedByLaw));
        SecurityOrStability = securityOrStability ?? throw new ArgumentNullException(nameof(securityOrStability));
        ThirdPartyRights = thirdPartyRights ?? throw new ArgumentNullException(nameof(thirdPartyRights));
        InternalAffairs = internalAffairs ?? throw new ArgumentNullException(nameof(internalAffairs));
        DeliberativeProcess = deliberativeProcess ?? throw new ArgumentNullException(nameof(deliberativeProcess));
        EnforcementFile = enforcementFile ?? throw new ArgumentNullException(nameof(enforcementFile));
        AdministrativeQuery = administrativeQuery ?? throw new ArgumentNullException(nameof(administrativeQuery));
    }

    /// <summary>No requests.</summary>
    public static Refusals Zero { get; } = new(
        ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero,
        ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero);

    /// <summary>1.属于国家秘密: state secrets (art. 14 of the Regulation).</summary>
    public ApplicantCounts StateSecret { get; }

    /// <summary>2.其他法律行政法规禁止公开: disclosure prohibited by another law or administrative regulation (art. 14).</summary>
    public ApplicantCounts ProhibitedByLaw { get; }

    /// <summary>3.危及“三安全一稳定”: national, public or economic security, social stability (art. 14).</summary>
    public ApplicantCounts SecurityOrStability { get; }

    /// <summary>4.保护第三方合法权益: trade secrets and privacy of third parties (arts 15, 32).</summary>
    public ApplicantCounts ThirdPartyRights { get; }

    /// <summary>5.属于三类内部事务信息: personnel, logistics, internal workflow (art. 16(1)).</summary>
    public ApplicantCounts InternalAffairs { get; }

    /// <summary>6.属于四类过程性信息: records of discussion, drafts, consultations, requests for instruction (art. 16(2)).</summary>
    public ApplicantCounts DeliberativeProcess { get; }

    /// <summary>7.属于行政执法案卷: administrative enforcement files (art. 16(2)).</summary>
    public ApplicantCounts EnforcementFile { get; }

    /// <summary>8.属于行政查询事项: look-ups in registries under special law (art. 36(7)).</summary>
    public ApplicantCounts AdministrativeQuery { get; }

    /// <summary>The sum of the 8 rows, column by column.</summary>
    public ApplicantCounts Total =>
        StateSecret.Plus(ProhibitedByLaw).Plus(SecurityOrStability).Plus(ThirdPartyRights).Plus(InternalAffairs)
            .Plus(DeliberativeProcess).Plus(EnforcementFile).Plus(AdministrativeQuery);

    /// <summary>The family; fails where the sum of its rows is no row of counts.</summary>
    public static Result<Refusals, FigureError> Create(
        ApplicantCounts stateSecret, ApplicantCounts prohibitedByLaw, ApplicantCounts securityOrStability,
        ApplicantCounts thirdPartyRights, ApplicantCounts internalAffairs, ApplicantCounts deliberativeProcess,
        ApplicantCounts enforcementFile, ApplicantCounts administrativeQuery)
    {
        Refusals family = new(
            stateSecret, prohibitedByLaw, securityOrStability, thirdPartyRights, internalAffairs, deliberativeProcess, enforcementFile,
            administrativeQuery);
        return FigureCheck.Total(family, family.Total, place);
    }

    /// <summary>The sum, row by row; fails where its total is beyond 10^15.</summary>
    public Result<Refusals, FigureError> Add(Refusals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(
            StateSecret.Plus(other.StateSecret),
            ProhibitedByLaw.Plus(other.ProhibitedByLaw),
            SecurityOrStability.Plus(other.SecurityOrStability),
            ThirdPartyRights.Plus(other.ThirdPartyRights),
            InternalAffairs.Plus(other.InternalAffairs),
            DeliberativeProcess.Plus(other.DeliberativeProcess),
            EnforcementFile.Plus(other.EnforcementFile),
            AdministrativeQuery.Plus(other.AdministrativeQuery));
    }
}
