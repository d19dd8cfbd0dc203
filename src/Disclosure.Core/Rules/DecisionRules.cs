using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Plausibility of the other rows of table 2 in the 2019 layout.</summary>
public static class DecisionRules
{
    private static readonly ImmutableArray<string> columns = ["items_last_year", "items_change", "decisions"];
    private static readonly ImmutableArray<(string Row, RulePlace Place, ImmutableArray<FormCell> Cells)> rowsWithDecisions =
    [
        .. from row in new[] { "licensing", "other_services", "penalties", "coercion" }
           select (row, RowPlace(row), columns.Select(column => OfficialForm.Cell($"proactive.{row}.{column}")).ToImmutableArray()),
    ];

    private static readonly RulePlace procurement = RowPlace("procurement");
    private static readonly FormCell projects = OfficialForm.Cell("proactive.procurement.projects");
    private static readonly FormCell amount = OfficialForm.Cell("proactive.procurement.amount");

    /// <summary>T2.DECISIONS_READ_AS_SUM: the decisions equal items of last year plus their change, so the column was misread.</summary>
    public static PredicateRule ReadAsSum { get; } = new(
        new(RuleId.Known("T2.DECISIONS_READ_AS_SUM"), RuleKind.Plausibility, Severity.Warning, Grounding.Practice)
        {
            Title = new("处理决定数量不是项目数之和", "decisions are not a sum of items"),
            Statement = new(
                "本年增/减不为 0 时，处理决定数量不等于上一年项目数量＋本年增/减",
                "where items_change is not 0, decisions differ from items_last_year + items_change"),
            Source = new("实例：54 份旧格式报告中 7 份的 12 行", "seen in 12 rows of 7 reports of 54 in the 2019 layout"),
            Message = new(
                "{place}：处理决定数量 {decisions} 恰为上一年项目数量 {items} 与本年增/减 {change} 之和，疑为误填项目数",
                "{place}: the decisions, {decisions}, are just the items of last year, {items}, plus the change, {change}; the column was probably misread"),
        },
        [.. rowsWithDecisions.SelectMany(row => row.Cells)],
        static context => rowsWithDecisions.Select(row => ObserveReadAsSum(context.Report, row.Row, row.Place, row.Cells)))
    {
        Fits = HasItems,
    };

    /// <summary>T2.PROCUREMENT: no project but an amount above 0.</summary>
    public static PredicateRule Procurement { get; } = new(
        new(RuleId.Known("T2.PROCUREMENT"), RuleKind.Plausibility, Severity.Warning, Grounding.Inference)
        {
            Title = new("有采购金额即有采购项目", "an amount of procurement comes with a project"),
            Statement = new("采购项目数量为 0 时，采购总金额为 0", "where projects is 0, amount is 0"),
            Source = new(
                "由两栏含义推断；实例：某镇 2019 年度 0 个项目、18.3 万元",
                "from the meaning of the columns; seen: 0 projects, 183 000 yuan (a town, 2019)"),
            Message = new(
                "{place}：采购项目数量为 0，采购总金额却为 {amount}",
                "{place}: no project, but an amount of {amount}"),
        },
        [projects, amount],
        static context => [ObserveProcurement(context.Report)])
    {
        Fits = HasItems,
    };

    /// <summary>Whether table 2 tells items beside decisions, as the 2019 layout does.</summary>
    private static bool HasItems(TableSet tables) => tables[TableKind.Proactive].Layout == FormLayout.Layout2019;

    private static Observation ObserveReadAsSum(FiledReport report, string row, RulePlace place, ImmutableArray<FormCell> cells)
    {
        if (report.Table(TableKind.Proactive).Layout != FormLayout.Layout2019)
            return Observation.NotApplicable(row, place, NotApplicableReason.NotConcerned);
        if ((report.CountOf(cells[0]), report.CountOf(cells[1]), report.CountOf(cells[2])) is not ({ } items, { } change, { } decisions))
            return Observation.NotApplicable(row, place, NotApplicableReason.NoFigure);
        return change == 0 || items + change != decisions
            ? new(row, Outcome.Holds, place)
            : new(row, Outcome.Broken, place)
            {
                Cells = cells,
                Facts = [new("place", place.Name), new("items", items), new("change", change), new("decisions", decisions)],
            };
    }

    private static Observation ObserveProcurement(FiledReport report)
    {
        CellEntry money = report[amount];
        if ((report.CountOf(projects), money.Value) is not ({ } count, { } sum))
            return Observation.NotApplicable("procurement", procurement, NotApplicableReason.NoFigure);
        return count != 0 || sum <= 0
            ? new("procurement", Outcome.Holds, procurement)
            : new("procurement", Outcome.Broken, procurement)
            {
                Cells = [projects, amount],
                Facts = [new("place", procurement.Name), new("amount", money.Printed!)],
            };
    }

    private static RulePlace RowPlace(string id)
    {
        OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2019).TryGetRow(id, out FormRow? row);
        return RulePlace.Named(row!.Place, TableKind.Proactive, row.Label, null);
    }
}
