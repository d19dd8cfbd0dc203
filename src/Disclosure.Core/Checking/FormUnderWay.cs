using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Checking;

/// <summary>The cells of a form being filled in; as a report only where somebody needs one.</summary>
internal sealed class FormUnderWay : ICellSource
{
    private readonly CellEntry[] entries = new CellEntry[OfficialForm.Cells.Length];
    private readonly long?[] counts = new long?[OfficialForm.Cells.Length];
    private readonly HashSet<FormCell> changed = [];
    private readonly int[] open = new int[OfficialForm.TableKinds.Length];
    private FiledReport report;

    public FormUnderWay(FiledReport report)
    {
        this.report = report;
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            foreach (FormCell cell in report.Table(kind).Cells)
            {
                Put(cell, report[cell]);
            }
        }
    }

    /// <summary>The form as it stands now.</summary>
    public FiledReport Report
    {
        get
        {
            if (changed.Count == 0) return report;
            report = report.With(changed, this);
            changed.Clear();
            return report;
        }
    }

    /// <summary>A report with the header, texts and provenance of the form, which no edit changes; its figures may be older.</summary>
    public FiledReport Envelope => report;

    public CellEntry this[FormCell cell]
    {
        get => entries[cell.Index];
        set
        {
            open[(int)cell.Table] -= OpenIn(entries[cell.Index]);
            Put(cell, value.FittedTo(cell));
            changed.Add(cell);
        }
    }

    public long? CountOf(FormCell cell) => counts[cell.Index];

    public FormTable Table(TableKind table) => report.Table(table);

    /// <summary>Whether a cell of the table has no number.</summary>
    public bool HasOpen(TableKind table) => open[(int)table] > 0;

    private void Put(FormCell cell, CellEntry entry)
    {
        entries[cell.Index] = entry;
        counts[cell.Index] = cell.IsAmount ? null : (long?)entry.Value;
        open[(int)cell.Table] += OpenIn(entry);
    }

    private static int OpenIn(CellEntry entry) => entry.State == CellState.Number ? 0 : 1;
}
