using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Which cells of a report are to be marked, by the causes of what is broken. Mere information, what is silenced, and a text that the tables contradict mark nothing.</summary>
internal static class CellMarks
{
    public static Dictionary<FormCell, CellMark> Of(Reconciliation result)
    {
        Dictionary<FormCell, CellMark> marks = [];
        foreach (Cause cause in result.Causes)
        {
            if (cause is { Outcome: Outcome.Broken, Severity: >= Severity.Warning, IsSilenced: false } && cause.Findings[0].Rule.Kind != RuleKind.Text) Mark(cause, marks);
        }

        return marks;
    }

    /// <summary>A relation broken by itself marks its cells; several that belong together mark those in which they cross.</summary>
    private static void Mark(Cause cause, Dictionary<FormCell, CellMark> marks)
    {
        bool isAlone = cause.Findings is [{ Cells.Length: > 1 }];
        foreach (FormCell cell in PointedCells.Of(cause))
        {
            if (isAlone) marks.TryAdd(cell, CellMark.Involved);
            else marks[cell] = CellMark.Suspect;
        }
    }
}
