using System.Collections.Immutable;

namespace Disclosure.Checking;

/// <summary>What pasting a block of cells did.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PasteResult
{
    internal PasteResult(FindingChange change, int placed, ImmutableArray<string> leftOver)
    {
        Change = change;
        Placed = placed;
        LeftOver = leftOver;
    }

    /// <summary>What the paste changed among the findings.</summary>
    public FindingChange Change { get; }

    /// <summary>How many cells were filled.</summary>
    public int Placed { get; }

    /// <summary>Pasted texts for which the table has no cell at that place, in their order. Nothing is squeezed in.</summary>
    public ImmutableArray<string> LeftOver { get; }
}
