using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Decisions of the year, published or lawfully unpublished (第二十条第（五）项、第（六）项), in the 2021 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record LicensingAndEnforcement2021
{
    private LicensingAndEnforcement2021(Count? licensing, Count? penalties, Count? coercion)
    {
        Licensing = licensing;
        Penalties = penalties;
        Coercion = coercion;
    }

    /// <summary>No decisions.</summary>
    public static LicensingAndEnforcement2021 Zero { get; } = new(Count.Zero, Count.Zero, Count.Zero);

    /// <summary>行政许可: licensing decisions.</summary>
    public Count? Licensing { get; }

    /// <summary>行政处罚: penalty decisions.</summary>
    public Count? Penalties { get; }

    /// <summary>行政强制: coercive measures and enforcement.</summary>
    public Count? Coercion { get; }

    /// <summary>The block; fails where a figure is no count (0 to 10^15).</summary>
    public static Result<LicensingAndEnforcement2021, FigureError> Create(long? licensing, long? penalties, long? coercion)
    {
        FigureError? error = Check("licensing", licensing) ?? Check("penalties", penalties) ?? Check("coercion", coercion);
        if (error is not null) return error;
        return new LicensingAndEnforcement2021(Count.Known(licensing), Count.Known(penalties), Count.Known(coercion));
    }

    /// <summary>The sum, cell by cell; fails where a sum is beyond 10^15.</summary>
    public Result<LicensingAndEnforcement2021, FigureError> Add(LicensingAndEnforcement2021 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Create(Licensing + other.Licensing, Penalties + other.Penalties, Coercion + other.Coercion);
    }

    private static FigureError? Check(string row, long? decisions)
    {
        FormRow form = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021).Row(row);
        return FigureCheck.Figures(form, decisions)?.At(form.Place);
    }
}
