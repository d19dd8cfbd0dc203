using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Tests.Checking;

/// <summary>Consistent reports of small figures in either layout, and what becomes of them when cells are changed at random.</summary>
internal static class MutatedReports
{
    private const int Columns = 7;

    /// <summary>The figures at which a lane of 16 or 32 bits, a sum of lanes or a report reaches its limit.</summary>
    private static readonly long[] edges =
    [
        0, 1, 65_534, 65_535, 65_536, (1 << 26) - 1, 1 << 26, int.MaxValue, int.MinValue, int.MinValue + 1, -1, -(1 << 26), 1L << 31, -(1L << 31) - 1, 1L << 32,
        CellPrint.Limit, -CellPrint.Limit,
    ];

    /// <summary>A consistent report.</summary>
    public static FiledReport Consistent(Random random)
    {
        FormLayout layout = random.Next(2) == 0 ? FormLayout.Layout2019 : FormLayout.Layout2021;
        FiledReportBuilder builder = new FiledReportBuilder().SetLayout(TableKind.Requests, layout);
        FormTable requests = OfficialForm.Table(TableKind.Requests, layout);
        long[] handled = new long[Columns];
        foreach (FormRow row in requests.Rows.Where(row => row.Id.StartsWith("outcome.", StringComparison.Ordinal) && row.Id != "outcome.total"))
        {
            long[] cells = Applicants(random);
            for (int i = 0; i < Columns; i++) handled[i] += cells[i];
            Put(builder, row, cells);
        }

        long[] carriedOut = Applicants(random);
        long[] carriedIn = [.. handled.Zip(carriedOut, (a, b) => (a + b) / 3)];
        carriedIn[^1] = carriedIn.Take(Columns - 1).Sum();
        Put(builder, Row("outcome.total"), handled);
        Put(builder, Row("carried_out"), carriedOut);
        Put(builder, Row("carried_in"), carriedIn);
        Put(builder, Row("received"), [.. Enumerable.Range(0, Columns).Select(i => handled[i] + carriedOut[i] - carriedIn[i])]);
        foreach (FormRow group in OfficialForm.Table(TableKind.Disputes, layout).Rows)
        {
            long[] results = [random.Next(20), random.Next(20), random.Next(20), random.Next(20)];
            Put(builder, group, [.. results, results.Sum()]);
        }

        return builder.Build().Value;

        FormRow Row(string id) => requests.Rows.Single(row => row.Id == id);
    }

    /// <summary>
    /// The report with up to four changes: a cell that is no number, a wrong figure, a figure moved together with its row's total, or both
    /// sides of a column's balance moved to where sums of 16 bits end.
    /// </summary>
    public static FiledReport Mutate(Random random, FiledReport report)
    {
        for (int changes = random.Next(5); changes > 0; changes--)
        {
            FormTable table = report.Table(random.Next(5) == 0 ? TableKind.Disputes : TableKind.Requests);
            FormRow row = table.Rows[random.Next(table.Rows.Length)];
            FormCell cell = row.Cells[random.Next(row.Cells.Length)];
            report = random.Next(9) switch
            {
                0 => report.With(cell, CellEntry.Blank),
                1 => report.With(cell, CellEntry.NoneMark("/")),
                2 => report.With(cell, CellEntry.Unreadable("?")),
                3 => report.With(cell, CellEntry.Absent),
                4 => report.With(cell, CellEntry.Number(Edge(random))),
                5 => report.With(cell, CellEntry.Number(random.Next(1000))),
                6 => MoveBalance(random, report),
                _ => MoveBoth(report, row.Cells[random.Next(row.Cells.Length - 1)], row.Cells[^1], Edge(random)),
            };
        }

        return report;
    }

    private static FiledReport MoveBoth(FiledReport report, FormCell part, FormCell total, long by) =>
        report.CountOf(part) is { } figure && report.CountOf(total) is { } sum
            ? report.With(part, CellEntry.Number((decimal)figure + by)).With(total, CellEntry.Number((decimal)sum + by))
            : report;

    private static FiledReport MoveBalance(Random random, FiledReport report)
    {
        string column = report.Table(TableKind.Requests).Rows[0].Cells[random.Next(Columns)].ColumnId;
        long by = random.Next(32_000, 65_500), off = random.Next(3) == 0 ? random.Next(100) : 0;
        report = MoveBoth(report, Cell("received"), Cell("outcome.total"), by);
        report = MoveBoth(report, Cell("carried_in"), Cell("carried_out"), by);
        return off != 0 ? report.With(Cell("carried_in"), CellEntry.Number(by + off)) : report;

        FormCell Cell(string row) => OfficialForm.Cell($"requests.{row}.{column}");
    }

    private static long Edge(Random random) => edges[random.Next(edges.Length)];

    private static long[] Applicants(Random random)
    {
        long[] cells = [.. Enumerable.Range(0, Columns - 1).Select(_ => random.Next(3) == 0 ? random.Next(500) : 0L)];
        return [.. cells, cells.Sum()];
    }

    private static void Put(FiledReportBuilder builder, FormRow row, long[] cells)
    {
        for (int i = 0; i < cells.Length; i++) builder.Set(row.Cells[i], cells[i]);
    }
}
