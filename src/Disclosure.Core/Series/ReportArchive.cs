using System.Collections.Immutable;
using Disclosure.Copies;
using Disclosure.Filing;

namespace Disclosure.Series;

/// <summary>Reports of any bodies and years put in order: which are of one body, which year follows which, who took over from whom.</summary>
/// <remarks>
/// Immutable and safe for any number of threads. A report without a year, or of a body without name and identifier, is in no series and has no
/// relations. Equality is by reference.
/// </remarks>
public sealed class ReportArchive
{
    private readonly Roster? roster;
    private readonly Dictionary<FiledReport, ReportSeries> seriesOf = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<(string Body, Scope? Scope), ReportSeries> byRoster;
    private readonly Lazy<Dictionary<FiledReport, ImmutableArray<ReportCopy>>> copies;

    private ReportArchive(IEnumerable<SourcedReport> reports, Roster? roster)
    {
        this.roster = roster;
        copies = new(FindCopies);
        BodyGroups groups = new(roster);
        var numbered = reports
            .Where(report => report.Report.Header is { Year: not null, Authority.Key.Length: > 0 })
            .Select(report => (Report: report, Number: groups.Add(report.Report.Header.Authority)))
            .ToList();
        groups.JoinNames();
        Series =
        [
            .. numbered.GroupBy(one => (groups.GroupOf(one.Number), one.Report.Report.Header.Scope))
                .Select(group => new ReportSeries(group.Key.Scope, group.Select(one => one.Report))),
        ];
        foreach (ReportSeries series in Series)
        {
            foreach (SourcedReport report in series.Years.SelectMany(year => year.All)) seriesOf[report.Report] = series;
        }

        byRoster = Series.Select(series => (Series: series, Body: roster?.Find(series.Authority)))
            .Where(one => one.Body is not null).ToLookup(one => (one.Body!.Id, one.Series.Scope), one => one.Series);
    }

    /// <summary>The series, in the order of their first report.</summary>
    public ImmutableArray<ReportSeries> Series { get; }

    /// <summary>Puts reports in order.</summary>
    /// <param name="reports">The reports; each is known again by reference.</param>
    /// <param name="roster">Who is whom, where a roster tells.</param>
    public static ReportArchive Of(IEnumerable<SourcedReport> reports, Roster? roster = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return new(reports, roster);
    }

    /// <summary>The series of a report; <see langword="null"/> where it is in none.</summary>
    public ReportSeries? SeriesOf(FiledReport report) => seriesOf.GetValueOrDefault(report);

    /// <summary>The other years and revisions that a report is held against.</summary>
    public RelatedReports RelatedTo(FiledReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (SeriesOf(report) is not { } series) return RelatedReports.None;
        int year = report.Header.Year!.Value;
        YearOfSeries own = series.Of(year)!;
        YearOfSeries? last = series.Of(year - 1);
        ImmutableArray<SourcedReport> before = last is not null ? [last.Latest] : Predecessors(series, year);
        return new()
        {
            LastYear = before,
            LastYearRevisions = last?.Before(last.Latest.Report.Header.Revision) ?? [],
            NextYear = series.Of(year + 1)?.Latest,
            Revisions = own.Before(report.Header.Revision),
            Versions = own.VersionsOf(report),
            LatestBefore = before.IsEmpty ? series.Years.LastOrDefault(one => one.Year < year)?.Year : null,
            Copies = copies.Value.GetValueOrDefault(report, []),
        };
    }

    /// <summary>The reports for the year before of all bodies whose tasks were taken over within the year; none where one is missing.</summary>
    private ImmutableArray<SourcedReport> Predecessors(ReportSeries series, int year)
    {
        if (roster?.Find(series.Authority) is not { Succeeds: { IsEmpty: false } succeeded }) return [];
        SourcedReport?[] reports =
        [
            .. succeeded.Select(id => byRoster[(id, series.Scope)].Select(one => one.Of(year - 1)?.Latest).FirstOrDefault(found => found is not null)),
        ];
        return reports.Contains(null) ? [] : [.. reports.OfType<SourcedReport>()];
    }

    /// <summary>What each report has copied from reports of earlier years, or of the same year that were given before it.</summary>
    private Dictionary<FiledReport, ImmutableArray<ReportCopy>> FindCopies()
    {
        Dictionary<FiledReport, ImmutableArray<ReportCopy>> found = new(ReferenceEqualityComparer.Instance);
        if (seriesOf.Count < 2) return found;
        CopyIndex index = new();
        foreach (SourcedReport report in from series in Series from year in series.Years orderby year.Year select year.Latest)
        {
            ImmutableArray<CopyPair> pairs = index.Add(report);
            if (!pairs.IsEmpty) found.Add(report.Report, [.. pairs.Select(pair => new ReportCopy(pair.Earlier, pair.HasSameFigures, pair.SharedText))]);
        }

        return found;
    }
}
