using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Breaks the rules about single cells, in cells on which no identity rests or so that every identity still holds.</summary>
internal static class CellBreaks
{
    private const int DecimalsOfOneFen = 6;

    /// <summary>CELL.COUNT: a negative number of decisions, or a negative result of table 4 that its total takes in.</summary>
    public static Gen<FiledReport> Count(FiledReport report) =>
        from amount in Sizes.Difference
        from cell in Gen.Elements(ProactiveCells(report).Where(cell => cell.ColumnId == "decisions"))
        from row in Gen.Elements(report.Table(TableKind.Disputes).Rows.AsEnumerable())
        from inTable2 in Gen.Elements(true, false)
        select inTable2
            ? report.With(cell, -amount)
            : report.Raised([row.Cells[0], row.Cells[^1]], -amount - report.CountOf(row.Cells[0])!.Value);

    /// <summary>CELL.AMOUNT: negative money.</summary>
    public static Gen<FiledReport> Amount(FiledReport report) =>
        from digits in Sizes.Difference
        from decimals in Gen.Choose(0, DecimalsOfOneFen)
        select report.With(MoneyCell(report), -Sizes.Scaled(digits, decimals));

    /// <summary>CELL.PRECISION: 万元 with a digit below one fen.</summary>
    public static Gen<FiledReport> Precision(FiledReport report) =>
        from digits in Sizes.Difference
        from more in Gen.Choose(1, 5)
        let cell = MoneyCell(report)
        let money = Sizes.Scaled((digits * 10) + 1, DecimalsOfOneFen + more)
        select report.With(cell, CellEntry.Read(cell, FormattableString.Invariant($"{money}万元")));

    /// <summary>CELL.UNREADABLE: words in a cell of table 2.</summary>
    public static Gen<FiledReport> Unreadable(FiledReport report) =>
        from cell in Gen.Elements(ProactiveCells(report).AsEnumerable())
        from print in Gen.Elements("若干", "6，04", "约三百")
        from fault in Gen.Elements(UnreadableFault.Source, UnreadableFault.Extraction, UnreadableFault.Unknown)
        select report.With(cell, CellEntry.Unreadable(print, fault));

    /// <summary>CELL.NOTE: words beside the number of any cell.</summary>
    public static Gen<FiledReport> Note(FiledReport report) =>
        from cell in Gen.Elements(OfficialForm.TableKinds.SelectMany(kind => report.Table(kind).Cells))
        select report.With(cell, CellEntry.Read(cell, $"{report[cell].Printed}（含修订）"));

    /// <summary>CELL.BLANK: a blank or a none-mark in table 2.</summary>
    public static Gen<FiledReport> Blank(FiledReport report) =>
        from cell in Gen.Elements(ProactiveCells(report).AsEnumerable())
        from entry in Gen.Elements(CellEntry.Blank, CellEntry.NoneMark("/"), CellEntry.NoneMark("无"))
        select report.With(cell, entry);

    private static ImmutableArray<FormCell> ProactiveCells(FiledReport report) => report.Table(TableKind.Proactive).Cells;

    private static FormCell MoneyCell(FiledReport report) => ProactiveCells(report).Single(cell => cell.IsAmount);
}
