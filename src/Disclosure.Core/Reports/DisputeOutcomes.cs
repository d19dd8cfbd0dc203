using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Review or court cases by result: one group of table 4. The total is computed.</summary>
/// <remarks>Immutable. Equality is by content. Groups add up: <see cref="Zero"/> is neutral, order and grouping do not matter.</remarks>
public sealed record DisputeOutcomes
{
    private static readonly FormRow form = OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Rows[0];

    private DisputeOutcomes(long upheld, long corrected, long other, long pending)
    {
        Upheld = new(upheld);
        Corrected = new(corrected);
        Other = new(other);
        Pending = new(pending);
    }

    /// <summary>No cases.</summary>
    public static DisputeOutcomes Zero { get; } = new(0, 0, 0, 0);

    /// <summary>结果维持: the body's act was upheld.</summary>
    public Count Upheld { get; }

    /// <summary>结果纠正: the body's act was corrected.</summary>
    public Count Corrected { get; }

    /// <summary>其他结果: another result.</summary>
    public Count Other { get; }

    /// <summary>尚未审结: open at the end of the year.</summary>
    public Count Pending { get; }

    /// <summary>总计: the sum of the four.</summary>
    public Count Total => new(Upheld + Corrected + Other + Pending);

    /// <summary>A group; fails where a figure or the total is no count (0 to 10^15).</summary>
    public static Result<DisputeOutcomes, FigureError> Create(long upheld, long corrected, long other, long pending)
    {
        FigureError? error = FigureCheck.FiguresAndTotal(form, upheld, corrected, other, pending);
        if (error is not null) return error;
        return new DisputeOutcomes(upheld, corrected, other, pending);
    }

    /// <summary>The sum, result by result; fails where the total is beyond 10^15.</summary>
    public Result<DisputeOutcomes, FigureError> Add(DisputeOutcomes other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(Upheld + other.Upheld, Corrected + other.Corrected, Other + other.Other, Pending + other.Pending);
    }

    /// <summary>The results in the order of the form and their total.</summary>
    public override string ToString() => $"{Upheld} {Corrected} {Other} {Pending} = {Total}";
}
