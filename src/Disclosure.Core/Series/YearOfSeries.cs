using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Series;

/// <summary>The reports of a series about one year.</summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class YearOfSeries
{
    internal YearOfSeries(int year, IEnumerable<SourcedReport> reports)
    {
        Year = year;
        All = [.. reports];
        Revisions = [.. All.GroupBy(report => report.Report.Header.Revision).OrderByDescending(revision => revision.Key).Select(revision => revision.First())];
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>One report a revision, latest first; of several inputs with one revision the first.</summary>
    public ImmutableArray<SourcedReport> Revisions { get; }

    /// <summary>The latest revision.</summary>
    public SourcedReport Latest => Revisions[0];

    /// <summary>Every input, in the order given.</summary>
    public ImmutableArray<SourcedReport> All { get; }

    /// <summary>The revisions before one, latest first.</summary>
    internal ImmutableArray<SourcedReport> Before(int revision) => [.. Revisions.Where(report => report.Report.Header.Revision < revision)];

    /// <summary>The other inputs of the same revision that have other figures.</summary>
    internal ImmutableArray<SourcedReport> VersionsOf(FiledReport report) =>
    [
        .. All.Where(other => other.Report.Header.Revision == report.Header.Revision && !ReferenceEquals(other.Report, report)
            && SeriesRules.Contradicting(report, other.Report).Any()),
    ];
}
