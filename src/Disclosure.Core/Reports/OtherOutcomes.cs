using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>
/// Requests that ended otherwise (（六）其他处理): one row in the 2019 layout (<see cref="OtherOutcomes2019"/>), three in the 2021
/// layout (<see cref="OtherOutcomes2021"/>). There is no third case.
/// </summary>
/// <remarks>
/// Immutable. Equality is by content. Both cases add up, in any order and grouping: the sum has three rows where both have them,
/// else one.
/// </remarks>
public abstract record OtherOutcomes
{
    private protected OtherOutcomes()
    {
    }

    /// <summary>No requests, in the layout in force.</summary>
    public static OtherOutcomes Zero => OtherOutcomes2021.Zero;

    /// <summary>The layout of table 3 that has these rows.</summary>
    public abstract FormLayout Layout { get; }

    /// <summary>The sum of the rows, column by column.</summary>
    public abstract ApplicantCounts Total { get; }

    /// <summary>The sum; fails where its total is beyond 10^15.</summary>
    public Result<OtherOutcomes, FigureError> Add(OtherOutcomes other)
    {
        ArgumentNullException.ThrowIfNull(other);
        OtherOutcomes sum = Plus(other);
        return FigureCheck.Total(sum, sum.Total, Place);
    }

    internal static BilingualText Place { get; } = new("（六）其他处理", "other handling");

    /// <summary>The sum, not yet held against the largest count.</summary>
    internal abstract OtherOutcomes Plus(OtherOutcomes other);
}
