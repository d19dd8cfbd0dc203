using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Filed reports of which every identity of tables 3 and 4 holds. They shrink to reports of the same kind.</summary>
/// <remarks>
/// Figures have every size up to 10^15. What no identity rests on may still be doubtful: a cell of table 2 may be blank, and more
/// documents may be issued than are in force.
/// </remarks>
public static class ConsistentReports
{
    private static readonly Reconciler blanksAsZero = Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero);

    /// <summary>Reports in either layout, every figure of tables 3 and 4 printed as a plain number.</summary>
    public static Arbitrary<FiledReport> InAnyLayout() => Of(ReportGenerators.Reports);

    /// <summary>Reports all of whose tables have one layout.</summary>
    public static Arbitrary<FiledReport> In(FormLayout layout) => Of(ReportGenerators.In(layout, layout));

    /// <summary>
    /// Reports that print some zeros of tables 3 and 4 as blanks or none-marks, never in a total: consistent under
    /// <see cref="BlankPolicy.Zero"/>, undetermined under <see cref="BlankPolicy.Unknown"/> where there is a blank.
    /// </summary>
    public static Arbitrary<FiledReport> WithBlanks() => Arb.From(
        from report in ReportGenerators.Reports
        from mark in Gen.Elements(CellEntry.Blank, CellEntry.NoneMark("/"))
        from blanks in Gen.SubListOf(Zeros(report.ToFiled()))
        select blanks.Aggregate(report.ToFiled(), (filed, cell) => filed.With(cell, mark)),
        report => ReportShrinker.Simpler(report).Where(blanksAsZero.IsConsistent));

    private static Arbitrary<FiledReport> Of(Gen<AnnualReport> reports) => Arb.From(
        reports.Select(report => report.ToFiled()),
        report => ReportShrinker.Simpler(report).Where(Reconciler.Default.IsConsistent));

    private static FormCell[] Zeros(FiledReport report) =>
    [
        .. report.Table(TableKind.Requests).Cells.Concat(report.Table(TableKind.Disputes).Cells)
            .Where(cell => cell.ColumnId != "total" && report.CountOf(cell) == 0),
    ];
}
