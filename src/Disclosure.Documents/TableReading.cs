using Disclosure.Forms;

namespace Disclosure.Documents;

/// <summary>How sure a reader is of the figures of a table.</summary>
public enum ReadingConfidence
{
    /// <summary>The document does not have the table, or it could not be found. Its cells are absent, never zero.</summary>
    Missing,

    /// <summary>Some rows are missing or had no place.</summary>
    Partial,

    /// <summary>Every cell was found, some by order alone.</summary>
    Probable,

    /// <summary>Every cell was found under its label.</summary>
    Certain,
}

/// <summary>How one table was read.</summary>
/// <param name="Table">The table in the layout that fits best.</param>
/// <param name="Confidence">How sure the reader is.</param>
/// <param name="Placed">How many cells got a figure, a blank or a mark.</param>
/// <param name="UnplacedRows">How many printed rows had no place in the form; they are in the report's unplaced rows.</param>
public sealed record TableReading(FormTable Table, ReadingConfidence Confidence, int Placed, int UnplacedRows);
