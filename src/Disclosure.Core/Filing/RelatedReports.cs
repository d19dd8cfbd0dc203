using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>
/// The other reports that a report is held against: of the same body in other years and revisions, and of the bodies whose figures make up its
/// own. What is not given is not known: rules that need it do not apply.
/// </summary>
/// <remarks>Immutable. Equality is by content, lists by reference.</remarks>
public sealed record RelatedReports
{
    /// <summary>No other report.</summary>
    public static RelatedReports None { get; } = new();

    /// <summary>The report of the year before in its latest revision; after a reorganisation those of all predecessors.</summary>
    public ImmutableArray<SourcedReport> LastYear { get; init; } = [];

    /// <summary>The report of the year after in its latest revision.</summary>
    public SourcedReport? NextYear { get; init; }

    /// <summary>The earlier revisions of the report of the year before, latest first.</summary>
    public ImmutableArray<SourcedReport> LastYearRevisions { get; init; } = [];

    /// <summary>The earlier revisions of the report itself, latest first.</summary>
    public ImmutableArray<SourcedReport> Revisions { get; init; } = [];

    /// <summary>Other inputs with the same body, scope, year and revision, whose figures differ.</summary>
    public ImmutableArray<SourcedReport> Versions { get; init; } = [];

    /// <summary>The newest earlier year with a report where that of the year before is missing.</summary>
    public int? LatestBefore { get; init; }

    /// <summary>The reports of other years or bodies that tell the same.</summary>
    public ImmutableArray<ReportCopy> Copies { get; init; } = [];

    /// <summary>The reports whose figures add up to those of this one: of the bodies under it, and of its own.</summary>
    public ImmutableArray<SourcedReport> Children { get; init; } = [];

    /// <summary>The names of bodies under it that had to file and of which there is no report.</summary>
    public ImmutableArray<string> MissingChildren { get; init; } = [];

    /// <summary>Reports among <see cref="Children"/> whose figures are part of another one's.</summary>
    public ImmutableArray<SourcedReport> CountedTwice { get; init; } = [];

    /// <summary>The same, with the bodies under it.</summary>
    internal RelatedReports WithChildren(ImmutableArray<SourcedReport> children, ImmutableArray<string> missing, ImmutableArray<SourcedReport> twice) =>
        this with { Children = children, MissingChildren = missing, CountedTwice = twice };
}
