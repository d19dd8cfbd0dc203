using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>What leads from the cells of a report to its causes: the numbers of those that point at a cell, and the broken relations that run through it.</summary>
internal sealed class CellTraces
{
    private readonly ILookup<FormCell, int> numbers;
    private readonly HashSet<FormCell> along;
    private readonly HashSet<FormCell> down;

    public CellTraces(ImmutableArray<Cause> causes)
    {
        numbers = causes.Index()
            .SelectMany(cause => PointedCells.Of(cause.Item).Select(cell => (cell, Number: cause.Index + 1)))
            .ToLookup(pair => pair.cell, pair => pair.Number);
        Finding[] relations = [.. causes.Where(IsMarked).SelectMany(cause => cause.Findings).Where(finding => finding.Cells.Length > 1)];
        along = [.. relations.Where(IsInOneRow).SelectMany(finding => finding.Cells)];
        down = [.. relations.Where(finding => !IsInOneRow(finding)).SelectMany(finding => finding.Cells)];
    }

    /// <summary>The numbers of the causes that point at the cell, counted from 1 in the order shown.</summary>
    public IEnumerable<int> NumbersAt(FormCell cell) => numbers[cell];

    /// <summary>Whether any cause points into the table.</summary>
    public bool PointInto(FormTable table) => table.Cells.Any(numbers.Contains);

    /// <summary>Whether a broken relation runs along the row of the cell.</summary>
    public bool RunAlong(FormCell cell) => along.Contains(cell);

    /// <summary>Whether a broken relation runs down the column of the cell.</summary>
    public bool RunDown(FormCell cell) => down.Contains(cell);

    private static bool IsMarked(Cause cause) => cause is { Outcome: Outcome.Broken, Severity: >= Severity.Warning, IsSilenced: false };

    private static bool IsInOneRow(Finding finding) => finding.Cells.All(cell => cell.Table == finding.Cells[0].Table && cell.RowId == finding.Cells[0].RowId);
}
