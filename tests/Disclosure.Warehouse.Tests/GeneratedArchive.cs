using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rollup;
using Disclosure.Rules;
using Disclosure.Series;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Warehouse.Tests;

/// <summary>
/// Reports of a few bodies over the years, with wrong figures, blanks and what cannot be read, revisions, explanations that fit or do not, and a
/// roster of who stands under whom.
/// </summary>
internal sealed record GeneratedArchive(StoredReport[] Reports, Roster Roster)
{
    private static readonly Gen<CellEntry> entries = Gen.Frequency(
        (3, Gen.Choose(0, 1000).Select(figure => CellEntry.Number(figure))),
        (1, Gen.Elements(-1L, 1_000_000_000_000_000L, -1_000_000_000_000_000L).Select(figure => CellEntry.Number(figure))),
        (2, Gen.Constant(CellEntry.Blank)),
        (2, Gen.Constant(CellEntry.NoneMark("/"))),
        (1, Gen.Constant(CellEntry.Unreadable("6，04"))),
        (1, Gen.Constant(CellEntry.Absent)));

    private static readonly Gen<string> sums = Gen.Elements("251000元", "12.5万元", "0.5亿元", "3", "1.25美元");

    private static readonly Gen<FiledReport> mutated =
        from report in Gen.OneOf(ConsistentReports.InAnyLayout().Generator, ConsistentReports.WithBlanks().Generator)
        from sum in Gen.Frequency((5, Gen.Constant<string?>(null)), (1, sums.Select(print => (string?)print)))
        from isPlaced in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from changes in (from cell in Gen.Choose(0, 199) from entry in entries select (cell, entry)).ListOf(5)
        from count in Gen.Choose(0, 5)
        select Placed(WithSum(changes.Take(count).Aggregate(report, (changed, change) => Changed(changed, change.cell, change.entry)), sum), isPlaced);

    /// <summary>So few bodies that years and revisions of one meet; few reports are about a whole.</summary>
    private static Gen<ReportHeader> Headers(int number, int bodies) =>
        from body in Gen.Choose(1, bodies)
        from scope in Gen.Frequency((9, Gen.Constant<Scope?>(Scope.Own)), (8, Gen.Constant<Scope?>(null)), (2, Gen.Constant<Scope?>(Scope.LocalLevel)), (2, Gen.Constant<Scope?>(Scope.Jurisdiction)))
        from year in Gen.Choose(2018, 2023)
        from revision in Gen.Choose(1, 2)
        from form in Gen.Frequency((9, Gen.Constant<FormEdition?>(null)), (1, Gen.Constant<FormEdition?>(FormEdition.Of("2008"))))
        select new ReportHeader { Authority = new() { Name = NameOf(number, body) }, Scope = scope, Year = year, Revision = revision, Form = form };

    /// <summary>A body stands under none or one of those before it; some are led from above, some exist for a few years; the last is in no roster.</summary>
    private static Gen<Roster> Rosters(int number, int bodies) =>
        from parents in Gen.Choose(0, 1000).ArrayOf(bodies)
        from vertical in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(bodies)
        from kinds in Gen.Elements(AuthorityKind.Department, AuthorityKind.GeneralOffice).ArrayOf(bodies)
        from ends in Gen.Frequency<DateOnly?>((5, Gen.Constant<DateOnly?>(null)), (1, Gen.Elements<DateOnly?>(new DateOnly(2020, 12, 31), new DateOnly(2021, 6, 30)))).ArrayOf(bodies)
        from starts in Gen.Frequency<DateOnly?>((5, Gen.Constant<DateOnly?>(null)), (1, Gen.Elements<DateOnly?>(new DateOnly(2019, 12, 31), new DateOnly(2020, 1, 1)))).ArrayOf(bodies)
        select Roster.Create(
        [
            .. Enumerable.Range(1, bodies - 1).Select(body => new RosterBody($"R{number}-{body}", new() { Name = NameOf(number, body), Kind = kinds[body] })
            {
                Parent = parents[body] % body == 0 ? null : $"R{number}-{parents[body] % body}",
                IsVertical = vertical[body],
                ValidFrom = starts[body],
                ValidTo = ends[body],
            }),
        ]).Value;

    /// <summary>An archive of so many reports at most.</summary>
    /// <param name="number">What tells it from other archives.</param>
    /// <param name="size">How many reports.</param>
    public static Gen<GeneratedArchive> Of(int number, int size)
    {
        int bodies = Math.Max(3, size / 12);
        return
            from reports in (from report in mutated from header in Headers(number, bodies) from carries in Gen.Elements(true, false) select (report, header, carries)).ArrayOf(size)
            from explains in Gen.Elements(0, 1, -1).ArrayOf(size)
            from roster in Rosters(number, bodies)
            select Archive(number, [.. reports.DistinctBy(report => (report.header.Authority.Name, report.header.Scope, report.header.Year, report.header.Revision))], explains, roster);
    }

    /// <summary>What the library tells of all reports, one after the other.</summary>
    public IEnumerable<ToldFinding> Told(Reconciler reconciler, DateOnly? asOf, bool withMoney)
    {
        Dictionary<FiledReport, RelatedReports> wholes = WholesOf(Reports, Roster);
        return Reports.SelectMany(stored => ToldFinding.Of(stored.Id, reconciler.Check(stored.Report, asOf, Related(stored, Reports, wholes)), withMoney));
    }

