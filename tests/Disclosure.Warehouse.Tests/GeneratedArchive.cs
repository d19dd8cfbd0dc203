using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Warehouse.Tests;

/// <summary>Reports of a few bodies over the years, with wrong figures, blanks and what cannot be read, revisions, and explanations that fit or do not.</summary>
internal static class GeneratedArchive
{
    private static readonly Gen<CellEntry> entries = Gen.Frequency(
        (3, Gen.Choose(0, 1000).Select(figure => CellEntry.Number(figure))),
        (1, Gen.Elements(-1L, 1_000_000_000_000_000L, -1_000_000_000_000_000L).Select(figure => CellEntry.Number(figure))),
        (2, Gen.Constant(CellEntry.Blank)),
        (2, Gen.Constant(CellEntry.NoneMark("/"))),
        (1, Gen.Constant(CellEntry.Unreadable("6，04"))),
        (1, Gen.Constant(CellEntry.Absent)));

    private static readonly Gen<FiledReport> mutated =
        from report in Gen.OneOf(ConsistentReports.InAnyLayout().Generator, ConsistentReports.WithBlanks().Generator)
        from changes in (from cell in Gen.Choose(0, 199) from entry in entries select (cell, entry)).ListOf(5)
        from count in Gen.Choose(0, 5)
        select changes.Take(count).Aggregate(report, (changed, change) => Changed(changed, change.cell, change.entry));

    /// <summary>So few bodies that years and revisions of one meet.</summary>
    private static Gen<ReportHeader> Headers(int bodies) =>
        from body in Gen.Choose(1, bodies).Select(number => $"body {number}")
        from scope in Gen.Elements(Scope.Own, null)
        from year in Gen.Choose(2018, 2023)
        from revision in Gen.Choose(1, 2)
        from form in Gen.Frequency((9, Gen.Constant<FormEdition?>(null)), (1, Gen.Constant<FormEdition?>(FormEdition.Of("2008"))))
        select new ReportHeader { Authority = new() { Name = body }, Scope = scope, Year = year, Revision = revision, Form = form };

    /// <summary>An archive of so many reports at most.</summary>
    public static Gen<StoredReport[]> Of(int size) =>
        from reports in (from report in mutated from header in Headers(Math.Max(2, size / 20)) from carries in Gen.Elements(true, false) select (report, header, carries)).ArrayOf(size)
        from explains in Gen.Elements(0, 1, -1).ArrayOf(size)
        select Archive([.. reports.DistinctBy(report => (report.header.Authority.Name, report.header.Scope, report.header.Year, report.header.Revision))], explains);

    /// <summary>The reports that a report is held against: those that the views take.</summary>
    public static RelatedReports Related(StoredReport stored, IEnumerable<StoredReport> archive) => new()
    {
        LastYear =
        [
            .. archive.Where(other => other.Body == stored.Body && other.Report.Header.Scope == stored.Report.Header.Scope && other.Report.Header.Year == stored.Report.Header.Year - 1)
                .OrderByDescending(other => other.Report.Header.Revision).Take(1).Select(other => new SourcedReport(other.Report)),
        ],
    };

    private static StoredReport[] Archive(ImmutableArray<(FiledReport Report, ReportHeader Header, bool Carries)> reports, int[] explains)
    {
        StoredReport[] archive = [.. reports.Select((report, at) => StoredReport.Of($"{at}", WithHeader(report.Report, report.Header)))];
        for (int i = 0; i < archive.Length; i++)
        {
            RelatedReports related = Related(archive[i], archive);
            if (reports[i].Carries && related.LastYear is [var last]) archive[i] = archive[i] with { Report = Carried(archive[i].Report, last.Report) };
        }

        // Carrying changes what others carry, so explanations come last; one that does not fit explains nothing.
        return [.. archive.Select((stored, i) => Explained(stored, archive, explains[i]))];
    }

    private static StoredReport Explained(StoredReport stored, StoredReport[] archive, int off)
    {
        FiledReportBuilder builder = stored.Report.ToBuilder();
        foreach (Finding finding in Reconciler.Default.Check(stored.Report, related: Related(stored, archive)).Findings.Where(finding => finding is { Outcome: Outcome.Broken, Residual: not null, Rule: LinearRule }).Take(3))
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

    private static FiledReport WithHeader(FiledReport report, ReportHeader header)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Header = header;
        return builder.Build().Value;
    }
}
