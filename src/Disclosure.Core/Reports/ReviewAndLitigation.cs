using CSharpFunctionalExtensions;

namespace Disclosure.Reports;

/// <summary>Table 4 (政府信息公开行政复议、行政诉讼情况), the same in both layouts (art. 50(1)(3) of the Regulation).</summary>
/// <remarks>Immutable. Equality is by content. Tables add up: <see cref="Zero"/> is neutral, order and grouping do not matter.</remarks>
public sealed record ReviewAndLitigation
{
    private ReviewAndLitigation(DisputeOutcomes review, DisputeOutcomes litigationDirect, DisputeOutcomes litigationAfterReview)
    {
        Review = review ?? throw new ArgumentNullException(nameof(review));
        LitigationDirect = litigationDirect ?? throw new ArgumentNullException(nameof(litigationDirect));
        LitigationAfterReview = litigationAfterReview ?? throw new ArgumentNullException(nameof(litigationAfterReview));
    }

    /// <summary>No cases.</summary>
    public static ReviewAndLitigation Zero { get; } = new(DisputeOutcomes.Zero, DisputeOutcomes.Zero, DisputeOutcomes.Zero);

    /// <summary>行政复议: administrative review.</summary>
    public DisputeOutcomes Review { get; }

    /// <summary>行政诉讼—未经复议直接起诉: suits without prior review.</summary>
    public DisputeOutcomes LitigationDirect { get; }

    /// <summary>行政诉讼—复议后起诉: suits after review.</summary>
    public DisputeOutcomes LitigationAfterReview { get; }

    /// <summary>The table of three groups, which nothing ties to each other.</summary>
    public static ReviewAndLitigation Create(
        DisputeOutcomes review, DisputeOutcomes litigationDirect, DisputeOutcomes litigationAfterReview) =>
        new(review, litigationDirect, litigationAfterReview);

    /// <summary>The sum, group by group; fails where a total is beyond 10^15.</summary>
    public Result<ReviewAndLitigation, FigureError> Add(ReviewAndLitigation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from review in Review.Add(other.Review)
            from direct in LitigationDirect.Add(other.LitigationDirect)
            from afterReview in LitigationAfterReview.Add(other.LitigationAfterReview)
            select Create(review, direct, afterReview);
    }
}
