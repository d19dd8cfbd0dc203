namespace Disclosure.Diagnosing;

/// <summary>How a wrong figure may have come about. It ranks repairs of the same size and is never proof.</summary>
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

    /// <summary>多（少）一个零: ten times too large or too small.</summary>
    FactorOfTen,

    /// <summary>漏计: a part of the sum, as printed, is missing from the total.</summary>
    PartLeftOut,

    /// <summary>重复计入: a part of the sum, as printed, is in the total twice.</summary>
    PartCountedTwice,

    /// <summary>The sign is the opposite one.</summary>
    SignFlipped,

    /// <summary>相邻数字颠倒: two digits side by side have changed places.</summary>
    AdjacentDigitsSwapped,

    /// <summary>串列、串行: two neighbouring cells hold each other's figures.</summary>
    ValueSlid,
}
