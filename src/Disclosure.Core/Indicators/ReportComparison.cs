using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Indicators;

/// <summary>
/// Two reports cell by cell: of one body in two years, of two bodies, of two revisions. Cells that both layouts have are compared whatever
/// the layout; those of one layout alone stand beside them.
/// </summary>
/// <remarks>Immutable. Equality is by reference. Nothing is taken for zero: blank, none-mark, unreadable and absent stay apart.</remarks>
public sealed class ReportComparison
{
    private ReportComparison(FiledReport before, FiledReport after)
    {
        Before = before;
        After = after;
        Cells = [.. OfficialForm.TableKinds.SelectMany(kind => CellsOf(before.Table(kind), after.Table(kind))).Select(cell => new CellComparison(cell, before, after))];
    }

    /// <summary>The first report, the base of growth.</summary>
    public FiledReport Before { get; }

    /// <summary>The second report.</summary>
    public FiledReport After { get; }

    /// <summary>Every cell of either report in the order of the form.</summary>
    public ImmutableArray<CellComparison> Cells { get; }

    /// <summary>The cells that differ in more than the print.</summary>
    public IEnumerable<CellComparison> Different => Cells.Where(cell => cell.IsDifferent);

    /// <summary>Compares two reports.</summary>
    public static ReportComparison Of(FiledReport before, FiledReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new(before, after);
    }

    /// <summary>The cells of the second table in print order, and behind each those of the first table alone that follow it there.</summary>
    private static List<FormCell> CellsOf(FormTable before, FormTable after)
    {
        List<FormCell> cells = [.. after.Cells];
        int last = -1;
        foreach (FormCell cell in before.Cells)
        {
            int at = cells.IndexOf(cell);
            if (at < 0) cells.Insert(at = last + 1, cell);
            last = at;
        }

        return cells;
    }
}
