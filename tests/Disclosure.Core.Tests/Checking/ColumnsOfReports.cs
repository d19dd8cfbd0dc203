using System.Collections;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Tests.Checking;

/// <summary>The same figures twice: as columns, some of them with blanks and some not there, and as reports.</summary>
internal sealed class ColumnsOfReports
{
    /// <summary>What lies in memory where a cell is blank; a check that looked at it would be wrong.</summary>
    private const int Garbage = 1_234_567;

    public ColumnsOfReports(Random random, int maximum)
    {
        FormLayout layout = random.Next(2) == 0 ? FormLayout.Layout2019 : FormLayout.Layout2021;
        FiledReport[] sound = [.. Reports(random).Where(report => report.RequestsLayout == layout).Take(40)];
        FiledReport[] reports =
        [
            .. Enumerable.Range(0, random.Next(1, maximum + 1)).Select(_ => sound[random.Next(sound.Length)])
                .Select(report => random.Next(3) == 0 ? MutatedReports.Mutate(random, report) : report),
        ];
        Columns = new(reports.Length, layout);
        FiledReportBuilder[] rows = [.. reports.Select(_ => new FiledReportBuilder().SetLayout(TableKind.Requests, layout))];
        int absent = random.Next(3) == 0 ? random.Next(4) : 0;
        FormCell[] cells = [.. sound[0].Table(TableKind.Requests).Cells, .. sound[0].Table(TableKind.Disputes).Cells];
        random.Shuffle(cells);
        foreach (FormCell cell in cells.Skip(absent)) Add(random, cell, reports, rows);
        Rows = [.. rows.Select(row => row.Build().Value)];
    }

    public ReportColumns Columns { get; }

    public FiledReport[] Rows { get; }

    private void Add(Random random, FormCell cell, FiledReport[] reports, FiledReportBuilder[] rows)
    {
        int[] figures = new int[reports.Length + random.Next(3)];
        int firstBit = random.Next(2) == 0 ? 0 : random.Next(20);
        BitArray valid = new(firstBit + reports.Length);
        for (int i = 0; i < reports.Length; i++)
        {
            bool isFigure = reports[i].CountOf(cell) is >= int.MinValue and <= int.MaxValue;
            figures[i] = isFigure ? (int)reports[i].CountOf(cell)!.Value : Garbage;
            valid[firstBit + i] = isFigure;
            rows[i].Set(cell, isFigure ? CellEntry.Number(figures[i]) : CellEntry.Blank);
        }

        byte[] bits = new byte[(valid.Length + 7) / 8];
        valid.CopyTo(bits, 0);
        if (reports.All(report => report.CountOf(cell) is >= int.MinValue and <= int.MaxValue)) Columns.Set(cell, figures);
        else Columns.Set(cell, figures, bits, firstBit);
    }

    private static IEnumerable<FiledReport> Reports(Random random)
    {
        while (true) yield return MutatedReports.Consistent(random);
    }
}
