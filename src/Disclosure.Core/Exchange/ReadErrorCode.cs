namespace Disclosure.Exchange;

/// <summary>Why a report could not be read. The list is closed: a new reason is an addition to the format, and documented.</summary>
public enum ReadErrorCode
{
    /// <summary>There is nothing but white space.</summary>
    EmptyDocument,

    /// <summary>A document or a line is over the limit of <see cref="ReportReadOptions.MaxDocumentBytes"/>.</summary>
    TooLarge,

    /// <summary>A text, key or number is over the limit of <see cref="ReportReadOptions.MaxTextBytes"/>.</summary>
    TextTooLong,

    /// <summary>The bytes are UTF-16 or UTF-32.</summary>
    Utf16,

    /// <summary>A byte is not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>The text is not JSON.</summary>
    MalformedJson,

    /// <summary>The document breaks off.</summary>
    UnexpectedEnd,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>Something follows the report.</summary>
    TrailingData,

    /// <summary>Objects and arrays are nested over 16 deep.</summary>
    TooDeep,

    /// <summary>An object has the same key twice.</summary>
    DuplicateKey,

    /// <summary>An escape is half of a surrogate pair and no character.</summary>
    LoneSurrogate,

    /// <summary>The key <c>format</c> is missing.</summary>
    MissingFormat,

    /// <summary>The document has another format.</summary>
    UnknownFormat,

    /// <summary>A value has another JSON type than its place asks for.</summary>
    WrongType,

    /// <summary>A row, or a box, has too few or too many elements.</summary>
    RowLength,

    /// <summary>A table has parts of two layouts.</summary>
    LayoutConflict,

    /// <summary>The number given beside a print is not what the print reads as.</summary>
    ValueMismatch,

    /// <summary>A cell says two things that exclude each other.</summary>
    ContradictoryCell,

    /// <summary>A text is not a day of the form 2024-03-22.</summary>
    InvalidDate,

    /// <summary>A number is not one that its place can hold.</summary>
    NumberOutOfRange,

    /// <summary>An object lacks a key that it means nothing without.</summary>
    MissingKey,

    /// <summary>Strict reading: a key that this version does not know.</summary>
    UnknownKey,

    /// <summary>Strict reading: a value that this version does not know.</summary>
    UnknownValue,

    /// <summary>A rule or setting of a profile is none; expected and found say why in Chinese and English.</summary>
    InvalidRule,

    /// <summary>The bodies of a roster contradict each other; expected and found say how in Chinese and English.</summary>
    InvalidRoster,
}
