using Disclosure.Forms;

namespace Disclosure.Documents;

/// <summary>How sure a reader is of what it read.</summary>
public enum ReadingConfidence
{
    /// <summary>The document does not have the table, or it could not be found. Its cells are absent, never zero.</summary>
    Missing,

    /// <summary>Some rows are missing or had no place.</summary>
    Partial,

    /// <summary>The document has several tables of the kind, with other figures, and nothing tells which is the report's: the first was taken.</summary>
    Ambiguous,

    /// <summary>Every cell was found, but some label, heading or place is a conclusion.</summary>
    Probable,

    /// <summary>
    /// Every label of a row and every heading of a column was recognised, each exactly once; every figure of the table is in a cell, none by
    /// inference, and nothing in the document speaks for another table.
    /// </summary>
    Certain,
}

/// <summary>How one table was read.</summary>
/// <param name="Table">The table in the layout that fits best.</param>
/// <param name="Confidence">How sure the reader is.</param>
/// <param name="Placed">How many cells got a figure, a blank or a mark.</param>
/// <param name="UnplacedRows">How many printed rows between its first and its last one had no place in the form; they are in the report's unplaced rows.</param>
public sealed record TableReading(FormTable Table, ReadingConfidence Confidence, int Placed, int UnplacedRows);
