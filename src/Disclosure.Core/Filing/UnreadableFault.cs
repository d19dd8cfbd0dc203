namespace Disclosure.Filing;

/// <summary>Whose fault it is that a cell cannot be read. A failed extraction must not accuse the body that filed.</summary>
public enum UnreadableFault
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The published report itself shows no number there.</summary>
    Source,

    /// <summary>The program that extracted the text lost the number.</summary>
    Extraction,
}