    /// <summary>The reports that a report is held against: those that the views take.</summary>
    private static RelatedReports Related(StoredReport stored, IEnumerable<StoredReport> archive, Dictionary<FiledReport, RelatedReports> wholes) =>
        (wholes.GetValueOrDefault(stored.Report) ?? RelatedReports.None) with
        {
            LastYear =
            [
                .. archive.Where(other => other.Body == stored.Body && other.Report.Header.Scope == stored.Report.Header.Scope && other.Report.Header.Year == stored.Report.Header.Year - 1)
                    .OrderByDescending(other => other.Report.Header.Revision).Take(1).Select(other => new SourcedReport(other.Report)),
            ],
        };

    private static Dictionary<FiledReport, RelatedReports> WholesOf(StoredReport[] archive, Roster roster) =>
        RollupGroup.Of(ReportArchive.Of(archive.Select(stored => new SourcedReport(stored.Report)), roster), roster)
            .ToDictionary(group => group.Parent.Report, group => group.Related, (IEqualityComparer<FiledReport>)ReferenceEqualityComparer.Instance);

    private static GeneratedArchive Archive(int number, ImmutableArray<(FiledReport Report, ReportHeader Header, bool Carries)> reports, int[] explains, Roster roster)
    {
        StoredReport[] archive = [.. reports.Select((report, at) => StoredReport.Of($"{number}-{at}", WithHeader(report.Report, report.Header), roster))];
        for (int i = 0; i < archive.Length; i++)
        {
            RelatedReports related = Related(archive[i], archive, []);
            if (reports[i].Carries && related.LastYear is [var last]) archive[i] = archive[i] with { Report = Carried(archive[i].Report, last.Report) };
        }

        Dictionary<FiledReport, RelatedReports> wholes = WholesOf(archive, roster);
        for (int i = 0; i < archive.Length; i++)
        {
            if (reports[i].Carries && wholes.GetValueOrDefault(archive[i].Report) is { Children.IsEmpty: false } related)
                archive[i] = archive[i] with { Report = Sum(related, archive[i].Report.Header, explains[(i + 1) % explains.Length]) };
        }

        // Carrying and adding change what others are held against, so explanations come last; one that does not fit explains nothing.
        wholes = WholesOf(archive, roster);
        return new([.. archive.Select((stored, i) => Explained(stored, Related(stored, archive, wholes), explains[i]))], roster);
    }

    /// <summary>The sum of the parts, or one that is off in a cell.</summary>
    private static FiledReport Sum(RelatedReports related, ReportHeader header, int off)
    {
        FiledReport sum = ReportSum.Create(related.Children, header).Value.Report;
        FormCell[] known = [.. sum.Table(TableKind.Requests).Cells.Where(cell => sum.CountOf(cell) is not null)];
        return off == 0 || known.Length == 0 ? sum : sum.With(known[^1], CellEntry.Number(sum.CountOf(known[^1])!.Value + off));
    }

    private static string NameOf(int number, int body) => $"body {number}.{body}";

    private static StoredReport Explained(StoredReport stored, RelatedReports related, int off)
    {
        FiledReportBuilder builder = stored.Report.ToBuilder();
        Finding[] broken = [.. Reconciler.Default.Check(stored.Report, related: related).Findings.Where(finding => finding is { Outcome: Outcome.Broken, Residual: not null, Rule: LinearRule })];
        foreach (Finding finding in broken.Take(2).Union(broken.TakeLast(2)))
            builder.Explanations.Add(new(finding.Rule.Id.Value, finding.Instance, finding.Residual + off, "已核"));
        return stored with { Report = builder.Build().Value };
    }

    private static FiledReport Carried(FiledReport report, FiledReport last)
    {
        foreach (FormCell cell in report.Table(TableKind.Requests).Cells.Where(cell => cell.RowId == "carried_in"))
            report = report.With(cell, last[OfficialForm.Cell($"requests.carried_out.{cell.ColumnId}")]);
        return report;
    }

    private static FiledReport Changed(FiledReport report, int at, CellEntry entry)
    {
        FormCell[] cells = [.. OfficialForm.TableKinds.SelectMany(kind => report.Table(kind).Cells)];
        return report.With(cells[at % cells.Length], entry);
    }

    /// <summary>A report with money in another unit.</summary>
    private static FiledReport WithSum(FiledReport report, string? print)
    {
        FormCell cell = report.Table(TableKind.Proactive).Cells.Last(cell => cell.IsAmount);
        return print is null ? report : report.With(cell, CellEntry.Read(cell, print));
    }

    /// <summary>A report with a figure that an identity placed.</summary>
    private static FiledReport Placed(FiledReport report, bool isPlaced)
    {
        if (!isPlaced) return report;
        FiledReportBuilder builder = report.ToBuilder();
        builder.Provenance[OfficialForm.Cell("requests.received.total")] = new Origin { Inferred = new("由合计推定", ["T3.ROW/received"]) };
        return builder.Build().Value;
    }

    private static FiledReport WithHeader(FiledReport report, ReportHeader header)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Header = header;
        return builder.Build().Value;
    }
}
