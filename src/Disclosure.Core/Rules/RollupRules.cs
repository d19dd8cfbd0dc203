using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The report of a whole jurisdiction against those of which it is made up (汇总核对).</summary>
public static class RollupRules
{
    private const string Instance = "report";
    private const int NamesShown = 5;

    /// <summary>ROLLUP.SUM: every cell = the sum over all children, where none of them is missing.</summary>
    public static LinearRule Sum { get; } = new(
        new(RuleId.Known("ROLLUP.SUM"), RuleKind.Expected, Severity.Expected, Grounding.Inference)
        {
            Title = new("汇总数等于各单位之和", "the whole is the sum of its parts"),
            Statement = new(
                "本行政区域的每格＝所属各单位（含本级）该格之和；文件各格与复议后起诉各格可因联合发文、共同被告不等，只作提醒",
                "every cell of the whole jurisdiction = the sum of that cell over its bodies; cells of documents and of suits after review may honestly differ (joint documents, co-defendants) and are warnings"),
            Source = new("由统计范围“本行政区域”推断", "from the scope of the report"),
            Message = new(
                "{place}：填报 {left}，所属各单位之和 {right}，{larger}多 {difference}",
                "{place}: {left} reported, the bodies under it add up to {right}; {larger} is {difference} larger"),
        },
        new("填报数", "the report"),
        new("各单位之和", "the sum"),
        [.. OfficialForm.Cells.Select(cell => Of(cell, Relation.Equal))])
    {
        Concerns = static related => related.MissingChildren.IsEmpty,
    };

    /// <summary>ROLLUP.BOUND: every cell is at least the sum over the known children, where some are missing.</summary>
    public static LinearRule Bound { get; } = new(
        new(RuleId.Known("ROLLUP.BOUND"), RuleKind.Expected, Severity.Expected, Grounding.Inference)
        {
            Title = new("汇总数不少于已报单位之和", "the whole is at least the sum of the known parts"),
            Statement = new(
                "有单位未报时，本行政区域的每格≥已报各单位该格之和", "where bodies are missing, every cell of the whole >= the sum of that cell over the known bodies"),
            Source = new("由统计范围“本行政区域”推断", "from the scope of the report"),
            Message = new(
                "{place}：填报 {left}，少于已报各单位之和 {right}，少 {difference}",
                "{place}: {left} reported, {difference} less than the {right} of the known bodies under it"),
        },
        new("填报数", "the report"),
        new("已报各单位之和", "the sum of the known bodies"),
        [.. OfficialForm.Cells.Where(cell => !cell.IsSigned).Select(cell => Of(cell, Relation.AtLeast))])
    {
        Concerns = static related => !related.MissingChildren.IsEmpty,
    };

    /// <summary>ROLLUP.MISSING: a body under it that had to file has not.</summary>
    public static PredicateRule Missing { get; } = new(
        new(RuleId.Known("ROLLUP.MISSING"), RuleKind.Expected, Severity.Expected, Grounding.Statute)
        {
            Title = new("应报尽报", "every body that had to file has filed"),
            Statement = new("应报名册所列的所属单位均有报告", "there is a report of every body under it that the roster lists"),
            Source = new("《政府信息公开条例》第四十九条；应报名册", "Regulation on Open Government Information, art. 49; the roster"),
            Message = new("所属单位 {count} 个未报：{names}", "bodies under it that have not filed: {names} ({count} in all)"),
        },
        [],
        static context => context.Related.Children.IsEmpty ? [] : [ObserveMissing(context.Related)])
    {
        Looks = RuleReach.BetweenBodies,
    };

    /// <summary>ROLLUP.DOUBLE: a report among the children whose figures are part of another one's.</summary>
    public static PredicateRule CountedTwice { get; } = new(
        new(RuleId.Known("ROLLUP.DOUBLE"), RuleKind.Expected, Severity.Error, Grounding.Inference)
        {
            Title = new("不重复汇总", "no figure is added twice"),
            Statement = new(
                "相加的各份报告范围互不包含；政府办公厅（室）的报告通常就是本级政府的那一份",
                "no report that is added holds the figures of another; that of a general office usually is the government's own share"),
            Source = new("由统计范围推断", "from the scopes of the reports"),
            Message = new("重复汇总 {count} 份：{names}", "added twice: {names} ({count} in all)"),
        },
        [],
        static context => context.Related.Children.IsEmpty ? [] : [ObserveCountedTwice(context.Related)])
    {
        Looks = RuleReach.BetweenBodies,
    };

    private static LinearInstance Of(FormCell cell, Relation relation)
    {
        FormTable newest = OfficialForm.Table(cell.Table, OfficialForm.Layouts[^1]), table = newest.Contains(cell) ? newest : OfficialForm.Table(cell.Table, OfficialForm.Layouts[0]);
        bool mayDiffer = cell is { Table: TableKind.Proactive, RowId: "rules" or "normative_documents" } or { RowId: "litigation_after_review" };
        return new(cell.Id, RulePlace.Of(table, cell), cell, relation, LinearForm.Of(TermRole.Children, cell)) { Severity = mayDiffer ? Severity.Warning : null };
    }

    private static Observation ObserveMissing(RelatedReports related) =>
        new(Instance, related.MissingChildren.IsEmpty ? Outcome.Holds : Outcome.Broken, RulePlace.Report)
        {
            Facts = [new("count", related.MissingChildren.Length), new("names", Names(related.MissingChildren))],
        };

    private static Observation ObserveCountedTwice(RelatedReports related) =>
        new(Instance, related.CountedTwice.IsEmpty ? Outcome.Holds : Outcome.Broken, RulePlace.Report)
        {
            Facts =
            [
                new("count", related.CountedTwice.Length),
                new("names", Names([.. related.CountedTwice.Select(report => report.Report.Header.Authority.Name ?? report.Source ?? ReportNames.Of(report.Report.Header).Chinese)])),
            ],
        };

    private static BilingualText Names(ImmutableArray<string> names)
    {
        if (names.IsEmpty) return new("无", "none");
        bool isCut = names.Length > NamesShown;
        return new(
            string.Join("、", names.Take(NamesShown)) + (isCut ? "等" : ""), string.Join(", ", names.Take(NamesShown)) + (isCut ? ", ..." : ""));
    }
}
