using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure;

/// <summary>
/// A report exactly as a body published it, right or wrong, whole or truncated: every cell as number, blank, none-mark,
/// unreadable or absent, with its print. Nothing in it is ever repaired.
/// </summary>
/// <remarks>
/// Immutable and safe for any number of threads. Equality is by header, layouts, cells with their print, headings, texts,
/// unplaced rows and explanations; not by provenance, reading notes or the file it came from.
/// </remarks>
public sealed class FiledReport : IEquatable<FiledReport>, ICellSource
{
    private readonly TableSet tables;
    private readonly CellDetails details;

    internal FiledReport(ReportContent content, TableSet tables, Figures figures, CellDetails details)
    {
        Content = content;
        this.tables = tables;
        Figures = figures;
        this.details = details;
        IsPlain = content.Header.IsCovered && content.Inferred.IsEmpty;
    }

    /// <summary>What the report says about itself.</summary>
    public ReportHeader Header => Content.Header;

    /// <summary>The texts of the report.</summary>
    public Narrative Narrative => Content.Narrative;

    /// <summary>The headings as they stand in the report, in its order.</summary>
    public ImmutableArray<SectionHeading> Sections => Content.Sections;

    /// <summary>Printed rows that the form does not have.</summary>
    public ImmutableArray<UnplacedRow> Unplaced => Content.Unplaced;

    /// <summary>Explanations filed with the report.</summary>
    public ImmutableArray<Explanation> Explanations => Content.Explanations;

    /// <summary>What the reader left aside or read with a doubt.</summary>
    public ImmutableArray<ReadingNote> Notes => Content.Notes;

    /// <summary>Where figures stood in the source, for the cells of which that is known.</summary>
    public ImmutableDictionary<FormCell, Origin> Provenance => Content.Provenance;

    /// <summary>What stands in a cell. A cell that the table's layout does not have is absent.</summary>
    public CellEntry this[FormCell cell]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(cell);
            return FigureStore.Load(Figures, details, tables[cell.Table], cell);
        }
    }

    internal ReportContent Content { get; }

    internal Figures Figures { get; }

    internal CellDetails Details => details;

    internal TableSet Tables => tables;

    internal FormLayout RequestsLayout => tables.RequestsLayout;

    /// <summary>
    /// The cells that hold anything but a plain figure from 0 on or nothing at all: a print, a note, a fault, a negative or a fine figure. In the
    /// order of the tables; of most reports there are none.
    /// </summary>
    internal ImmutableArray<FormCell> UnusualCells
    {
        get
        {
            if (details.Count == 0 && !Figures.AreUnusual) return [];
            List<FormCell> cells = [];
            for (int i = 0; i < details.Count; i++) cells.Add(OfficialForm.Cells[details[i].Cell]);
            foreach (FormCell cell in tables[TableKind.Proactive].Cells) if (IsUnusual(cell)) cells.Add(cell);
            if (Figures.AreLanesUnusual) cells.AddRange(tables[TableKind.Requests].Cells.Concat(tables[TableKind.Disputes].Cells).Where(IsUnusual));
            return [.. cells.Distinct().OrderBy(cell => cell.Table).ThenBy(cell => tables[cell.Table].Position(cell))];
        }
    }

    private bool IsUnusual(FormCell cell) => cell.IsAmount ? Figures.IsAmountUnusual : CountOf(cell) < 0;

    /// <summary>Whether every cell of table 2 holds a number.</summary>
    internal bool IsProactiveWhole => Figures.ProactiveKnown == (1U << tables[TableKind.Proactive].Cells.Length) - 1;

    /// <summary>Whether nothing but its figures bears on the identities: the form is covered and no figure was placed with their help.</summary>
    internal bool IsPlain { get; }

    /// <summary>The cells whose figure was placed with the help of identities.</summary>
    internal ImmutableArray<(FormCell Cell, InferredPlacement Placement)> Inferred => Content.Inferred;

    /// <summary>The table of the form as this report prints it; also for a table that the source does not have.</summary>
    public FormTable Table(TableKind table) => tables[table];

    /// <summary>The number in a cell, without its print; <see langword="null"/> where the cell holds none or is an amount.</summary>
    public long? CountOf(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.IsAmount ? null : FigureStore.LoadCount(Figures, details, tables[cell.Table], cell);
    }

    /// <summary>Whether the source has any cell of the table.</summary>
    public bool Has(TableKind table) => Table(table).Cells.Any(cell => this[cell].State != CellState.Absent);

    /// <summary>The same report with one cell changed.</summary>
    /// <exception cref="ArgumentException">The table's layout does not have the cell.</exception>
    public FiledReport With(FormCell cell, CellEntry entry)
    {
        ArgumentNullException.ThrowIfNull(cell);
        FormTable table = tables[cell.Table];
        if (!table.Contains(cell)) throw new ArgumentException($"{table} has no cell {cell.Id}", nameof(cell));
        Figures changed = Figures.Copy();
        CellDetail? detail = FigureStore.Store(changed, table, cell, entry.FittedTo(cell));
        return new(Content, tables, changed, details.With(cell.Index, detail));
    }

    /// <summary>The same report with some cells, which its layouts have, as another source has them.</summary>
    internal FiledReport With(IEnumerable<FormCell> cells, ICellSource source)
    {
        Figures changed = Figures.Copy();
        CellDetails newDetails = details;
        foreach (FormCell cell in cells)
            newDetails = newDetails.With(cell.Index, FigureStore.Store(changed, tables[cell.Table], cell, source[cell]));
        return new(Content, tables, changed, newDetails);
    }

    /// <summary>A builder that holds all of this report.</summary>
    public FiledReportBuilder ToBuilder()
    {
        FiledReportBuilder builder = new();
        builder.SetContent(Content);
        foreach (FormTable table in tables.Tables)
        {
            builder.SetLayout(table.Kind, table.Layout);
            foreach (FormCell cell in table.Cells) builder[cell] = this[cell];
        }

        return builder;
    }

    /// <inheritdoc/>
    public bool Equals(FiledReport? other) =>
        ReferenceEquals(this, other)
        || (other is not null && tables == other.tables && Figures.ContentEquals(other.Figures)
            && details.ContentEquals(other.details) && Content.Equals(other.Content));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FiledReport);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Header, Figures);

    /// <inheritdoc/>
    public override string ToString() => Content.ToString();
}
