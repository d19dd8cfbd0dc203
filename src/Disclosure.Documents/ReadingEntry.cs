using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents;

/// <summary>What kind of thing a reader tells of its work.</summary>
public enum ReadingEntryKind
{
    /// <summary>A table was found, and how well.</summary>
    Recognised,

    /// <summary>Figures were put into cells by a conclusion, not under their headings.</summary>
    Inferred,

    /// <summary>Several readings fit and nothing decides between them.</summary>
    Ambiguous,

    /// <summary>Figures are in no cell: they are in the report's unplaced rows.</summary>
    Unplaced,

    /// <summary>A table or a section is not in the document.</summary>
    Missing,
}

/// <summary>One thing that a reader tells of its work.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Table">The table that it is about, as far as known.</param>
/// <param name="Place">Where in the document; <see langword="null"/> for what is not there.</param>
/// <param name="Message">The sentence for people.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReadingEntry(ReadingEntryKind Kind, TableKind? Table, Origin? Place, BilingualText Message);
