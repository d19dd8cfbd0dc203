using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>
/// An official table as a report prints it, row by row, with the marks of a check. What it looks like in text, Markdown, HTML or a
/// document is theirs to say; what stands in it is said here once.
/// </summary>
/// <remarks>Immutable. Equality is by reference.</remarks>
public sealed class TableDrawing
{
    private TableDrawing(FormTable table, ImmutableArray<DrawnRow> rows)
    {
        Table = table;
        Rows = rows;
        HasMarks = rows.Any(row => row.Cells.Any(cell => cell.Mark != CellMark.None));
    }

    /// <summary>The table of the form, with its labels.</summary>
    public FormTable Table { get; }

    /// <summary>The rows, top to bottom.</summary>
    public ImmutableArray<DrawnRow> Rows { get; }

    /// <summary>Whether any cell is marked.</summary>
    public bool HasMarks { get; }

    /// <summary>A table of a report, nothing marked.</summary>
    public static TableDrawing Of(FiledReport report, TableKind table)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Draw(report, table, []);
    }

    /// <summary>A table of a report with the cells marked that broken rules point at.</summary>
    public static TableDrawing Of(Reconciliation result, TableKind table)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Draw(result.Report, table, CellMarks.Of(result));
    }

    /// <summary>The tables of a report in which a cell is marked; of most reports there are none.</summary>
    internal static IEnumerable<TableDrawing> Marked(Reconciliation result)
    {
        Dictionary<FormCell, CellMark> marks = CellMarks.Of(result);
        return marks.Count == 0 ? [] : OfficialForm.TableKinds.Where(kind => marks.Keys.Any(cell => cell.Table == kind)).Select(kind => Draw(result.Report, kind, marks)).Where(drawing => drawing.HasMarks);
    }

    /// <summary>The rows in runs that share their columns.</summary>
    internal IEnumerable<ImmutableArray<DrawnRow>> Runs()
    {
        for (int start = 0, end; start < Rows.Length; start = end)
        {
            end = start + 1;
            while (end < Rows.Length && HaveSameColumns(Rows[start], Rows[end])) end++;
            yield return Rows[start..end];
        }
    }

    private static bool HaveSameColumns(DrawnRow left, DrawnRow right) =>
        left.Row.Columns.Select(column => column.Id).SequenceEqual(right.Row.Columns.Select(column => column.Id));

    private static TableDrawing Draw(FiledReport report, TableKind kind, Dictionary<FormCell, CellMark> marks)
    {
        FormTable table = report.Table(kind);
        return new(table, [.. table.Rows.Select(row => new DrawnRow(row, [.. row.Cells.Select(Cell)]))]);

        DrawnCell Cell(FormCell cell)
        {
            CellEntry entry = report[cell];
            return new(cell, entry.State, entry.Printed ?? "", marks.GetValueOrDefault(cell));
        }
    }
}
