using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Series;

namespace Disclosure.Rollup;

/// <summary>A report about a whole jurisdiction, with the reports of which it is made up.</summary>
/// <param name="Parent">The report of the whole.</param>
/// <param name="Related">What it is held against: its children, those that are missing, and its other years.</param>
public sealed record RollupGroup(SourcedReport Parent, RelatedReports Related)
{
    /// <summary>The groups of an archive by a roster, one a report of scope jurisdiction that has children; the bodies in the order of the roster.</summary>
    /// <remarks>
    /// A child is every body directly under the parent that is not under vertical leadership, with its report of the widest scope; and the parent
    /// itself with a report about its own office.
    /// </remarks>
    public static ImmutableArray<RollupGroup> Of(ReportArchive archive, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(roster);
        ILookup<(string Body, int Year), SourcedReport> byBody = (
            from series in archive.Series
            let body = roster.Find(series.Authority)
            where body is not null
            from year in series.Years
            select (body.Id, year.Year, year.Latest)).ToLookup(one => (one.Id, one.Year), one => one.Latest);
        return
        [
            .. from body in roster.Bodies
               where roster.ChildrenOf(body).Any()
               from parent in byBody.Where(reports => reports.Key.Body == body.Id).SelectMany(reports => reports)
               where parent.Report.Header.Scope == Scope.Jurisdiction
               orderby parent.Report.Header.Year
               select new RollupGroup(parent, Join(archive, roster, body, parent, byBody)),
        ];
    }

    /// <summary>Without a roster: the only report about a jurisdiction is the whole, all others of its year are its parts; <see langword="null"/> where there is none or more than one.</summary>
    public static RollupGroup? Of(ReportArchive archive)
    {
        ArgumentNullException.ThrowIfNull(archive);
        SourcedReport[] latest = [.. from series in archive.Series from year in series.Years select year.Latest];
        SourcedReport[] wholes = [.. latest.Where(report => report.Report.Header.Scope == Scope.Jurisdiction)];
        if (wholes is not [var parent]) return null;
        ImmutableArray<SourcedReport> children = [.. latest.Where(report => report != parent && report.Report.Header.Year == parent.Report.Header.Year)];
        return children.IsEmpty ? null : new(parent, archive.RelatedTo(parent.Report).WithChildren(children, [], []));
    }

    private static RelatedReports Join(
        ReportArchive archive, Roster roster, RosterBody body, SourcedReport parent, ILookup<(string Body, int Year), SourcedReport> byBody)
    {
        int year = parent.Report.Header.Year!.Value;
        SourcedReport? own = byBody[(body.Id, year)].FirstOrDefault(report => report.Report.Header.Scope == Scope.Own);
        var bodies = roster.ChildrenOf(body).Where(child => !child.IsVertical && child.HadToFileFor(year))
            .Select(child => (Body: child, Report: byBody[(child.Id, year)].MaxBy(report => WidthOf(report.Report.Header.Scope)))).ToArray();
        IEnumerable<SourcedReport> children = bodies.Select(child => child.Report).OfType<SourcedReport>();
        ImmutableArray<SourcedReport> twice = own is null
            ? []
            : [.. bodies.Where(child => child.Body.Authority.Kind == AuthorityKind.GeneralOffice).Select(child => child.Report).OfType<SourcedReport>()];
        return archive.RelatedTo(parent.Report).WithChildren(
            [.. own is null ? children : children.Prepend(own)],
            [.. bodies.Where(child => child.Report is null).Select(child => child.Body.Authority.Name ?? child.Body.Id)],
            twice);
    }

    private static int WidthOf(Scope? scope) => scope == Scope.Jurisdiction ? 3 : scope == Scope.LocalLevel ? 2 : scope == Scope.Own ? 1 : 0;
}
