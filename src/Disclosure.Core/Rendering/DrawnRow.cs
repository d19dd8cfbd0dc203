using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>A row of a drawn table.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class DrawnRow
{
    internal DrawnRow(FormRow row, ImmutableArray<DrawnCell> cells)
    {
        Row = row;
        Cells = cells;
    }

    /// <summary>The row of the form, with its labels and columns.</summary>
    public FormRow Row { get; }

    /// <summary>The cells; the cell at an index stands in the column at that index.</summary>
    public ImmutableArray<DrawnCell> Cells { get; }
}
