using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>A table of the document, or the lines between two of them: what one table of the form may begin, end or be interrupted in.</summary>
internal sealed class DocumentPart
{
    /// <summary>Whether it is a table; else lines of text.</summary>
    public required bool IsGrid { get; init; }

    /// <summary>The section in which it stands; <see langword="null"/> before the first heading.</summary>
    public required FormSection? Section { get; init; }

    /// <summary>Whether a heading, a title or a caption of its own stands before it, so that nothing goes on in it.</summary>
    public required bool BeginsAnew { get; init; }

    /// <summary>The short lines right before it.</summary>
    public required ImmutableArray<string> Captions { get; init; }

    /// <summary>The title of the report in which it stands.</summary>
    public required ReportTitle? Title { get; init; }

    /// <summary>The rows with figures or blanks, top to bottom.</summary>
    public ImmutableArray<PrintedRow> Rows { get; set; } = [];

    /// <summary>The rows of text with a blank for every separator beyond one between two pieces, as text keeps it that has lost its cells alone.</summary>
    public ImmutableArray<PrintedRow> SeparatedRows { get; set; } = [];

    /// <summary>The words of its heading lines, cell by cell; none for text.</summary>
    public ImmutableArray<string> HeadingCells { get; set; } = [];

    /// <summary>All words that head columns or, in text, rows.</summary>
    public string Words { get; set; } = "";
}
