namespace Disclosure.Rendering;

/// <summary>How strongly a drawn cell asks to be looked at.</summary>
public enum CellMark
{
    /// <summary>Nothing is known to be amiss with the cell.</summary>
    None,

    /// <summary>One of the cells of a relation that is broken by itself.</summary>
    Involved,

    /// <summary>Look here first: related breaches cross in this cell, or a breach is about it alone.</summary>
    Suspect,
}
