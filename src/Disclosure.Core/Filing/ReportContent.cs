using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Everything in a filed report but its figures; shared by reports that differ in figures alone.</summary>
internal sealed record ReportContent(
    ReportHeader Header,
    Narrative Narrative,
    ImmutableArray<SectionHeading> Sections,
    ImmutableArray<UnplacedRow> Unplaced,
    ImmutableArray<Explanation> Explanations,
    ImmutableArray<ReadingNote> Notes,
    ImmutableDictionary<FormCell, Origin> Provenance)
{
    /// <summary>The cells whose figure was placed with the help of identities.</summary>
    public ImmutableArray<(FormCell Cell, InferredPlacement Placement)> Inferred { get; } = Provenance.IsEmpty
        ? []
        : [.. from origin in Provenance
              where origin.Value.Inferred is { Identities.IsEmpty: false }
              select (origin.Key, origin.Value.Inferred)];

    /// <summary>A report that is nothing but its header, its texts, their headings and its figures.</summary>
    public static ReportContent Of(ReportHeader header, Narrative narrative, ImmutableArray<SectionHeading> sections = default) =>
        new(header, narrative, sections.IsDefault ? [] : sections, [], [], [], ImmutableDictionary<FormCell, Origin>.Empty);

    /// <summary>Notes and provenance tell of the reading, not of the report.</summary>
    public bool Equals(ReportContent? other) =>
        other is not null && Header == other.Header && Narrative.Equals(other.Narrative)
        && Sections.AsSpan().SequenceEqual(other.Sections.AsSpan())
        && Unplaced.AsSpan().SequenceEqual(other.Unplaced.AsSpan())
        && Explanations.AsSpan().SequenceEqual(other.Explanations.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Header, Narrative);

    public override string ToString() =>
        $"{Header.Authority.Name ?? "?"} {Header.Year?.ToString(CultureInfo.InvariantCulture) ?? "?"}";
}
