using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>
/// Table 2 in the 2019 layout: documents, items of the catalogues and decisions, fee items and procurement
/// (art. 20(1), (5), (6), (8), (9) of the Regulation).
/// </summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record ProactiveDisclosure2019 : ProactiveDisclosure
{
    private ProactiveDisclosure2019(
        RuleAndDocumentCounts2019 documents, LicensingAndEnforcement2019 services, ItemCounts fees, Procurement procurement)
    {
        Documents = documents ?? throw new ArgumentNullException(nameof(documents));
        Services = services ?? throw new ArgumentNullException(nameof(services));
        Fees = fees ?? throw new ArgumentNullException(nameof(fees));
        Procurement = procurement ?? throw new ArgumentNullException(nameof(procurement));
    }

    /// <summary>Nothing disclosed.</summary>
    public static ProactiveDisclosure2019 Zero { get; } =
        new(RuleAndDocumentCounts2019.Zero, LicensingAndEnforcement2019.Zero, ItemCounts.Zero, Procurement.Zero);

    /// <summary>第二十条第（一）项: rules and normative documents.</summary>
    public RuleAndDocumentCounts2019 Documents { get; }

    /// <summary>第二十条第（五）项、第（六）项: items of the catalogues, and decisions.</summary>
    public LicensingAndEnforcement2019 Services { get; }

    /// <summary>第二十条第（八）项 行政事业性收费: kinds of fee.</summary>
    public ItemCounts Fees { get; }

    /// <summary>第二十条第（九）项 政府集中采购: central procurement.</summary>
    public Procurement Procurement { get; }

    /// <inheritdoc/>
    public override FormLayout Layout => FormLayout.Layout2019;

    /// <summary>The table of its parts, which nothing ties to each other.</summary>
    public static ProactiveDisclosure2019 Create(
        RuleAndDocumentCounts2019 documents, LicensingAndEnforcement2019 services, ItemCounts fees, Procurement procurement) =>
        new(documents, services, fees, procurement);

    /// <summary>The sum, cell by cell; fails where a sum is out of range or the units of the amounts differ.</summary>
    public Result<ProactiveDisclosure2019, FigureError> Add(ProactiveDisclosure2019 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from documents in Documents.Add(other.Documents)
            from services in Services.Add(other.Services)
            from fees in Fees.Add(other.Fees)
            from procurement in Procurement.Add(other.Procurement)
            select Create(documents, services, fees, procurement);
    }

    internal override Result<ProactiveDisclosure, FigureError> Plus(ProactiveDisclosure other) =>
        other is ProactiveDisclosure2019 same ? Add(same).Map(sum => (ProactiveDisclosure)sum) : FigureError.LayoutsDiffer();
}
