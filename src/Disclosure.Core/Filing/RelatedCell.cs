using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>A cell of another report.</summary>
/// <param name="Of">The report.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct RelatedCell(SourcedReport Of, FormCell Cell)
{
    /// <summary>What stands in it.</summary>
    public CellEntry Entry => Of.Report[Cell];
}
