using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Checking;

/// <summary>The cells of a form being filled in; as a report only where somebody needs one.</summary>
internal sealed class FormUnderWay : ICellSource
{
    private readonly CellEntry[] entries = new CellEntry[OfficialForm.Cells.Length];
    private readonly HashSet<FormCell> changed = [];
    private FiledReport report;

    public FormUnderWay(FiledReport report)
    {
        this.report = report;
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            foreach (FormCell cell in report.Table(kind).Cells) entries[cell.Index] = report[cell];
        }
    }

    /// <summary>The form as it stands now.</summary>
    public FiledReport Report
    {
        get
        {
            foreach (FormCell cell in changed) report = report.With(cell, entries[cell.Index]);
            changed.Clear();
            return report;
        }
    }

    public CellEntry this[FormCell cell]
    {
        get => entries[cell.Index];
        set
        {
            entries[cell.Index] = value.FittedTo(cell);
            changed.Add(cell);
        }
    }

    public FormTable Table(TableKind table) => report.Table(table);
}
