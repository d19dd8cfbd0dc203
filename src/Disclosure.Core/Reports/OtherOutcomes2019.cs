using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>（六）其他处理 as the 2019 layout has it: one row.</summary>
/// <inheritdoc cref="OtherOutcomes" path="/remarks"/>
public sealed record OtherOutcomes2019 : OtherOutcomes
{
    private OtherOutcomes2019(ApplicantCounts undivided) =>
        Undivided = undivided ?? throw new ArgumentNullException(nameof(undivided));

    /// <summary>（六）其他处理: all requests that ended otherwise.</summary>
    public ApplicantCounts Undivided { get; }

    /// <inheritdoc/>
    public override FormLayout Layout => FormLayout.Layout2019;

    /// <inheritdoc/>
    public override ApplicantCounts Total => Undivided;

    /// <summary>The row as a family.</summary>
    public static OtherOutcomes2019 Create(ApplicantCounts undivided) => new(undivided);

    internal override OtherOutcomes Plus(OtherOutcomes other) => new OtherOutcomes2019(Undivided.Plus(other.Total));
}
