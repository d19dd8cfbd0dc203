using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Finds the three tables of the form in a document: in its tables first, in its lines where no table holds them.</summary>
internal sealed class FormMatcher(DocumentContent content, SectionMap sections, FormLayout likely)
{
    private readonly ImmutableArray<PrintedRow> rowsOfTables = [.. content.Blocks.OfType<Grid>().SelectMany(GridRows.Of)];

    public TableMatch Match(TableKind kind)
    {
        TableMatch inTables = Best(rowsOfTables, kind);
        if (!inTables.Figures.IsEmpty) return inTables;
        return Best([.. TextRows.Of(sections.LinesOf(FormSection.Of(kind)))], kind);
    }

    private TableMatch Best(ImmutableArray<PrintedRow> rows, TableKind kind)
    {
        if (kind == TableKind.Disputes)
        {
            FormTable disputes = OfficialForm.Table(kind, likely);
            return DisputesLine.Match(rows, disputes) ?? RowTableMatcher.Match(rows, disputes);
        }

        return OfficialForm.Layouts.Select(layout => RowTableMatcher.Match(rows, OfficialForm.Table(kind, layout)))
            .OrderByDescending(match => match.Figures.Length - (10 * match.Unplaced.Length) + Headings(match, rows))
            .ThenByDescending(match => match.Table.Layout == likely)
            .First();
    }

    /// <summary>How many column labels that only this layout has stand over the rows: they decide where the rows are the same.</summary>
    private static int Headings(TableMatch match, ImmutableArray<PrintedRow> rows)
    {
        if (match.Table.Kind != TableKind.Proactive) return 0;
        string words = string.Concat(rows.SelectMany(row => row.Headings.Select(heading => heading.Text).Concat(row.Labels)).Distinct());
        return match.Table.Rows.SelectMany(row => row.Columns).Select(column => column.Label).Distinct()
            .Count(label => words.Contains(label, StringComparison.Ordinal));
    }
}
