using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Documents of a kind: issued and repealed in the year, in force at its end. A row of table 2, 2021 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record DocumentCounts2021
{
    private static readonly FormRow form = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021).Rows[0];

    private DocumentCounts2021(Count? issued, Count? repealed, Count? inForce)
    {
        Issued = issued;
        Repealed = repealed;
        InForce = inForce;
    }

    /// <summary>No documents.</summary>
    public static DocumentCounts2021 Zero { get; } = new(Count.Zero, Count.Zero, Count.Zero);

    /// <summary>本年制发件数: issued in the year, in practice amendments too.</summary>
    public Count? Issued { get; }

    /// <summary>本年废止件数: repealed in the year.</summary>
    public Count? Repealed { get; }

    /// <summary>现行有效件数: in force at the end of the year.</summary>
    public Count? InForce { get; }

    /// <summary>A row; fails where a figure is no count (0 to 10^15).</summary>
    public static Result<DocumentCounts2021, FigureError> Create(long? issued, long? repealed, long? inForce)
    {
        FigureError? error = FigureCheck.Figures(form, issued, repealed, inForce);
        if (error is not null) return error;
        return new DocumentCounts2021(Count.Known(issued), Count.Known(repealed), Count.Known(inForce));
    }

    /// <summary>The sum, cell by cell; fails where a sum is beyond 10^15.</summary>
    public Result<DocumentCounts2021, FigureError> Add(DocumentCounts2021 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(Issued + other.Issued, Repealed + other.Repealed, InForce + other.InForce);
    }
}
