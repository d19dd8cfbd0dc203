using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure;

/// <summary>Gathers a report cell by cell: the one way in for readers, generators and forms.</summary>
/// <remarks>Mutable and reusable (see <see cref="Clear"/>), for one thread at a time. What it has built is independent of it.</remarks>
public sealed class FiledReportBuilder
{
    private const long NoCount = -1;

    private readonly CellEntry[] entries = new CellEntry[OfficialForm.Cells.Length];

    /// <summary>Counts with nothing beside them, which most cells hold; -1 where the entry tells.</summary>
    private readonly long[] counts = new long[OfficialForm.Cells.Length];

    private readonly FormLayout?[] stated = new FormLayout?[OfficialForm.TableKinds.Length];
    private readonly List<SectionHeading> sections = [];
    private readonly List<UnplacedRow> unplaced = [];
    private readonly List<Explanation> explanations = [];
    private readonly List<ReadingNote> notes = [];
    private readonly Dictionary<FormCell, Origin> provenance = [];

    /// <summary>Makes an empty one.</summary>
    public FiledReportBuilder() => Array.Fill(counts, NoCount);

    /// <summary>What the report says about itself.</summary>
    public ReportHeader Header { get; set; } = ReportHeader.Empty;

    /// <summary>The texts of the report.</summary>
    public Narrative Narrative { get; set; } = Narrative.Empty;

    /// <summary>The headings as they stand in the report, in its order.</summary>
    public IList<SectionHeading> Sections => sections;

    /// <summary>Rows that the form does not have.</summary>
    public IList<UnplacedRow> Unplaced => unplaced;

    /// <summary>Explanations filed with the report.</summary>
    public IList<Explanation> Explanations => explanations;

    /// <summary>What the reader left aside or read with a doubt.</summary>
    public IList<ReadingNote> Notes => notes;

    /// <summary>Where figures stood in the source.</summary>
    public IDictionary<FormCell, Origin> Provenance => provenance;

    /// <summary>The entry of a cell as set so far.</summary>
    public CellEntry this[FormCell cell]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cell);
            return EntryAt(cell.Index);
        }

        set
        {
            ArgumentNullException.ThrowIfNull(cell);
            Put(cell, value.FittedTo(cell));
        }
    }

    /// <summary>Sets the entry of a cell. A number that the cell cannot hold (a fraction in a count, beyond ±10^15) is kept as unreadable print.</summary>
    public FiledReportBuilder Set(FormCell cell, CellEntry entry)
    {
        this[cell] = entry;
        return this;
    }

    /// <summary>Sets a cell to a plain number.</summary>
    public FiledReportBuilder Set(FormCell cell, decimal number) => Set(cell, CellEntry.Number(number));

    /// <summary>Sets a cell to a plain whole number: the same, and quicker for a count.</summary>
    public FiledReportBuilder Set(FormCell cell, long number)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.IsAmount || number is < 0 or > CellPrint.Limit) return Set(cell, (decimal)number);
        counts[cell.Index] = number;
        return this;
    }

    /// <summary>
    /// States the layout of a table. Without a statement its cells decide, else the report's edition, else its year.
    /// Table 4 is the same in both layouts: a statement on it is without effect.
    /// </summary>
    public FiledReportBuilder SetLayout(TableKind table, FormLayout? layout)
    {
        stated[(int)table] = layout;
        return this;
    }

    /// <summary>Builds the report; fails when one table holds cells of two layouts.</summary>
    public Result<FiledReport, LayoutConflict> Build()
    {
        Span<FormLayout> layouts = stackalloc FormLayout[stated.Length];
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            FormLayout? layout = LayoutEvidence.Of(kind).IsEmpty ? null : stated[(int)kind];
            foreach ((FormCell cell, FormLayout only) in LayoutEvidence.Of(kind))
            {
                if (IsAbsent(cell.Index)) continue;
                if (layout is not null && layout != only) return new LayoutConflict(kind, layout.Value, cell);
                layout = only;
            }

            layouts[(int)kind] = layout ?? LayoutEvidence.Default(Header);
        }

        return Pack(TableSet.Of(layouts));
    }

    /// <summary>Forgets everything, for the next report.</summary>
    public void Clear()
    {
        Array.Clear(entries);
        Array.Fill(counts, NoCount);
        Array.Clear(stated);
        Header = ReportHeader.Empty;
        Narrative = Narrative.Empty;
        sections.Clear();
        unplaced.Clear();
        explanations.Clear();
        notes.Clear();
        provenance.Clear();
    }

    /// <summary>Takes over everything but the figures.</summary>
    internal void SetContent(ReportContent content)
    {
        Header = content.Header;
        Narrative = content.Narrative;
        sections.AddRange(content.Sections);
        unplaced.AddRange(content.Unplaced);
        explanations.AddRange(content.Explanations);
        notes.AddRange(content.Notes);
        foreach ((FormCell cell, Origin origin) in content.Provenance) provenance.Add(cell, origin);
    }

    /// <summary>Sets an entry that was read for this very cell.</summary>
    internal void Put(FormCell cell, in CellEntry entry)
    {
        counts[cell.Index] = NoCount;
        entries[cell.Index] = entry;
    }

    /// <summary>Sets cells that hold counts to plain ones.</summary>
    internal void PutCounts(ImmutableArray<FormCell> cells, ReadOnlySpan<long> numbers)
    {
        for (int i = 0; i < numbers.Length; i++) counts[cells[i].Index] = numbers[i];
    }

    private CellEntry EntryAt(int cell) => counts[cell] == NoCount ? entries[cell] : CellEntry.Count(counts[cell]);

    private bool IsAbsent(int cell) => counts[cell] == NoCount && entries[cell].State == CellState.Absent;

    private FiledReport Pack(TableSet tables)
    {
        Figures figures = new();
        ImmutableArray<short>.Builder? detailed = null;
        ImmutableArray<CellDetail>.Builder? details = null;
        for (int i = 0; i < entries.Length; i++)
        {
            if (IsAbsent(i)) continue;
            FormCell cell = OfficialForm.Cells[i];
            FormTable table = tables[cell.Table];
            if (FigureStore.TryStoreCount(figures, table, cell, counts[i])) continue;
            if (FigureStore.Store(figures, table, cell, EntryAt(i)) is not { } detail) continue;
            (detailed ??= ImmutableArray.CreateBuilder<short>()).Add((short)i);
            (details ??= ImmutableArray.CreateBuilder<CellDetail>()).Add(detail);
        }

        return new FiledReport(
            new ReportContent(Header, Narrative, [.. sections], [.. unplaced], [.. explanations], [.. notes], provenance.ToImmutableDictionary()),
            tables,
            figures,
            detailed is null ? CellDetails.None : new(detailed.ToImmutable(), details!.ToImmutable()));
    }
}
