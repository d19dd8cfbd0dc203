using Disclosure.Forms;

namespace Disclosure.Diagnosing;

/// <summary>A figure that a repair changes.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Printed">The figure with which the cell entered the rules.</param>
/// <param name="Least">The least figure that could stand there instead; null where there is none.</param>
/// <param name="Most">The greatest; null where there is none.</param>
/// <param name="Mechanism">How the printed figure may have come from the proposed one.</param>
public sealed record CellChange(FormCell Cell, long Printed, long? Least, long? Most, Mechanism Mechanism)
{
    /// <summary>The figure that should stand there, where it is determined.</summary>
    public long? Proposed => Least == Most ? Least : null;

    /// <summary>What the change comes to, whatever explains it.</summary>
    internal (FormCell Cell, long? Least, long? Most) Target => (Cell, Least, Most);

    /// <summary>What the mechanism says for the change.</summary>
    public EvidenceStrength Strength => Mechanism switch
    {
        Mechanism.None => EvidenceStrength.None,
        Mechanism.DigitReplaced or Mechanism.DigitDropped => EvidenceStrength.Weak,
        _ => EvidenceStrength.Strong,
    };
}
