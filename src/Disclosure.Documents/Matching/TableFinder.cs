using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Finds all tables of a kind in a document, each in the layout that fits it best.</summary>
internal sealed class TableFinder
{
    /// <summary>The fewest cells and rows that make up a table outside its section: words and a number alone are none.</summary>
    private const int FewestCells = 2;
    private const int FewestRowsInText = 4;

    private readonly ImmutableArray<DocumentPart> parts;
    private readonly ImmutableArray<PrintedRow> rows;
    private readonly ImmutableArray<PrintedRow> separated = [];
    private readonly FormLayout likely;

    public TableFinder(ImmutableArray<DocumentPart> parts, FormLayout likely)
    {
        this.parts = parts;
        rows = [.. parts.SelectMany(part => part.Rows)];
        if (parts.Any(part => !part.SeparatedRows.IsEmpty))
            separated = [.. parts.SelectMany(part => part.SeparatedRows.IsEmpty ? part.Rows : part.SeparatedRows)];
        this.likely = likely;
    }

    /// <summary>The tables of a kind, none sharing a row with another, in the order of the document.</summary>
    public ImmutableArray<TableMatch> Find(TableKind kind)
    {
        List<TableMatch> found = [];
        HashSet<TextPiece> taken = new(ReferenceEqualityComparer.Instance);
        foreach (TableMatch match in Candidates(kind).OrderByDescending(Score).ThenByDescending(match => match.Figures.Length)
            .ThenByDescending(match => match.Table.Layout == likely))
        {
            TextPiece[] pieces = [.. match.Rows.SelectMany(row => row.Figures).Select(figure => figure.Piece).Where(piece => piece.Text.Length > 0)];
            if (pieces.Any(taken.Contains)) continue;
            taken.UnionWith(pieces);
            found.Add(match);
        }

        return [.. found.OrderBy(match => parts.IndexOf(match.Part)).ThenBy(match => Math.Max(rows.IndexOf(match.Rows[0]), separated.IndexOf(match.Rows[0])))];
    }

    private IEnumerable<TableMatch> Candidates(TableKind kind)
    {
        if (kind == TableKind.Disputes)
        {
            FormTable disputes = OfficialForm.Table(kind, likely);
            return DisputesLine.Find(rows, disputes).Concat(RowTables(rows, disputes))
                .Concat(DisputesLine.Find(separated, disputes).Where(match => match.IsWhole));
        }

        ImmutableArray<PrintedRow> whole = RowRepair.Of(rows, OfficialForm.Table(kind, likely));
        FormTable[] tables = [.. OfficialForm.Layouts.Select(layout => OfficialForm.Table(kind, layout))];
        return tables.SelectMany(table => RowTables(whole, table))
            .Concat(tables.SelectMany(table => RowTables(separated, table, instance => instance.IsExact)));
    }

    private static IEnumerable<TableMatch> RowTables(ImmutableArray<PrintedRow> rows, FormTable table, Func<TableInstance, bool>? isTaken = null) =>
        TableInstance.Find(rows, table).Where(isTaken ?? (_ => true)).Where(IsTable).Select(TableFilling.Of)
            .Where(match => !match.Figures.IsEmpty || !match.Unplaced.IsEmpty);

    /// <summary>
    /// Whether what was found is a table: it stands in its section, or has enough rows to be none by chance. Text of which more rows are
    /// unknown than known has lost the labels to other rows: what is known is then no evidence.
    /// </summary>
    private static bool IsTable(TableInstance instance)
    {
        int unknown = instance.Rows.Count(row => row.Form is null && !row.Printed.IsProse && row.Printed.HasFigure);
        if (!instance.Part.IsGrid && unknown * 2 > instance.Rows.Length) return false;
        if (instance.Part.Section == FormSection.Of(instance.Table.Kind)) return true;
        FormRow[] whole = [.. instance.Rows.Where(row => row.Form is not null && row.Printed.Figures.Length >= row.Form.Cells.Length).Select(row => row.Form!)];
        return instance.Part.IsGrid ? whole.Sum(row => row.Cells.Length) >= FewestCells : whole.Length >= FewestRowsInText;
    }

    private static int Score(TableMatch match) => match.Filled - (10 * match.Unplaced.Length) + (5 * Headings(match));

    /// <summary>How many column labels that only this layout has stand over the rows: they decide where the rows are the same.</summary>
    private static int Headings(TableMatch match)
    {
        if (match.Table.Kind != TableKind.Proactive) return 0;
        string words = string.Concat(match.Rows.Select(row => row.Part).Distinct().Select(part => part.Words));
        return match.Table.Rows.SelectMany(row => OfficialLabels.ColumnsOf(row)).Distinct().Count(label => words.Contains(label, StringComparison.Ordinal));
    }
}
