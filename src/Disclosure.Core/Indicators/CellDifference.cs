namespace Disclosure.Indicators;

/// <summary>How what stands in a cell of one report differs from what stands in it in another.</summary>
public enum CellDifference
{
    /// <summary>The same number, or the same state and print.</summary>
    None,

    /// <summary>The same number or state, printed another way.</summary>
    Print,

    /// <summary>Two numbers.</summary>
    Number,

    /// <summary>One has a number and the other none, or they have none for different reasons: blank, none-mark, unreadable, absent.</summary>
    State,

    /// <summary>The layout of one of them does not have the cell.</summary>
    Layout,
}
