using System.ComponentModel.DataAnnotations;
using Disclosure.Benchmarks.Alternatives;

namespace Disclosure.Benchmarks.Inputs;

/// <summary>The figures of a report of the 2021 form as an object graph of plain classes and properties.</summary>
public sealed class PlainReport : IValidatableObject
{
    public required DocumentRow Rules { get; init; }

    public required DocumentRow NormativeDocuments { get; init; }

    [Range(0, int.MaxValue)]
    public int LicensingDecisions { get; init; }

    [Range(0, int.MaxValue)]
    public int PenaltyDecisions { get; init; }

    [Range(0, int.MaxValue)]
    public int CoercionDecisions { get; init; }

    public required ApplicantRow Received { get; init; }

    public required ApplicantRow CarriedIn { get; init; }

    public required ApplicantRow Granted { get; init; }

    public required ApplicantRow PartiallyGranted { get; init; }

    public required ApplicantRow StateSecret { get; init; }

    public required ApplicantRow ProhibitedByLaw { get; init; }

    public required ApplicantRow SecurityOrStability { get; init; }

    public required ApplicantRow ThirdPartyRights { get; init; }

    public required ApplicantRow InternalAffairs { get; init; }

    public required ApplicantRow DeliberativeProcess { get; init; }

    public required ApplicantRow EnforcementFile { get; init; }

    public required ApplicantRow AdministrativeQuery { get; init; }

    public required ApplicantRow NotHeld { get; init; }

    public required ApplicantRow NeedsCreation { get; init; }

    public required ApplicantRow UnclearAfterCorrection { get; init; }

    public required ApplicantRow PetitionOrComplaint { get; init; }

    public required ApplicantRow RepeatRequest { get; init; }

    public required ApplicantRow PublicPublication { get; init; }

    public required ApplicantRow ExcessiveWithoutReason { get; init; }

    public required ApplicantRow ConfirmOrReissue { get; init; }

    public required ApplicantRow CorrectionOverdue { get; init; }

    public required ApplicantRow FeeOverdue { get; init; }

    public required ApplicantRow Miscellaneous { get; init; }

    public required ApplicantRow OutcomeTotal { get; init; }

    public required ApplicantRow CarriedOut { get; init; }

    public required DisputeRow Review { get; init; }

    public required DisputeRow LitigationDirect { get; init; }

    public required DisputeRow LitigationAfterReview { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach ((string name, Func<ApplicantRow, int> column, Func<PlainReport, int> outcomes) in ApplicantColumns.All)
        {
            if (outcomes(this) != column(OutcomeTotal)) yield return new($"the outcomes of {name} do not add up", [nameof(OutcomeTotal)]);
            if (column(Received) + column(CarriedIn) != column(OutcomeTotal) + column(CarriedOut))
                yield return new($"{name} is not balanced", [nameof(Received)]);
        }
    }
}
