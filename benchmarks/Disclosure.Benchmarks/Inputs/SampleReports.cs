using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Benchmarks.Inputs;

/// <summary>Distinct reports of the 2021 form with figures of everyday size; the same for the same seed.</summary>
internal static class SampleReports
{
    private const int Columns = 7;
    private static readonly FormTable requests = OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021);
    private static readonly FormTable disputes = OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021);
    private static readonly FormCell[] reconciled = [.. requests.Cells, .. disputes.Cells];

    /// <summary>Complete reports in which every identity holds.</summary>
    public static FiledReport[] Consistent(int count, int seed)
    {
        Random random = new(seed);
        FiledReportBuilder builder = new();
        return [.. Enumerable.Range(0, count).Select(number => Consistent(random, builder, number))];
    }

    /// <summary>The reports with one to three figures changed in each.</summary>
    public static FiledReport[] WithWrongFigures(FiledReport[] reports, int seed) =>
        Changed(reports, seed, static random => CellEntry.Number(random.Next(3) == 0 ? random.Next(1 << 24) : random.Next(600)));

    /// <summary>The reports with one to three figures left blank in each.</summary>
    public static FiledReport[] WithBlanks(FiledReport[] reports, int seed) => Changed(reports, seed, static _ => CellEntry.Blank);

    private static FiledReport[] Changed(FiledReport[] reports, int seed, Func<Random, CellEntry> change)
    {
        Random random = new(seed);
        return [.. reports.Select(report => Change(report))];

        FiledReport Change(FiledReport report)
        {
            for (int changes = random.Next(1, 4); changes > 0; changes--)
            {
                FormCell cell = reconciled[random.Next(reconciled.Length)];
                report = report.With(cell, change(random));
            }

            return report;
        }
    }

    private static FiledReport Consistent(Random random, FiledReportBuilder builder, int number)
    {
        builder.Clear();
        builder.Header = new()
        {
            Form = FormEdition.Edition2021,
            Authority = new() { Name = $"第{number}人民政府" },
            Scope = Scope.Jurisdiction,
            Year = 2023,
        };
        foreach (FormCell cell in OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021).Cells)
            builder.Set(cell, cell.IsAmount ? random.Next(100_000_000) / 10_000m : random.Next(500_000));

        int[] handled = new int[Columns];
        foreach (FormRow row in requests.Rows.Where(row => row.Id.StartsWith("outcome.", StringComparison.Ordinal) && row.Id != "outcome.total"))
        {
            int[] outcome = Applicants(random, usual: 60);
            for (int i = 0; i < Columns; i++) handled[i] += outcome[i];
            Put(builder, row.Cells, outcome);
        }

        int[] carriedOut = Applicants(random, usual: 20);
        int[] carriedIn = [.. handled.Take(Columns - 1).Select(count => count / 8)];
        carriedIn = [.. carriedIn, carriedIn.Sum()];
        Put(builder, Row("outcome.total"), handled);
        Put(builder, Row("carried_out"), carriedOut);
        Put(builder, Row("carried_in"), carriedIn);
        Put(builder, Row("received"), [.. Enumerable.Range(0, Columns).Select(i => handled[i] + carriedOut[i] - carriedIn[i])]);
        foreach (FormRow row in disputes.Rows)
        {
            int[] results = [.. row.Cells.Skip(1).Select(_ => random.Next(30))];
            Put(builder, row.Cells, [.. results, results.Sum()]);
        }

        return builder.Build().Value;
    }

    /// <summary>A row of table 3 that adds up: half of its cells are zero, as in most reports.</summary>
    private static int[] Applicants(Random random, int usual)
    {
        int[] cells = [.. Enumerable.Range(0, Columns - 1).Select(_ => random.Next(2) == 0 ? 0 : random.Next(usual))];
        return [.. cells, cells.Sum()];
    }

    private static ImmutableArray<FormCell> Row(string id) => requests.Rows.Single(row => row.Id == id).Cells;

    private static void Put(FiledReportBuilder builder, ImmutableArray<FormCell> cells, int[] figures)
    {
        for (int i = 0; i < figures.Length; i++) builder.Set(cells[i], figures[i]);
    }
}
