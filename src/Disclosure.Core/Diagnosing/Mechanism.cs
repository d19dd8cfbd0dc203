namespace Disclosure.Diagnosing;

/// <summary>How a wrong figure may have come about. It ranks repairs of the same size and is never proof.</summary>
/// <remarks>In ascending order of what a match says: the fewer figures a slip could have led to, the more.</remarks>
public enum Mechanism
{
    /// <summary>No simple slip leads from the proposed figure to the printed one.</summary>
    None,

    /// <summary>错录一位: one digit is another.</summary>
    DigitReplaced,

    /// <summary>漏位: a digit is missing.</summary>
    DigitDropped,

    /// <summary>多位: there is a digit too many.</summary>
    DigitAdded,

    /// <summary>多（少）零: ten, a hundred or a thousand times too large or too small.</summary>
    FactorOfTen,

    /// <summary>元、万元混用: ten thousand times too large or too small, as where one unit is taken for the other.</summary>
    UnitConfused,

    /// <summary>漏计: a part of the sum, as printed, is missing from the total.</summary>
    PartLeftOut,

    /// <summary>重复计入: a part of the sum, as printed, is in the total twice.</summary>
    PartCountedTwice,

    /// <summary>The sign is the opposite one.</summary>
    SignFlipped,

    /// <summary>相邻数字颠倒: two digits side by side have changed places.</summary>
    AdjacentDigitsSwapped,

    /// <summary>沿用上年数: last year's figure of the same cell.</summary>
    LastYearsFigure,

    /// <summary>与相邻年度相符: the report of the year before or after says of the same carried requests what is proposed.</summary>
    NeighbouringYearAgrees,

    /// <summary>串列、串行: two neighbouring cells hold each other's figures.</summary>
    ValueSlid,

    /// <summary>整行（列）错位: all figures of a row or column stand one place beside their own.</summary>
    LineShifted,

    /// <summary>两行（列）互换: two neighbouring rows or columns hold each other's figures.</summary>
    LinesSwapped,
}

/// <summary>What a slip says for a repair.</summary>
public enum EvidenceStrength
{
    /// <summary>Nothing: no slip is known that explains the change.</summary>
    None,

    /// <summary>Little: a digit is free, so that many a figure would look like such a slip of some other.</summary>
    Weak,

    /// <summary>Much: nothing is free, so that a match is hardly a coincidence.</summary>
    Strong,
}
