using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Requests for what the body cannot provide (（四）无法提供, rows 1 to 3).</summary>
/// <remarks>Immutable. Equality is by content. Families add up: <see cref="Zero"/> is neutral, order and grouping do not matter.</remarks>
public sealed record UnableToProvide
{
    private static readonly BilingualText place = new("（四）无法提供", "unable to provide");

    private UnableToProvide(
        ApplicantCounts notHeld, ApplicantCounts needsCreation, ApplicantCounts unclearAfterCorrection)
    {
        NotHeld = notHeld ?? throw new ArgumentNullException(nameof(notHeld));
        NeedsCreation = needsCreation ?? throw new ArgumentNullException(nameof(needsCreation));
        UnclearAfterCorrection = unclearAfterCorrection ?? throw new ArgumentNullException(nameof(unclearAfterCorrection));
    }

    /// <summary>No requests.</summary>
    public static UnableToProvide Zero { get; } = new(
        ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero);

    /// <summary>1.本机关不掌握相关政府信息: the body does not hold the information (art. 36(4), 36(5) of the Regulation).</summary>
    public ApplicantCounts NotHeld { get; }

    /// <summary>2.没有现成信息需要另行制作: the information would have to be made (art. 38).</summary>
    public ApplicantCounts NeedsCreation { get; }

    /// <summary>3.补正后申请内容仍不明确: the request is still unclear after correction (art. 30).</summary>
    public ApplicantCounts UnclearAfterCorrection { get; }

    /// <summary>The sum of the 3 rows, column by column.</summary>
    public ApplicantCounts Total => NotHeld.Plus(NeedsCreation).Plus(UnclearAfterCorrection);

    /// <summary>The family; fails where the sum of its rows is no row of counts.</summary>
    public static Result<UnableToProvide, FigureError> Create(
        ApplicantCounts notHeld, ApplicantCounts needsCreation, ApplicantCounts unclearAfterCorrection)
    {
        UnableToProvide family = new(
            notHeld, needsCreation, unclearAfterCorrection);
        return FigureCheck.Total(family, family.Total, place);
    }

    /// <summary>The sum, row by row; fails where its total is beyond 10^15.</summary>
    public Result<UnableToProvide, FigureError> Add(UnableToProvide other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(
            NotHeld.Plus(other.NotHeld),
            NeedsCreation.Plus(other.NeedsCreation),
            UnclearAfterCorrection.Plus(other.UnclearAfterCorrection));
    }
}
