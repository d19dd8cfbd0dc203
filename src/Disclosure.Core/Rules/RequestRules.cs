using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The hard identities of table 3.</summary>
public static class RequestRules
{
    private const string Total = "total";
    private const string OutcomePrefix = "outcome.";
    private const string OutcomeTotal = "outcome.total";

    /// <summary>
    /// T3.BALANCE, 收办平衡: received + carried_in = outcome.total + carried_out, in each of the 7 columns.
    /// The form itself prints it: 第一项加第二项之和，等于第三项加第四项之和.
    /// </summary>
    public static LinearRule Balance { get; } = new(
        new(RuleId.Known("T3.BALANCE"), RuleKind.Identity, Severity.Error, Grounding.PrintedOnForm)
        {
            Title = new("收办平衡（一＋二＝三＋四）", "received and carried in = handled and carried out"),
            Statement = new(
                "每列：一、本年新收＋二、上年结转＝三、（七）总计＋四、结转下年度",
                "in every column: received + carried_in = outcome.total + carried_out"),
            Source = new(
                "表三附注：本列数据的勾稽关系为第一项加第二项之和，等于第三项加第四项之和",
                "printed on table 3 of both forms (国办公开办函〔2019〕60号, 〔2021〕30号)"),
            Message = new(
                "{place}：一＋二＝{left}，三＋四＝{right}，{larger}多 {difference}",
                "{place}: I + II = {left}, III + IV = {right}; {larger} is {difference} larger"),
        },
        new("一＋二", "I + II"),
        new("三＋四", "III + IV"),
        [.. Columns(FormLayout.Layout2021).Select(BalanceOf)]);

    /// <summary>T3.OUTCOMES, 办理结果合计: the sum of the outcome rows (21; 19 in the 2019 layout) = outcome.total, in each column.</summary>
    public static LinearRule Outcomes { get; } = new(
        new(RuleId.Known("T3.OUTCOMES"), RuleKind.Identity, Severity.Error, Grounding.LabelSemantics)
        {
            Title = new("办理结果合计", "sum of the outcomes"),
            Statement = new("每列：（一）至（六）各项之和＝（七）总计", "in every column: the outcome rows (1) to (6) add up to outcome.total"),
            Source = new("表三第（七）项栏目名称“总计”", "the label of row (7) of table 3, 总计"),
            Message = new(
                "{place}：（一）至（六）各项之和 {left}，总计栏 {right}，{larger}多 {difference}",
                "{place}: outcomes (1) to (6) add up to {left}, the total says {right}; {larger} is {difference} larger"),
        },
        new("各项之和", "the sum"),
        new("总计", "the total"),
        [.. OfficialForm.Layouts.SelectMany(layout => Columns(layout).Select(column => OutcomesOf(layout, column)))]);

    /// <summary>T3.ROW, 申请人合计: the six applicant cells = total, in each of the 25 rows (2019 layout: 23).</summary>
    public static LinearRule Row { get; } = new(
        new(RuleId.Known("T3.ROW"), RuleKind.Identity, Severity.Error, Grounding.LabelSemantics)
        {
            Title = new("申请人合计", "sum of the applicants"),
            Statement = new("每行：自然人与五类法人或其他组织之和＝总计", "in every row: the six kinds of applicant add up to total"),
            Source = new("表三最后一栏栏目名称“总计”", "the label of the last column of table 3, 总计"),
            Message = new(
                "{place}：六类申请人之和 {left}，总计栏 {right}，{larger}多 {difference}",
                "{place}: the six kinds of applicant add up to {left}, the total says {right}; {larger} is {difference} larger"),
        },
        new("六类之和", "the sum"),
        new("总计", "the total"),
        [.. AllRows().Select(RowOf)]);

    private static FormTable Table(FormLayout layout) => OfficialForm.Table(TableKind.Requests, layout);

    private static ImmutableArray<FormColumn> Columns(FormLayout layout) => Table(layout).Rows[0].Columns;

    private static IEnumerable<FormRow> AllRows() =>
        Table(FormLayout.Layout2021).Rows.Concat(Table(FormLayout.Layout2019).Rows).DistinctBy(row => row.Id);

    private static LinearInstance BalanceOf(FormColumn column)
    {
        FormCell Cell(string row) => OfficialForm.Cell($"requests.{row}.{column.Id}");
        RulePlace place = RulePlace.Named(
            new($"{column.Place.Chinese}列", $"column {column.Place.English}"), TableKind.Requests, null, column.Place.Chinese);
        return new(column.Id, place,
            LinearForm.Of(Cell("received"), Cell("carried_in")), Relation.Equal, LinearForm.Of(Cell(OutcomeTotal), Cell("carried_out")));
    }

    private static LinearInstance OutcomesOf(FormLayout layout, FormColumn column)
    {
        FormTable table = Table(layout);
        FormCell total = OfficialForm.Cell($"requests.{OutcomeTotal}.{column.Id}");
        IEnumerable<FormCell> parts = table.Rows
            .Where(row => row.Id.StartsWith(OutcomePrefix, StringComparison.Ordinal) && row.Id != OutcomeTotal)
            .Select(row => OfficialForm.Cell($"requests.{row.Id}.{column.Id}"));
        return new(column.Id, RulePlace.Of(table, total), LinearForm.Of(parts), Relation.Equal, total);
    }

    private static LinearInstance RowOf(FormRow row)
    {
        RulePlace place = RulePlace.Named(row.Place, TableKind.Requests, row.Place.Chinese, "总计");
        return new(row.Id, place, LinearForm.Of(row.Cells.Where(cell => cell.ColumnId != Total)), Relation.Equal, row.Cells[^1]);
    }
}
