namespace Disclosure.Filing;

/// <summary>What stands in a cell. The five are different facts and none is ever turned into another.</summary>
public enum CellState
{
    /// <summary>The source has no such cell, or it was not read (原件无此格或未读到).</summary>
    Absent,

    /// <summary>The cell is printed and empty (空白). Blank is not zero.</summary>
    Blank,

    /// <summary>The cell holds a mark for "none" or "not applicable": / ／ - － – — 无.</summary>
    NoneMark,

    /// <summary>Something is printed that is not a number (无法识别).</summary>
    Unreadable,

    /// <summary>The cell holds a number.</summary>
    Number,
}
