namespace Disclosure.Diagnosing;

/// <summary>What is seen of a single wrong figure in a cell.</summary>
public enum Sight
{
    /// <summary>Nothing: no equality has the cell.</summary>
    Unseen,

    /// <summary>That something is wrong, but not where: errors of other cells look the same.</summary>
    Detected,

    /// <summary>That it is wrong, and by how much: no other cell's error looks the same.</summary>
    Located,
}
