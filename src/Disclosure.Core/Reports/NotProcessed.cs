using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Requests not processed, by reason (（五）不予处理, rows 1 to 5).</summary>
/// <remarks>Immutable. Equality is by content. Families add up: <see cref="Zero"/> is neutral, order and grouping do not matter.</remarks>
public sealed record NotProcessed
{
    private static readonly BilingualText place = new("（五）不予处理", "not processed");

    private NotProcessed(
        ApplicantCounts petitionOrComplaint, ApplicantCounts repeatRequest, ApplicantCounts publicPublication,
        ApplicantCounts excessiveWithoutReason, ApplicantCounts confirmOrReissue)
    {
        PetitionOrComplaint = petitionOrComplaint ?? throw new ArgumentNullException(nameof(petitionOrComplaint));
        RepeatRequest = repeatRequest ?? throw new ArgumentNullException(nameof(repeatRequest));
        PublicPublication = publicPublication ?? throw new ArgumentNullException(nameof(publicPublication));
        ExcessiveWithoutReason = excessiveWithoutReason ?? throw new ArgumentNullException(nameof(excessiveWithoutReason));
        ConfirmOrReissue = confirmOrReissue ?? throw new ArgumentNullException(nameof(confirmOrReissue));
    }

    /// <summary>No requests.</summary>
    public static NotProcessed Zero { get; } = new(
        ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero);

    /// <summary>1.信访举报投诉类申请: petitions, reports and complaints (art. 39(1) of the Regulation).</summary>
    public ApplicantCounts PetitionOrComplaint { get; }

    /// <summary>2.重复申请: repeat requests (art. 36(6)).</summary>
    public ApplicantCounts RepeatRequest { get; }

    /// <summary>3.要求提供公开出版物: requests for public publications (art. 39(2)).</summary>
    public ApplicantCounts PublicPublication { get; }

    /// <summary>4.无正当理由大量反复申请: excessive requests without good reason (art. 35).</summary>
    public ApplicantCounts ExcessiveWithoutReason { get; }

    /// <summary>5.要求行政机关确认或重新出具已获取信息: requests to confirm or reissue what the applicant already has.</summary>
    public ApplicantCounts ConfirmOrReissue { get; }

    /// <summary>The sum of the 5 rows, column by column.</summary>
    public ApplicantCounts Total =>
        PetitionOrComplaint.Plus(RepeatRequest).Plus(PublicPublication).Plus(ExcessiveWithoutReason).Plus(ConfirmOrReissue);

    /// <summary>The family; fails where the sum of its rows is no row of counts.</summary>
    public static Result<NotProcessed, FigureError> Create(
        ApplicantCounts petitionOrComplaint, ApplicantCounts repeatRequest, ApplicantCounts publicPublication,
        ApplicantCounts excessiveWithoutReason, ApplicantCounts confirmOrReissue)
    {
        NotProcessed family = new(
            petitionOrComplaint, repeatRequest, publicPublication, excessiveWithoutReason, confirmOrReissue);
        return FigureCheck.Total(family, family.Total, place);
    }

    /// <summary>The sum, row by row; fails where its total is beyond 10^15.</summary>
    public Result<NotProcessed, FigureError> Add(NotProcessed other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(
            PetitionOrComplaint.Plus(other.PetitionOrComplaint),
            RepeatRequest.Plus(other.RepeatRequest),
            PublicPublication.Plus(other.PublicPublication),
            ExcessiveWithoutReason.Plus(other.ExcessiveWithoutReason),
            ConfirmOrReissue.Plus(other.ConfirmOrReissue));
    }
}
