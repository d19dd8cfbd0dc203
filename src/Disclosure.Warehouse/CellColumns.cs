using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Warehouse;

/// <summary>The two columns of a cell: the number, and what stands in the cell.</summary>
public static class CellColumns
{
    /// <summary>The ending of the name of a state column.</summary>
    private const string StateEnding = "_state";

    private const string PrintEnding = "_printed";

    private const string ComparableEnding = "_wan";

    /// <summary>
    /// The name of the column with the number: t2, t3 or t4, the last part of the row, the column. It fits into 63 characters with its ending,
    /// which the identifier of the cell does not: <c>t3_unclear_after_correction_public_interest_organization</c>.
    /// </summary>
    public static string NumberOf(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        string table = cell.Table switch { TableKind.Proactive => "t2", TableKind.Requests => "t3", _ => "t4" };
        string row = cell.RowId == "outcome.total" ? "outcome_total" : cell.RowId[(cell.RowId.LastIndexOf('.') + 1)..];
        return $"{table}_{row}_{cell.ColumnId}";
    }

    /// <summary>
    /// The name of the column with the state: 4 number, 3 unreadable, 2 none-mark, 1 blank, 0 absent from the source; null where the layout
    /// does not have the cell.
    /// </summary>
    public static string StateOf(FormCell cell) => NumberOf(cell) + StateEnding;

    /// <summary>The name of the column with the print of a sum of money: it has every decimal, and the unit where one is printed.</summary>
    internal static string PrintOf(FormCell cell) => NumberOf(cell) + PrintEnding;

    /// <summary>The name of the column with a sum of money in 万元, in which sums of several reports are compared; null where its unit is not known.</summary>
    internal static string ComparableOf(FormCell cell) => NumberOf(cell) + ComparableEnding;

    internal static IEnumerable<WarehouseColumn> Of(FormCell cell)
    {
        string what = cell.Id;
        yield return new(
            NumberOf(cell), cell.IsAmount ? ColumnKind.Amount : ColumnKind.Whole, new(what, what),
            cell.IsAmount ? stored => stored.Report[cell].Value : stored => stored.Report.CountOf(cell));
        yield return new(
            StateOf(cell), ColumnKind.Small, new($"{what} 的状态", $"state of {what}"),
            stored => stored.Report.Table(cell.Table).Contains(cell) ? CodeOf(stored.Report[cell].State) : null);
        if (cell.IsAmount)
        {
            yield return new(
                PrintOf(cell), ColumnKind.Text, new($"{what} 的原文", $"print of {what}"), stored => stored.Report[cell].Printed);
            yield return new(
                ComparableOf(cell), ColumnKind.Amount, new($"{what}，以万元计", $"{what} in ten thousand yuan"), stored => Comparable(cell, stored.Report[cell]));
        }
    }

    private static decimal? Comparable(FormCell cell, CellEntry entry) => entry.Unit switch
    {
        "万元" => entry.Value,
        "元" => entry.Value * 0.0001m,
        "亿元" => entry.Value * 10_000m,
        null when cell.Unit == CellUnit.TenThousandYuan => entry.Value,
        _ => null,
    };

    private static short CodeOf(CellState state) => state switch
    {
        CellState.Absent => AbsentCode,
        CellState.Blank => BlankCode,
        CellState.NoneMark => NoneMarkCode,
        CellState.Unreadable => UnreadableCode,
        _ => NumberCode,
    };

    /// <summary>The state of a cell that the source does not have.</summary>
    internal const short AbsentCode = 0;

    /// <summary>The state of a printed blank.</summary>
    internal const short BlankCode = 1;

    /// <summary>The state of a mark for none.</summary>
    internal const short NoneMarkCode = 2;

    /// <summary>The state of a print that is no number.</summary>
    internal const short UnreadableCode = 3;

    /// <summary>The state of a number.</summary>
    internal const short NumberCode = 4;
}
