using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Breaks one kind of identity and leaves the others alone: what is added is added to all cells that the others need.</summary>
internal static class IdentityBreaks
{
    private const string OutcomeTotal = "outcome.total";
    private static readonly string[] balanceRows = ["received", "carried_in", "carried_out"];

    /// <summary>T3.BALANCE: requests that came in or went out, with their row total, and did not end.</summary>
    public static Gen<FiledReport> Balance(FiledReport report) => RaisedInARow(report, row => balanceRows.Contains(row.Id));

    /// <summary>T3.OUTCOMES: an outcome with its row total, and without （七）总计.</summary>
    public static Gen<FiledReport> Outcomes(FiledReport report) =>
        RaisedInARow(report, row => row.Id != OutcomeTotal && !balanceRows.Contains(row.Id));

    /// <summary>T3.ROW: in one column, the whole way of requests from where they came in to where they ended.</summary>
    public static Gen<FiledReport> Row(FiledReport report) =>
        from path in Gen.Elements(ReportMoves.Paths(report.Table(TableKind.Requests).Layout))
        from difference in Sizes.Difference
        select report.Raised(path, difference);

    /// <summary>T4.TOTAL: one cell of a group.</summary>
    public static Gen<FiledReport> Group(FiledReport report) =>
        from cell in Gen.Elements(report.Table(TableKind.Disputes).Cells.AsEnumerable())
        from difference in Sizes.Difference
        select report.Raised([cell], difference);

    /// <summary>T3.IMPLIED: without the row （七）总计, an outcome with its row total that nobody asked for.</summary>
    public static Gen<FiledReport> BehindTheTotalRow(FiledReport report) =>
        Outcomes(report).Select(raised => raised.Without(raised.Table(TableKind.Requests).Rows.Single(row => row.Id == OutcomeTotal).Cells));

    /// <summary>T4.IMPLIED: without one result of a group, another that alone makes the rest exceed the total.</summary>
    public static Gen<FiledReport> BehindAResult(FiledReport report) =>
        from row in Gen.Elements(report.Table(TableKind.Disputes).Rows.AsEnumerable())
        from missing in Gen.Elements(row.Cells.Take(row.Cells.Length - 1))
        from raised in Gen.Elements(row.Cells.Take(row.Cells.Length - 1).Where(cell => cell != missing))
        from difference in Sizes.Difference
        select report.Raised([raised], report.CountOf(missing)!.Value + difference).Without([missing]);

    private static Gen<FiledReport> RaisedInARow(FiledReport report, Func<FormRow, bool> isMeant) =>
        from row in Gen.Elements(report.Table(TableKind.Requests).Rows.Where(isMeant))
        from column in Gen.Choose(0, row.Cells.Length - 2)
        from difference in Sizes.Difference
        select report.Raised([row.Cells[column], row.Cells[^1]], difference);
}
