using System.Globalization;
using System.Xml;
using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>A report as a DOCX on A4, with the margins and fonts of official documents (GB/T 9704).</summary>
internal sealed class DocxDocument
{
    public const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string W = "w";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Between the margins, in twentieths of a point: 21 cm less 2.8 and 2.6.</summary>
    private const int TextWidth = 8844;

    private readonly XmlWriter xml;

    private DocxDocument(XmlWriter xml) => this.xml = xml;

    public static byte[] Of(FiledReport report)
    {
        using PackageWriter package = new();
        package.AddRelations("_rels/.rels", ("r1", "officeDocument", "word/document.xml"));
        package.AddRelations("word/_rels/document.xml.rels", ("r1", "styles", "styles.xml"), ("r2", "fontTable", "fontTable.xml"));
        package.Add("word/document.xml", Types + "document.main+xml", xml => new DocxDocument(xml).Write(report));
        package.Add("word/styles.xml", Types + "styles+xml", DocxStyles.WriteStyles);
        package.Add("word/fontTable.xml", Types + "fontTable+xml", DocxStyles.WriteFonts);
        return package.ToBytes();
    }

    private void Write(FiledReport report)
    {
        xml.WriteStartElement(W, "document", Space);
        xml.WriteStartElement(W, "body", Space);
        foreach (ReportPart part in ReportPart.Of(report))
        {
            switch (part)
            {
                case ReportTitle title: Paragraph(DocxStyles.Title, title.Text); break;
                case SectionTitle title: Paragraph(DocxStyles.Heading, title.Text); break;
                case Paragraph paragraph: Paragraph(DocxStyles.Body, paragraph.Text); break;
                case TablePart table: Table(table); break;
            }
        }

        xml.WriteStartElement(W, "sectPr", Space);
        xml.Element(W, "pgSz", Space, ("w", "11906"), ("h", "16838"));
        xml.Element(W, "pgMar", Space, ("top", "2098"), ("right", "1474"), ("bottom", "1984"), ("left", "1588"), ("header", "851"), ("footer", "992"), ("gutter", "0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Paragraph(string style, string text)
    {
        xml.WriteStartElement(W, "p", Space);
        xml.WriteStartElement(W, "pPr", Space);
        xml.Element(W, "pStyle", Space, ("val", style));
        xml.WriteEndElement();
        if (text.Length > 0)
        {
            xml.WriteStartElement(W, "r", Space);
            xml.WriteStartElement(W, "t", Space);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlText.Allowed(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Table(TablePart table)
    {
        int[] widths = [.. table.Grid.Shares.Select(share => (int)Math.Round(TextWidth * share / 100))];
        xml.WriteStartElement(W, "tbl", Space);
        xml.WriteStartElement(W, "tblPr", Space);
        xml.Element(W, "tblStyle", Space, ("val", DocxStyles.Table));
        xml.Element(W, "tblW", Space, ("w", Number(widths.Sum())), ("type", "dxa"));
        xml.Element(W, "jc", Space, ("val", "center"));
        xml.Element(W, "tblLayout", Space, ("type", "fixed"));
        xml.WriteEndElement();
        xml.WriteStartElement(W, "tblGrid", Space);
        foreach (int width in widths) xml.Element(W, "gridCol", Space, ("w", Number(width)));
        xml.WriteEndElement();
        for (int row = 0; row < table.Grid.Grid.Rows.Length; row++) Row(table, row, widths);
        xml.WriteEndElement();
        Paragraph(DocxStyles.Body, "");
    }

    private void Row(TablePart table, int row, int[] widths)
    {
        xml.WriteStartElement(W, "tr", Space);
        xml.WriteStartElement(W, "trPr", Space);
        xml.Element(W, "cantSplit", Space);
        if (row < table.Grid.Grid.HeadingRows && table.Grid.Grid.Table.Kind == TableKind.Requests) xml.Element(W, "tblHeader", Space);
        xml.WriteEndElement();
        foreach (PlacedCell placed in table.Grid.Cells.Where(cell => cell.Row <= row && cell.EndRow >= row).OrderBy(cell => cell.Column))
        {
            xml.WriteStartElement(W, "tc", Space);
            xml.WriteStartElement(W, "tcPr", Space);
            xml.Element(W, "tcW", Space, ("w", Number(widths[placed.Column..(placed.EndColumn + 1)].Sum())), ("type", "dxa"));
            if (placed.Cell.ColumnSpan > 1) xml.Element(W, "gridSpan", Space, ("val", Number(placed.Cell.ColumnSpan)));
            if (placed.Cell.RowSpan > 1 && placed.Row == row) xml.Element(W, "vMerge", Space, ("val", "restart"));
            else if (placed.Cell.RowSpan > 1) xml.Element(W, "vMerge", Space);
            xml.Element(W, "vAlign", Space, ("val", "center"));
            xml.WriteEndElement();
            bool isLabel = placed.Cell is { Kind: GridCellKind.RowHeading, RowSpan: 1 };
            Paragraph(isLabel ? DocxStyles.Label : DocxStyles.Cell, placed.Row == row ? table.TextOf(placed.Cell) : "");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
