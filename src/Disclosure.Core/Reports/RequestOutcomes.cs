using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>
/// How the requests of the year ended (三、本年度办理结果): two rows and four families of rows. Every request has one outcome.
/// All sums are computed.
/// </summary>
/// <remarks>Immutable. Equality is by content. Outcomes of both layouts add up: see <see cref="OtherOutcomes"/>.</remarks>
public sealed record RequestOutcomes
{
    private static readonly BilingualText place = new("三、（七）总计", "III(7) total");

    private RequestOutcomes(
        ApplicantCounts granted, ApplicantCounts partiallyGranted, Refusals refused, UnableToProvide unable,
        NotProcessed notProcessed, OtherOutcomes other)
    {
        Granted = granted ?? throw new ArgumentNullException(nameof(granted));
        PartiallyGranted = partiallyGranted ?? throw new ArgumentNullException(nameof(partiallyGranted));
        Refused = refused ?? throw new ArgumentNullException(nameof(refused));
        Unable = unable ?? throw new ArgumentNullException(nameof(unable));
        NotProcessed = notProcessed ?? throw new ArgumentNullException(nameof(notProcessed));
        Other = other ?? throw new ArgumentNullException(nameof(other));
    }

    /// <summary>No requests.</summary>
    public static RequestOutcomes Zero { get; } = new(
        ApplicantCounts.Zero, ApplicantCounts.Zero, Refusals.Zero, UnableToProvide.Zero, NotProcessed.Zero, OtherOutcomes.Zero);

    /// <summary>（一）予以公开: disclosed (art. 36(2) of the Regulation).</summary>
    public ApplicantCounts Granted { get; }

    /// <summary>（二）部分公开: disclosed in part; such requests are counted here only (art. 37).</summary>
    public ApplicantCounts PartiallyGranted { get; }

    /// <summary>（三）不予公开: refused.</summary>
    public Refusals Refused { get; }

    /// <summary>（四）无法提供: the body could not provide the information.</summary>
    public UnableToProvide Unable { get; }

    /// <summary>（五）不予处理: not processed.</summary>
    public NotProcessed NotProcessed { get; }

    /// <summary>（六）其他处理: other endings, in one row or three.</summary>
    public OtherOutcomes Other { get; }

    /// <summary>（七）总计: all requests handled in the year.</summary>
    public ApplicantCounts Total =>
        Granted.Plus(PartiallyGranted).Plus(Refused.Total).Plus(Unable.Total).Plus(NotProcessed.Total).Plus(Other.Total);

    /// <summary>The outcomes; fails where their sum is no row of counts.</summary>
    public static Result<RequestOutcomes, FigureError> Create(
        ApplicantCounts granted, ApplicantCounts partiallyGranted, Refusals refused, UnableToProvide unable,
        NotProcessed notProcessed, OtherOutcomes other)
    {
        RequestOutcomes outcomes = new(granted, partiallyGranted, refused, unable, notProcessed, other);
        return FigureCheck.Total(outcomes, outcomes.Total, place);
    }

    /// <summary>The sum, row by row; fails where its total is beyond 10^15.</summary>
    public Result<RequestOutcomes, FigureError> Add(RequestOutcomes other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from refused in Refused.Add(other.Refused)
            from unable in Unable.Add(other.Unable)
            from notProcessed in NotProcessed.Add(other.NotProcessed)
            from sum in Create(
                Granted.Plus(other.Granted), PartiallyGranted.Plus(other.PartiallyGranted), refused, unable, notProcessed,
                Other.Plus(other.Other))
            select sum;
    }
}
