using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>A report as a DOCX.</summary>
internal sealed class DocxDocument
{
    private readonly DocxPage page;

    private DocxDocument(DocxPage page) => this.page = page;

    public static byte[] Of(FiledReport report) => DocxPage.Document(page => new DocxDocument(page).Write(report));

    private void Write(FiledReport report)
    {
        foreach (ReportPart part in ReportPart.Of(report))
        {
            switch (part)
            {
                case ReportTitle title: page.Paragraph(DocxStyles.Title, title.Text); break;
                case SectionTitle title: page.Paragraph(DocxStyles.Heading, title.Text); break;
                case Paragraph paragraph: page.Paragraph(DocxStyles.Body, paragraph.Text); break;
                case TablePart table: Table(table); break;
            }
        }
    }

    private void Table(TablePart table)
    {
        int[] widths = [.. table.Grid.Shares.Select(share => (int)Math.Round(DocxPage.TextWidth * share / 100))];
        page.Table(widths, () =>
        {
            for (int row = 0; row < table.Grid.Grid.Rows.Length; row++) Row(table, row, widths);
        });
    }

    private void Row(TablePart table, int row, int[] widths)
    {
        bool isHeading = row < table.Grid.Grid.HeadingRows && table.Grid.Grid.Table.Kind == TableKind.Requests;
        page.Row(isHeading, () =>
        {
            foreach (PlacedCell placed in table.Grid.Cells.Where(cell => cell.Row <= row && cell.EndRow >= row).OrderBy(cell => cell.Column))
            {
                bool isLabel = placed.Cell is { Kind: GridCellKind.RowHeading, RowSpan: 1 };
                page.Cell(
                    widths[placed.Column..(placed.EndColumn + 1)].Sum(),
                    isLabel ? DocxStyles.Label : DocxStyles.Cell,
                    placed.Row == row ? table.TextOf(placed.Cell) : "",
                    placed.Cell.ColumnSpan,
                    placed.Cell.RowSpan > 1 ? placed.Row == row : null);
            }
        });
    }
}
