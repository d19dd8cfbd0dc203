using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>What the series of a body's reports tells about one of them: gaps, restatements, versions and copies.</summary>
public static class SeriesRules
{
    private const string Instance = "report";
    private const int CellsShown = 3;

    /// <summary>YEAR.GAP: the report of the year before is missing although there is an older one.</summary>
    public static PredicateRule Gap { get; } = new(
        new(RuleId.Known("YEAR.GAP"), RuleKind.Plausibility, Severity.Info, Grounding.Practice)
        {
            Title = new("年度连续", "no year is missing"),
            Statement = new("有更早年度的报告时，也有上年度的报告", "where there is a report of an earlier year there is one of the year before"),
            Source = new("《政府信息公开条例》第四十九条：每年公布", "Regulation on Open Government Information, art. 49: every year"),
            Message = new("缺少上年度报告：此前最近的一份是 {year} 年度", "the report of the year before is missing; the newest earlier one is of {year}"),
        },
        [],
        static context => context.Report.Header.Year is null ? []
            : context.Related.LatestBefore is { } year ? [new(Instance, Outcome.Broken, RulePlace.Report) { Facts = [new("year", Year(year))] }]
            : context.Related.LastYear.IsEmpty ? []
            : [new(Instance, Outcome.Holds, RulePlace.Report)])
    {
        Looks = RuleReach.BetweenYears,
    };

    /// <summary>YEAR.RESTATED: a later revision of the same year's report has other figures.</summary>
    public static PredicateRule Restated { get; } = new(
        new(RuleId.Known("YEAR.RESTATED"), RuleKind.Plausibility, Severity.Info, Grounding.Practice)
        {
            Title = new("修订未改数字", "a revision that keeps its figures"),
            Statement = new("同一年度报告的后一版与前一版数字相同", "a later revision of a report has the figures of the earlier one"),
            Source = new("实务：更正后重新公布", "practice: reports are published again with corrections"),
            Message = new("与第 {revision} 版不同：{cells}，共 {count} 格", "differs from revision {revision}: {cells} ({count} in all)"),
        },
        OfficialForm.Cells,
        static context => context.Related.Revisions is [var earlier, ..] ? [ObserveChange(context.Report, earlier)] : [])
    {
        Looks = RuleReach.BetweenYears,
    };

    /// <summary>SOURCE.VERSIONS: the same report was given twice with different figures.</summary>
    public static PredicateRule Versions { get; } = new(
        new(RuleId.Known("SOURCE.VERSIONS"), RuleKind.Plausibility, Severity.Warning, Grounding.Practice)
        {
            Title = new("同一报告只有一种数字", "one report has one set of figures"),
            Statement = new("同一单位、范围、年度、版次的报告数字相同", "inputs with the same body, scope, year and revision have the same figures"),
            Source = new("实务：网页与附件、初稿与定稿并存", "practice: a web page beside an attachment, a draft beside the final text"),
            Message = new("与 {source} 是同一份报告，数字却不同：{cells}，共 {count} 格", "the same report as {source}, with other figures: {cells} ({count} in all)"),
        },
        OfficialForm.Cells,
        static context => context.Related.Versions.Select((other, number) => ObserveVersion(context.Report, other, number)))
    {
        Looks = RuleReach.BetweenYears,
    };

    private static Observation ObserveChange(FiledReport report, SourcedReport earlier)
    {
        ImmutableArray<FormCell> changed = [.. OfficialForm.Cells.Where(cell => report[cell].Value != earlier.Report[cell].Value)];
        return new(Instance, changed.IsEmpty ? Outcome.Holds : Outcome.Broken, RulePlace.Report)
        {
            Cells = changed,
            Related = [.. changed.Select(cell => new RelatedCell(earlier, cell))],
            Facts = [new("revision", earlier.Report.Header.Revision), new("count", changed.Length), new("cells", Names(report, changed))],
        };
    }

    private static Observation ObserveVersion(FiledReport report, SourcedReport other, int number)
    {
        ImmutableArray<FormCell> differing = [.. Contradicting(report, other.Report)];
        return new($"{Instance}.{number + 1}", differing.IsEmpty ? Outcome.Holds : Outcome.Broken, RulePlace.Report)
        {
            Cells = differing,
            Related = [.. differing.Select(cell => new RelatedCell(other, cell))],
            Facts = [new("source", NameOf(other)), new("count", differing.Length), new("cells", Names(report, differing))],
        };
    }

    private static BilingualText NameOf(SourcedReport other) => other.Source is { } source ? new(source, source) : ReportNames.Of(other.Report.Header);

    /// <summary>The cells in which both have a number, and not the same one. What one of them lacks may just not have been read.</summary>
    internal static IEnumerable<FormCell> Contradicting(FiledReport report, FiledReport other) =>
        OfficialForm.Cells.Where(cell => report[cell].Value is { } one && other[cell].Value is { } another && one != another);

    private static BilingualText Names(FiledReport report, ImmutableArray<FormCell> cells)
    {
        if (cells.IsEmpty) return new("无", "none");
        BilingualText[] names = [.. cells.Take(CellsShown).Select(cell => RulePlace.Of(report, cell).Name)];
        bool isCut = cells.Length > CellsShown;
        return new(
            string.Join("、", names.Select(name => name.Chinese)) + (isCut ? "等" : ""),
            string.Join("; ", names.Select(name => name.English)) + (isCut ? "; ..." : ""));
    }

    /// <summary>A year as people write it, never with separators.</summary>
    internal static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
