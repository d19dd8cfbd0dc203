using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Blank cells and none-marks, told by their cause and not one by one.</summary>
public static class BlankRule
{
    /// <summary>CELL.BLANK: the blank or struck-out cells of a table; the instance is named by the first of them.</summary>
    public static PredicateRule Blank { get; } = new(
        new(RuleId.Known("CELL.BLANK"), RuleKind.Format, Severity.Info, Grounding.Practice)
        {
            Title = new("空白与斜杠", "blanks and none-marks"),
            Statement = new("每格都填数字，没有的填 0", "every cell holds a number, 0 where there is nothing"),
            Source = new(
                "格式未规定空白的含义；实例：某局 2023 年度五类申请人整列空白",
                "no text says what a blank means; seen: five applicant columns left blank (a county bureau, 2023)"),
            Message = new(
                "{place}：{cells}{state}，共 {count} 格；{reading}",
                "{place}: {cells} {state}, {count} in all; {reading}"),
        },
        OfficialForm.Cells,
        static context => OfficialForm.TableKinds.SelectMany(kind => Observe(context, context.Report.Table(kind))))
    {
        Minds = static (before, after) => before.State != after.State,
        SpeaksOfOpenCells = true,
    };

    private static readonly BilingualText blankText = new("空白", "blank");
    private static readonly BilingualText noneMarkText = new("填斜杠等标记", "marked as none");

    private static readonly BilingualText unknown = new("空白不等于 0", "a blank is not 0");
    private static readonly BilingualText zero = new("按 0 计（总计栏除外）", "read as 0, except in the column total");

    private static IEnumerable<Observation> Observe(RuleContext context, FormTable table)
    {
        FiledReport report = context.Report;
        bool isZero = context.Blanks == BlankPolicy.Zero && table.Kind != TableKind.Proactive;
        foreach ((CellState state, BilingualText text) in new[] { (CellState.Blank, blankText), (CellState.NoneMark, noneMarkText) })
        {
            ImmutableArray<FormCell> cells = [.. table.Cells.Where(cell => report[cell].State == state)];
            if (cells.IsEmpty) continue;
            yield return new Observation(cells[0].Id, Outcome.Broken, RulePlace.Of(table.Kind))
            {
                Cells = cells,
                Facts =
                [
                    new("place", table.Title), new("cells", CellGroups.Describe(table, cells.ToHashSet())),
                    new("state", text), new("count", cells.Length), new("reading", isZero ? zero : unknown),
                ],
            };
        }
    }
}
