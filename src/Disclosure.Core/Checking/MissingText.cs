using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Says in words what keeps an instance from being decided.</summary>
internal static class MissingText
{
    private const int NamesShown = 3;

    public static BilingualText Of(ICellSource report, LinearInstance instance, ImmutableArray<FormCell> missing, UndeterminedReasons because)
    {
        if (because.HasFlag(UndeterminedReasons.UnsupportedForm)) return new("格式不在核对范围", "the form is not covered");
        if (because.HasFlag(UndeterminedReasons.Circular))
            return new("其中的数字是借这一关系推定的，不能再作依据", "one of its figures was placed with this very identity");
        IEnumerable<BilingualText> parts = missing.GroupBy(cell => report[cell].State).Select(group => Of(report, instance, [.. group], group.Key));
        return new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));
    }

    /// <summary>The first of some cells without a number, of this report or of another one, and how many there are.</summary>
    public static BilingualText Of(RelatedCell cell, int count, bool isOwn)
    {
        FiledReport report = cell.Of.Report;
        BilingualText whose = isOwn ? new("本报告", "this report") : ReportNames.Of(report.Header);
        BilingualText name = RulePlace.Of(report, cell.Cell).Name, state = StateText(cell.Entry.State);
        return count == 1
            ? new($"{whose.Chinese} {name.Chinese}{state.Chinese}", $"{whose.English}: {name.English} {state.English}")
            : new($"{whose.Chinese} {name.Chinese}等 {count} 格{state.Chinese}", $"{count} cells without a number, the first in {whose.English}: {name.English} {state.English}");
    }

    /// <summary>The word for a state that is no number.</summary>
    public static BilingualText StateText(CellState state) => state switch
    {
        CellState.Blank => new("空白", "blank"),
        CellState.NoneMark => new("填斜杠等标记", "marked as none"),
        CellState.Unreadable => new("无法识别", "unreadable"),
        _ => new("未读到", "not in the source"),
    };

    private static BilingualText Of(ICellSource report, LinearInstance instance, ImmutableArray<FormCell> cells, CellState state)
    {
        IEnumerable<BilingualText> names = cells.Take(NamesShown).Select(cell => NameIn(report, instance, cell));
        BilingualText text = StateText(state);
        string chinese = string.Join("、", names.Select(name => name.Chinese));
        string english = string.Join("; ", names.Select(name => name.English));
        return cells.Length > NamesShown
            ? new($"{chinese}等 {cells.Length} 格{text.Chinese}", $"{cells.Length} cells {text.English} ({english}; ...)")
            : new($"{chinese}{text.Chinese}", $"{english} {text.English}");
    }

    /// <summary>A cell by what sets it apart within the instance: its column in a row, its row in a column.</summary>
    private static BilingualText NameIn(ICellSource report, LinearInstance instance, FormCell cell)
    {
        FormTable table = report.Table(cell.Table);
        return instance.Cells.All(other => other.Table == cell.Table && other.RowId == cell.RowId) ? table.ColumnOf(cell).Place
            : instance.Cells.All(other => other.Table == cell.Table && other.ColumnId == cell.ColumnId) ? table.RowOf(cell).Place
            : RulePlace.Of(table, cell).Name;
    }
}
