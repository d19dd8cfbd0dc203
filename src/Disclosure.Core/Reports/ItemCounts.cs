using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Items of a catalogue: kinds of licence, service, penalty, coercion or fee, in the 2019 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record ItemCounts
{
    private static readonly FormRow form = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2019).Row("fees");

    private ItemCounts(Count? lastYear, long? change)
    {
        LastYear = lastYear;
        Change = change;
    }

    /// <summary>No items.</summary>
    public static ItemCounts Zero { get; } = new(Count.Zero, 0);

    /// <summary>上一年项目数量: the items of the year before.</summary>
    public Count? LastYear { get; }

    /// <summary>本年增/减: how many more, or, below 0, fewer there are; within ±10^15.</summary>
    public long? Change { get; }

    /// <summary>The items; fails where a figure is out of range.</summary>
    public static Result<ItemCounts, FigureError> Create(long? lastYear, long? change)
    {
        FigureError? error = FigureCheck.Figures(form, lastYear, change);
        if (error is not null) return error;
        return new ItemCounts(Count.Known(lastYear), change);
    }

    /// <summary>The sum, cell by cell; fails where a sum is out of range.</summary>
    public Result<ItemCounts, FigureError> Add(ItemCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(LastYear + other.LastYear, Change + other.Change);
    }
}
