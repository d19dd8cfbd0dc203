using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Testing;

/// <summary>Sets of counts that are raised or lowered together, by what that does to the relations between them.</summary>
internal static class ReportMoves
{
    private const string Total = "total";
    private const string OutcomeTotal = "outcome.total";
    private static readonly string[] sources = ["received", "carried_in"];

    private static readonly ImmutableArray<ImmutableArray<FormCell>>[] all = [.. OfficialForm.Layouts.Select(layout =>
        (ImmutableArray<ImmutableArray<FormCell>>)
        [
            .. WholePaths(layout), .. Pairs(TableKind.Disputes, layout), .. Pairs(TableKind.Requests, layout), .. Paths(layout),
            .. ItemsWithDecisions,
        ])];

    /// <summary>All moves in a report whose table 3 has the layout, those that leave every residual first.</summary>
    public static ImmutableArray<ImmutableArray<FormCell>> All(FormLayout requests) => all[(int)requests];

    /// <summary>The way of requests from where they came in to where they ended, in a column and the total: no residual changes.</summary>
    public static IEnumerable<ImmutableArray<FormCell>> WholePaths(FormLayout requests) =>
        from column in Parts(Requests(requests).Rows[0])
        from ending in Endings(requests)
        from source in sources
        select (ImmutableArray<FormCell>)[.. Path(source, ending, column), .. Path(source, ending, Total)];

    /// <summary>The way of requests in one column: residuals of rows change.</summary>
    public static IEnumerable<ImmutableArray<FormCell>> Paths(FormLayout requests) =>
        from column in Requests(requests).Rows[0].Columns
        from ending in Endings(requests)
        from source in sources
        select (ImmutableArray<FormCell>)[.. Path(source, ending, column.Id)];

    /// <summary>A cell with the total of its row: in table 3 residuals of columns change, in table 4 none does.</summary>
    private static IEnumerable<ImmutableArray<FormCell>> Pairs(TableKind table, FormLayout layout) =>
        from row in OfficialForm.Table(table, layout).Rows
        from cell in row.Cells
        where cell.ColumnId != Total
        select ImmutableArray.Create(cell, row.Cells[^1]);

    /// <summary>Items of the 2019 layout with the decisions: the difference between them does not change.</summary>
    private static IEnumerable<ImmutableArray<FormCell>> ItemsWithDecisions =>
        from row in OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2019).Rows
        where row.Cells[^1].ColumnId == "decisions"
        from cell in row.Cells.Take(row.Cells.Length - 1)
        select ImmutableArray.Create(cell, row.Cells[^1]);

    private static FormTable Requests(FormLayout layout) => OfficialForm.Table(TableKind.Requests, layout);

    private static IEnumerable<string> Parts(FormRow row) => row.Columns.Select(column => column.Id).Where(id => id != Total);

    /// <summary>Where a request can end: at an outcome or in next year.</summary>
    private static IEnumerable<string> Endings(FormLayout requests) =>
        Requests(requests).Rows.Select(row => row.Id).Where(id => id != OutcomeTotal && !sources.Contains(id));

    private static IEnumerable<FormCell> Path(string source, string ending, string column)
    {
        yield return OfficialForm.Cell($"requests.{ending}.{column}");
        yield return OfficialForm.Cell($"requests.{source}.{column}");
        if (ending != "carried_out") yield return OfficialForm.Cell($"requests.{OutcomeTotal}.{column}");
    }
}
