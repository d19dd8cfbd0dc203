using Disclosure.Filing;

namespace Disclosure.Indicators;

/// <summary>Finds the report of the same body and scope for the year before among many.</summary>
internal sealed class LastYear
{
    private readonly ILookup<(int? Year, string Name), FiledReport> reports;

    public LastYear(IEnumerable<FiledReport> reports) => this.reports = (
        from report in reports
        from name in NamesOf(report)
        select (Key: (report.Header.Year, name), Report: report)).ToLookup(named => named.Key, named => named.Report);

    /// <summary>Whether a report is that of the same body and scope for the year before.</summary>
    public static bool IsOf(FiledReport report, FiledReport candidate)
    {
        ReportHeader now = report.Header, before = candidate.Header;
        return before.Year is { } year && now.Year == year + 1 && now.Scope == before.Scope && now.Authority.IsSameAs(before.Authority);
    }

    /// <summary>The latest revision of it; <see langword="null"/> where there is none.</summary>
    public FiledReport? Of(FiledReport report) => NamesOf(report)
        .SelectMany(name => reports[(report.Header.Year - 1, name)])
        .Where(candidate => IsOf(report, candidate))
        .MaxBy(candidate => candidate.Header.Revision);

    /// <summary>Bodies that are the same share one of these.</summary>
    private static IEnumerable<string> NamesOf(FiledReport report)
    {
        Authority authority = report.Header.Authority;
        return authority.Id is { } id ? authority.Names.Append(id) : authority.Names;
    }
}
