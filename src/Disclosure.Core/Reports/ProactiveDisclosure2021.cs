using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Table 2 in the 2021 layout: documents, decisions and fees (art. 20(1), (5), (6), (8) of the Regulation).</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record ProactiveDisclosure2021 : ProactiveDisclosure
{
    private ProactiveDisclosure2021(RuleAndDocumentCounts2021 documents, LicensingAndEnforcement2021 decisions, Amount? fees)
    {
        Documents = documents ?? throw new ArgumentNullException(nameof(documents));
        Decisions = decisions ?? throw new ArgumentNullException(nameof(decisions));
        Fees = fees;
    }

    /// <summary>Nothing disclosed.</summary>
    public static ProactiveDisclosure2021 Zero { get; } =
        new(RuleAndDocumentCounts2021.Zero, LicensingAndEnforcement2021.Zero, Amount.Zero);

    /// <summary>第二十条第（一）项: rules and normative documents.</summary>
    public RuleAndDocumentCounts2021 Documents { get; }

    /// <summary>第二十条第（五）项、第（六）项: decisions of the year.</summary>
    public LicensingAndEnforcement2021 Decisions { get; }

    /// <summary>第二十条第（八）项 行政事业性收费: fees collected in the year, in 万元.</summary>
    public Amount? Fees { get; }

    /// <inheritdoc/>
    public override FormLayout Layout => FormLayout.Layout2021;

    /// <summary>The table of its parts, which nothing ties to each other.</summary>
    public static ProactiveDisclosure2021 Create(
        RuleAndDocumentCounts2021 documents, LicensingAndEnforcement2021 decisions, Amount? fees) =>
        new(documents, decisions, fees);

    /// <summary>The sum, cell by cell; fails where a sum is out of range.</summary>
    public Result<ProactiveDisclosure2021, FigureError> Add(ProactiveDisclosure2021 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from documents in Documents.Add(other.Documents)
            from decisions in Decisions.Add(other.Decisions)
            from fees in Amount.Sum(Fees, other.Fees)
            select Create(documents, decisions, fees);
    }

    internal override Result<ProactiveDisclosure, FigureError> Plus(ProactiveDisclosure other) =>
        other is ProactiveDisclosure2021 same ? Add(same).Map(sum => (ProactiveDisclosure)sum) : FigureError.LayoutsDiffer();
}
