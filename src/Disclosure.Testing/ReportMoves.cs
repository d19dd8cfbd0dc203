using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Testing;

/// <summary>
/// Sets of cells that can be lowered together. Lowering a whole path of table 3, from where a request came in to where it ended,
/// or a result of table 4 with its total, leaves every residual as it is; lowering less changes some, which the caller then judges.
/// </summary>
internal static class ReportMoves
{
    private const string Total = "total";
    private const string OutcomeTotal = "outcome.total";
    private static readonly string[] sources = ["received", "carried_in"];
    private static readonly ImmutableArray<ImmutableArray<FormCell>>[] moves = [.. OfficialForm.Layouts.Select(Build)];

    /// <summary>The moves in a report whose table 3 has the layout, those that leave every residual first.</summary>
    public static ImmutableArray<ImmutableArray<FormCell>> In(FormLayout requests) => moves[(int)requests];

    private static ImmutableArray<ImmutableArray<FormCell>> Build(FormLayout layout)
    {
        FormTable requests = OfficialForm.Table(TableKind.Requests, layout);
        FormTable disputes = OfficialForm.Table(TableKind.Disputes, layout);
        return
        [
            .. from column in Parts(requests.Rows[0])
               from row in Endings(requests)
               from source in sources
               select (ImmutableArray<FormCell>)[.. Path(source, row, column), .. Path(source, row, Total)],
            .. from row in disputes.Rows
               from column in Parts(row)
               select (ImmutableArray<FormCell>)[Cell(disputes, row.Id, column), row.Cells[^1]],
            .. from row in requests.Rows
               from column in Parts(row)
               select (ImmutableArray<FormCell>)[Cell(requests, row.Id, column), row.Cells[^1]],
            .. from column in requests.Rows[0].Columns
               from row in Endings(requests)
               from source in sources
               select (ImmutableArray<FormCell>)[.. Path(source, row, column.Id)],
        ];
    }

    private static IEnumerable<string> Parts(FormRow row) => row.Columns.Select(column => column.Id).Where(id => id != Total);

    /// <summary>Where a request can end: at an outcome or in next year.</summary>
    private static IEnumerable<string> Endings(FormTable requests) =>
        requests.Rows.Select(row => row.Id).Where(id => id != OutcomeTotal && !sources.Contains(id));

    private static IEnumerable<FormCell> Path(string source, string ending, string column)
    {
        yield return OfficialForm.Cell($"requests.{ending}.{column}");
        yield return OfficialForm.Cell($"requests.{source}.{column}");
        if (ending != "carried_out") yield return OfficialForm.Cell($"requests.{OutcomeTotal}.{column}");
    }

    private static FormCell Cell(FormTable table, string row, string column) => OfficialForm.Cell($"{table.Id}.{row}.{column}");
}
