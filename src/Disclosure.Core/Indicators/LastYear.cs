using Disclosure.Filing;

namespace Disclosure.Indicators;

/// <summary>Finds the report of the same body and scope for the year before among many.</summary>
internal sealed class LastYear
{
    private readonly ILookup<(int? Year, string Name), FiledReport> reports;

    public LastYear(IEnumerable<FiledReport> reports) => this.reports = (
        from report in reports
        from name in BodyNames.Of(report.Header.Authority)
        select (Key: (report.Header.Year, name), Report: report)).ToLookup(named => named.Key, named => named.Report);

    /// <summary>Whether a report is that of the same body and scope for the year before.</summary>
    public static bool IsOf(FiledReport report, FiledReport candidate)
    {
        ReportHeader now = report.Header, before = candidate.Header;
        return before.Year is { } year && now.Year == year + 1 && now.Scope == before.Scope && now.Authority.IsSameAs(before.Authority);
    }

    /// <summary>The latest revision of it; <see langword="null"/> where there is none.</summary>
    public FiledReport? Of(FiledReport report) => BodyNames.Of(report.Header.Authority)
        .SelectMany(name => reports[(report.Header.Year - 1, name)])
        .Where(candidate => IsOf(report, candidate))
        .MaxBy(candidate => candidate.Header.Revision);
}
