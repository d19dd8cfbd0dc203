using System.Collections.Immutable;

namespace Disclosure.Documents;

/// <summary>A report read from a document, and how well.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class DocumentReading
{
    internal DocumentReading(FiledReport report, DocumentKind kind, ImmutableArray<TableReading> tables)
    {
        Report = report;
        Kind = kind;
        Tables = tables;
    }

    /// <summary>The report as printed, with the place of every figure in its provenance.</summary>
    public FiledReport Report { get; }

    /// <summary>What the document is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>How the three tables were read, in the order of the form.</summary>
    public ImmutableArray<TableReading> Tables { get; }

    /// <summary>What the document says about the report: body, year, days, period, scope, each with its place.</summary>
    public ImmutableArray<HeaderFinding> Header { get; internal init; } = [];

    /// <summary>The headings of sections that were found, in their order, each with its place.</summary>
    public ImmutableArray<SectionFinding> Sections { get; internal init; } = [];

    /// <summary>What was recognised, concluded, left aside and missed, with places.</summary>
    public ImmutableArray<ReadingEntry> Log { get; internal init; } = [];
}
