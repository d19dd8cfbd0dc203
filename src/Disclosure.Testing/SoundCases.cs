using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rollup;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Sound reports with last year's report, or with the reports they are the sum of, in which no rule of the catalogue finds anything.</summary>
public static class SoundCases
{
    /// <summary>A report and last year's of the same body, both in one layout.</summary>
    public static Arbitrary<ReportCase> OfTwoYears() => Arb.From(Gen.OneOf(OfficialForm.Layouts.Select(TwoYears)));

    /// <summary>The report of a jurisdiction and two to five reports that add up to it.</summary>
    public static Arbitrary<ReportCase> OfAWhole() => Arb.From(Whole);

    internal static Gen<ReportCase> TwoYears(FormLayout layout) =>
        (from report in SoundReports.In(layout)
         where SoundReports.IsSound(report) && report.Header.Year > 2019
         select new ReportCase(report, new() { LastYear = [new(YearBefore(report), "last year")] })).Where(IsSound);

    internal static Gen<ReportCase> Whole { get; } =
        (from count in Gen.Choose(2, 5)
         from layout in Gen.Elements(OfficialForm.Layouts.AsEnumerable())
         from children in Gen.ArrayOf(SoundReports.In(layout).Where(SoundReports.IsSound), count)
         let parts = Named(children)
         let sum = ReportSum.Create(parts, parts[0].Report.Header with { Authority = new() { Name = "某市人民政府" }, Scope = Scope.Jurisdiction }).Value.Report
         select new ReportCase(sum.Changed(builder => TakeTexts(builder, children[0])), new() { Children = parts })).Where(IsSound);

    /// <summary>A report of the year before from which the carried requests, documents and items of a report follow.</summary>
    internal static FiledReport YearBefore(FiledReport report)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Header = report.Header with { Year = report.Header.Year - 1, PublishedOn = null, Period = null };
        foreach (FormColumn column in report.Table(TableKind.Requests).Rows[0].Columns)
        {
            long carried = Count(report, $"requests.carried_in.{column.Id}");
            builder.Set(Cell($"requests.carried_in.{column.Id}"), 0).Set(Cell($"requests.carried_out.{column.Id}"), carried)
                .Set(Cell($"requests.received.{column.Id}"), carried + Count(report, $"requests.outcome.total.{column.Id}"));
        }

        if (report.Table(TableKind.Proactive).Layout == FormLayout.Layout2019) return builder.Build().Value.WithoutChangeOfItems();
        foreach (string row in new[] { "rules", "normative_documents" })
        {
            long before = Count(report, $"proactive.{row}.in_force") - Count(report, $"proactive.{row}.issued") + Count(report, $"proactive.{row}.repealed");
            builder.Set(Cell($"proactive.{row}.issued"), 0).Set(Cell($"proactive.{row}.repealed"), 0).Set(Cell($"proactive.{row}.in_force"), before);
        }

        return builder.Build().Value;
    }

    internal static bool IsSound(ReportCase one) => one.Check().Findings.IsEmpty;

    private static FiledReport WithoutChangeOfItems(this FiledReport report) => report.Table(TableKind.Proactive).Cells
        .Where(cell => cell.ColumnId == "items_change").Aggregate(report, (changed, cell) => changed.With(cell, CellEntry.Number(0)));

    private static ImmutableArray<SourcedReport> Named(FiledReport[] children) =>
    [
        .. children.Select((child, number) => new SourcedReport(
            child.With(child.Header with
            {
                Authority = new() { Name = FormattableString.Invariant($"某市第{number + 1}局") }, Scope = Scope.Own, Year = children[0].Header.Year, Revision = 1,
            }), FormattableString.Invariant($"{number + 1}.json"))),
    ];

    private static void TakeTexts(FiledReportBuilder builder, FiledReport from)
    {
        builder.Narrative = from.Narrative;
        foreach (SectionHeading heading in from.Sections) builder.Sections.Add(heading);
    }

    private static FormCell Cell(string id) => OfficialForm.Cell(id);

    private static long Count(FiledReport report, string cell) => report.CountOf(Cell(cell))!.Value;
}
