using CSharpFunctionalExtensions;

namespace Disclosure.Reports;

/// <summary>Items and decisions by kind (第二十条第（五）项、第（六）项) in the 2019 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record LicensingAndEnforcement2019
{
    private LicensingAndEnforcement2019(
        ItemsAndDecisions licensing, ItemsAndDecisions otherServices, ItemsAndDecisions penalties, ItemsAndDecisions coercion)
    {
        Licensing = licensing ?? throw new ArgumentNullException(nameof(licensing));
        OtherServices = otherServices ?? throw new ArgumentNullException(nameof(otherServices));
        Penalties = penalties ?? throw new ArgumentNullException(nameof(penalties));
        Coercion = coercion ?? throw new ArgumentNullException(nameof(coercion));
    }

    /// <summary>No items, no decisions.</summary>
    public static LicensingAndEnforcement2019 Zero { get; } =
        new(ItemsAndDecisions.Zero, ItemsAndDecisions.Zero, ItemsAndDecisions.Zero, ItemsAndDecisions.Zero);

    /// <summary>行政许可: licensing.</summary>
    public ItemsAndDecisions Licensing { get; }

    /// <summary>其他对外管理服务事项: other external services.</summary>
    public ItemsAndDecisions OtherServices { get; }

    /// <summary>行政处罚: penalties.</summary>
    public ItemsAndDecisions Penalties { get; }

    /// <summary>行政强制: coercive measures and enforcement.</summary>
    public ItemsAndDecisions Coercion { get; }

    /// <summary>The block of its rows, which nothing ties to each other.</summary>
    public static LicensingAndEnforcement2019 Create(
        ItemsAndDecisions licensing, ItemsAndDecisions otherServices, ItemsAndDecisions penalties, ItemsAndDecisions coercion) =>
        new(licensing, otherServices, penalties, coercion);

    /// <summary>The sum, cell by cell; fails where a sum is out of range.</summary>
    public Result<LicensingAndEnforcement2019, FigureError> Add(LicensingAndEnforcement2019 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from licensing in Licensing.Add(other.Licensing)
            from otherServices in OtherServices.Add(other.OtherServices)
            from penalties in Penalties.Add(other.Penalties)
            from coercion in Coercion.Add(other.Coercion)
            select Create(licensing, otherServices, penalties, coercion);
    }
}
