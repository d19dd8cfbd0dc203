using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Documents of a kind: made and disclosed in the year, disclosed in all. A row of table 2, 2019 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record DocumentCounts2019
{
    private static readonly FormRow form = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2019).Rows[0];

    private DocumentCounts2019(Count? newlyMade, Count? newlyDisclosed, Count? totalDisclosed)
    {
        NewlyMade = newlyMade;
        NewlyDisclosed = newlyDisclosed;
        TotalDisclosed = totalDisclosed;
    }

    /// <summary>No documents.</summary>
    public static DocumentCounts2019 Zero { get; } = new(Count.Zero, Count.Zero, Count.Zero);

    /// <summary>本年新制作数量: made in the year.</summary>
    public Count? NewlyMade { get; }

    /// <summary>本年新公开数量: disclosed in the year.</summary>
    public Count? NewlyDisclosed { get; }

    /// <summary>对外公开总数量: disclosed in all.</summary>
    public Count? TotalDisclosed { get; }

    /// <summary>A row; fails where a figure is no count (0 to 10^15).</summary>
    public static Result<DocumentCounts2019, FigureError> Create(long? newlyMade, long? newlyDisclosed, long? totalDisclosed)
    {
        FigureError? error = FigureCheck.Figures(form, newlyMade, newlyDisclosed, totalDisclosed);
        if (error is not null) return error;
        return new DocumentCounts2019(Count.Known(newlyMade), Count.Known(newlyDisclosed), Count.Known(totalDisclosed));
    }

    /// <summary>The sum, cell by cell; fails where a sum is beyond 10^15.</summary>
    public Result<DocumentCounts2019, FigureError> Add(DocumentCounts2019 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(NewlyMade + other.NewlyMade, NewlyDisclosed + other.NewlyDisclosed, TotalDisclosed + other.TotalDisclosed);
    }
}
