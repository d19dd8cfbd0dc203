using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>
/// Table 3 (收到和处理政府信息公开申请情况). What is carried out is computed, so that the one relation printed on the form,
/// 第一项加第二项之和，等于第三项加第四项之和, always holds.
/// </summary>
/// <remarks>
/// Immutable. Equality is by content. Tables add up: <see cref="Zero"/> is neutral, order and grouping do not matter; the sum of
/// tables of both layouts has the shape of the 2019 layout.
/// </remarks>
public sealed record RequestStatistics
{
    private static readonly BilingualText carriedOutPlace = OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Rows[^1].Place;

    private RequestStatistics(ApplicantCounts received, ApplicantCounts carriedIn, RequestOutcomes outcomes)
    {
        Received = received ?? throw new ArgumentNullException(nameof(received));
        CarriedIn = carriedIn ?? throw new ArgumentNullException(nameof(carriedIn));
        Outcomes = outcomes ?? throw new ArgumentNullException(nameof(outcomes));
    }

    /// <summary>No requests.</summary>
    public static RequestStatistics Zero { get; } = new(ApplicantCounts.Zero, ApplicantCounts.Zero, RequestOutcomes.Zero);

    /// <summary>一、本年新收政府信息公开申请数量: requests received in the year (arts 27, 29, 31 of the Regulation).</summary>
    public ApplicantCounts Received { get; }

    /// <summary>二、上年结转政府信息公开申请数量: requests still open from the year before (arts 33, 35).</summary>
    public ApplicantCounts CarriedIn { get; }

    /// <summary>三、本年度办理结果: how requests ended.</summary>
    public RequestOutcomes Outcomes { get; }

    /// <summary>四、结转下年度继续办理: received and carried in, less what was handled.</summary>
    public ApplicantCounts CarriedOut => Received.Plus(CarriedIn).Minus(Outcomes.Total);

    /// <summary>The layout of the table, which （六）其他处理 decides.</summary>
    public FormLayout Layout => Outcomes.Other.Layout;

    /// <summary>The table; fails where more requests of some applicants were handled than came in, or too many are carried out.</summary>
    public static Result<RequestStatistics, FigureError> Create(
        ApplicantCounts received, ApplicantCounts carriedIn, RequestOutcomes outcomes)
    {
        RequestStatistics table = new(received, carriedIn, outcomes);
        Result<ApplicantCounts, FigureError> check = table.CarriedOut.Checked();
        if (check.IsSuccess) return table;
        return check.Error.Figure is < 0 and { } missing
            ? FigureError.HandledMoreThanReceived(-missing, check.Error.Place)
            : check.Error.At(carriedOutPlace);
    }

    /// <summary>The sum, row by row; fails where a total is beyond 10^15.</summary>
    public Result<RequestStatistics, FigureError> Add(RequestStatistics other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from received in Received.Add(other.Received)
            from carriedIn in CarriedIn.Add(other.CarriedIn)
            from outcomes in Outcomes.Add(other.Outcomes)
            from sum in Create(received, carriedIn, outcomes)
            select sum;
    }
}
