using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Reports;

/// <summary>What a report lacks for its figures to be records, whether or not they reconcile.</summary>
internal sealed record Gaps(
    ImmutableArray<TableKind> AbsentTables, ImmutableArray<FormCell> WithoutNumber, ImmutableArray<FormCell> OutOfDomain)
{
    public bool IsEmpty => AbsentTables.IsEmpty && WithoutNumber.IsEmpty && OutOfDomain.IsEmpty;

    public static Gaps Of(FiledReport report, BlankPolicy blanks)
    {
        ImmutableArray<FormTable> present = [.. OfficialForm.TableKinds.Where(report.Has).Select(report.Table)];
        ImmutableArray<FormCell> cells = [.. present.SelectMany(table => table.Cells)];
        return new(
            [.. OfficialForm.TableKinds.Where(kind => !report.Has(kind))],
            [.. cells.Where(cell => !HasFigure(cell, report[cell].State, blanks))],
            [.. cells.Where(cell => !IsInDomain(cell, report[cell]))]);
    }

    private static bool HasFigure(FormCell cell, CellState state, BlankPolicy blanks) => state switch
    {
        CellState.Number => true,
        CellState.Blank or CellState.NoneMark =>
            cell.Table == TableKind.Proactive || (blanks == BlankPolicy.Zero && cell.ColumnId != "total"),
        _ => false,
    };

    private static bool IsInDomain(FormCell cell, CellEntry entry) => cell.Unit switch
    {
        CellUnit.TenThousandYuan => Money.InTenThousandYuan(entry).IsSuccess,
        CellUnit.MoneyAsPrinted => Money.AsPrinted(entry).IsSuccess,
        _ => cell.IsSigned || entry.Value is not < 0,
    };
}
