using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Forms;
using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>
/// Decides the rows of row groups by the columns that a verdict needs, slice by slice; a row that lanes of 32 bits cannot decide is read as a
/// report and checked as one.
/// </summary>
internal sealed class VerdictReader : IDisposable
{
    private readonly Dictionary<string, int> places;
    private readonly Reconciler reconciler;
    private readonly ImmutableArray<LaneColumn> lanes;
    private readonly SliceBuffers buffers = new(new(), new(), new());
    private readonly Verdict[] verdicts = new Verdict[WideParquet.RowsOfGroup], ofLayout = new Verdict[WideParquet.RowsOfGroup];
    private readonly RowKind[] kinds = new RowKind[WideParquet.RowsOfGroup];
    private readonly bool[] marked = new bool[WideParquet.RowsOfGroup];

    public VerdictReader(Dictionary<string, int> places, Reconciler reconciler)
    {
        this.places = places;
        this.reconciler = reconciler;
        lanes =
        [
            .. OfficialForm.Cells.Where(cell => cell.Table != TableKind.Proactive && places.ContainsKey(CellColumns.NumberOf(cell)))
                .Select(cell => new LaneColumn(cell)),
        ];
    }

    /// <summary>The verdicts of a row group, a slice after the other; each is valid until the next is asked for.</summary>
    public IEnumerable<ReadOnlyMemory<Verdict>> Slices(RowGroupReader rows)
    {
        using SliceKinds header = new(rows, places, buffers);
        using ColumnSlices columns = new(rows, places, buffers);
        foreach (LaneColumn lane in lanes) lane.Open(rows, places, buffers);
        int rowsOfGroup = checked((int)rows.MetaData.NumRows);
        for (int first = 0; first < rowsOfGroup; first += WideParquet.RowsOfGroup)
        {
            int count = Math.Min(WideParquet.RowsOfGroup, rowsOfGroup - first);
            Read(header, columns, first, count);
            yield return verdicts.AsMemory(0, count);
        }
    }

    public void Dispose()
    {
        foreach (LaneColumn lane in lanes) lane.Dispose();
    }

    private void Read(SliceKinds header, ColumnSlices slices, int first, int count)
    {
        Span<RowKind> rows = kinds.AsSpan(0, count);
        header.Read(first, rows);
        marked.AsSpan().Clear();
        foreach (LaneColumn lane in lanes) lane.Read(first, count, reconciler.Blanks, marked);
        foreach (FormLayout layout in OfficialForm.Layouts) Judge(layout, rows);
        WideRows? reports = null;
        for (int row = 0; row < count; row++)
        {
            if (rows[row] is RowKind.Uncovered2019 or RowKind.Uncovered2021 || (rows[row] != RowKind.Report && !marked[row])) continue;
            reports ??= new(column => slices.Read(column, first, count));
            verdicts[row] = reconciler.Check(reports.ReportAt(row).Report).Verdict;
        }
    }

    /// <summary>The verdicts of the rows that have table 3 in a layout.</summary>
    private void Judge(FormLayout layout, ReadOnlySpan<RowKind> rows)
    {
        (RowKind byLanes, RowKind uncovered) = layout == FormLayout.Layout2019 ? (RowKind.Lanes2019, RowKind.Uncovered2019) : (RowKind.Lanes2021, RowKind.Uncovered2021);
        if (rows.Contains(byLanes)) reconciler.Check(ColumnsOf(layout, rows.Length), ofLayout);
        Verdict ofUncovered = rows.Contains(uncovered) ? reconciler.Check(Uncovered(layout)).Verdict : default;
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row] == byLanes) verdicts[row] = ofLayout[row];
            else if (rows[row] == uncovered) verdicts[row] = ofUncovered;
        }
    }

    private ReportColumns ColumnsOf(FormLayout layout, int count)
    {
        ReportColumns columns = new(count, layout);
        FormTable requests = OfficialForm.Table(TableKind.Requests, layout);
        foreach (LaneColumn lane in lanes)
        {
            if (lane.Cell.Table != TableKind.Requests || requests.Contains(lane.Cell)) columns.Set(lane.Cell, lane.Figures, lane.Valid);
        }

        return columns;
    }

    private static FiledReport Uncovered(FormLayout layout) =>
        new FiledReportBuilder { Header = new() { Form = WideRows.Uncovered } }.SetLayout(TableKind.Requests, layout).Build().Value;
}
