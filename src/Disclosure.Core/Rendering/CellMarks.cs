using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Which cells of a report are to be marked, by the causes of what is broken. Mere information and what is silenced mark nothing.</summary>
internal static class CellMarks
{
    public static Dictionary<FormCell, CellMark> Of(Reconciliation result)
    {
        Dictionary<FormCell, CellMark> marks = [];
        foreach (Cause cause in result.Causes)
        {
            if (cause is { Outcome: Outcome.Broken, Severity: >= Severity.Warning, IsSilenced: false }) Mark(cause, marks);
        }

        return marks;
    }

    /// <summary>A relation broken by itself marks its cells; several that belong together mark those in which they cross.</summary>
    private static void Mark(Cause cause, Dictionary<FormCell, CellMark> marks)
    {
        if (cause.Findings is [Finding { Cells.Length: > 1 } only])
        {
            foreach (FormCell cell in only.Cells) marks.TryAdd(cell, CellMark.Involved);
            return;
        }

        foreach (IGrouping<FormCell, FormCell> cells in cause.Findings.SelectMany(finding => finding.Cells).GroupBy(cell => cell))
        {
            if (cause.Findings.Length == 1 || cells.Skip(1).Any()) marks[cells.Key] = CellMark.Suspect;
        }
    }
}
