namespace Disclosure.Warehouse;

/// <summary>What a column of the wide table holds.</summary>
public enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Whole,

    /// <summary>A small whole number: a state, a year, a yes (1) or no (0).</summary>
    Small,

    /// <summary>A sum of money, an exact decimal.</summary>
    Amount,
}
