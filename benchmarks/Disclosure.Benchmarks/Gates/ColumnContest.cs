using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Measuring;
using Disclosure.Checking;
using Disclosure.Forms;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Columns too large for any cache against a bare read of the same columns: 512 different reports again and again.</summary>
internal sealed class ColumnContest : IContest
{
    private const int Reports = 343_008;
    private const int Different = 512;

    /// <summary>One report in so many has a blank.</summary>
    private const int Blank = 97;

    private readonly FiledReport[] reports = SampleReports.Consistent(Different, seed: 6);
    private readonly int[][] figures;
    private readonly ReportColumns columns;
    private readonly Case bareRead;
    private readonly Case check;
    private readonly Case checkWithBlanks;

    public ColumnContest()
    {
        FormCell[] cells = [.. reports[0].Table(TableKind.Requests).Cells, .. reports[0].Table(TableKind.Disputes).Cells];
        figures = [.. cells.Select(cell => Column(reports, cell, Reports))];
        columns = Columns(cells, figures, Reports);
        bareRead = new("bare OR-read of columns", Reports, _ => Read());
        ReportColumns withBlanks = Columns(cells, figures, Reports);
        withBlanks.Set(cells[0], figures[0], Validity());
        checkWithBlanks = new("`Reconciler.Check` of columns, a blank in one report of 97", Reports, _ => Reconciler.Default.Check(withBlanks).Consistent);
        check = new("`Reconciler.Check` of columns", Reports, _ => Reconciler.Default.Check(columns).Consistent);
    }

    public Case[] Cases => [bareRead, check, checkWithBlanks];

    public void ProveAnswers()
    {
        if (check.Pass(0) != Reports || checkWithBlanks.Pass(0) != Reports - ((Reports + Blank - 1) / Blank)) throw new InvalidOperationException("consistent reports are not found so");
        FiledReport[] wrong = SampleReports.WithWrongFigures(reports, seed: 5);
        FormCell[] cells = [.. reports[0].Table(TableKind.Requests).Cells, .. reports[0].Table(TableKind.Disputes).Cells];
        Verdict[] verdicts = new Verdict[wrong.Length];
        Reconciler.Default.Check(Columns(cells, [.. cells.Select(cell => Column(wrong, cell, wrong.Length))], wrong.Length), verdicts);
        if (!verdicts.SequenceEqual(wrong.Select(report => Reconciler.Default.Check(report).Verdict)))
            throw new InvalidOperationException("columns and their reports disagree");
    }

    public Gate[] Gates(Timing timing) =>
        [new("P9", "columns, as a share of the speed of memory", 0.6, IsFloor: true, "x", timing.Ratio(bareRead, check))];

    private static int[] Column(FiledReport[] reports, FormCell cell, int count)
    {
        int[] one = [.. reports.Select(report => (int)report.CountOf(cell)!.Value)];
        int[] column = new int[count];
        for (int i = 0; i < count; i++) column[i] = one[i % one.Length];
        return column;
    }

    private static ReportColumns Columns(FormCell[] cells, int[][] figures, int count)
    {
        ReportColumns columns = new(count);
        for (int i = 0; i < cells.Length; i++) columns.Set(cells[i], figures[i]);
        return columns;
    }

    /// <summary>A bit a report, zero in every 97th.</summary>
    private static byte[] Validity()
    {
        byte[] bits = new byte[(Reports + 7) / 8];
        for (int report = 0; report < Reports; report++)
            if (report % Blank != 0) bits[report / 8] |= (byte)(1 << (report % 8));
        return bits;
    }

    private long Read()
    {
        Vector512<int> one = default, other = default;
        foreach (int[] column in figures)
        {
            ReadOnlySpan<Vector512<int>> vectors = MemoryMarshal.Cast<int, Vector512<int>>(column);
            for (int i = 0; i + 1 < vectors.Length; i += 2) (one, other) = (one | vectors[i], other | vectors[i + 1]);
        }

        return (one | other)[0];
    }
}
