using System.Globalization;
using System.Xml;

namespace Disclosure.Documents.Writing;

/// <summary>The parts of a DOCX on A4, with the margins and fonts of official documents (GB/T 9704): paragraphs and tables one after the other.</summary>
/// <param name="xml">The main part.</param>
internal sealed class DocxPage(XmlWriter xml)
{
    /// <summary>Between the margins, in twentieths of a point: 21 cm less 2.8 and 2.6.</summary>
    public const int TextWidth = 8844;

    public const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string W = "w";
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>A document.</summary>
    public static byte[] Document(Action<DocxPage> write)
    {
        using PackageWriter package = new();
        package.AddRelations("_rels/.rels", ("r1", "officeDocument", "word/document.xml"));
        package.AddRelations("word/_rels/document.xml.rels", ("r1", "styles", "styles.xml"), ("r2", "fontTable", "fontTable.xml"));
        package.Add("word/document.xml", Types + "document.main+xml", xml => WriteBody(xml, write));
        package.Add("word/styles.xml", Types + "styles+xml", DocxStyles.WriteStyles);
        package.Add("word/fontTable.xml", Types + "fontTable+xml", DocxStyles.WriteFonts);
        return package.ToBytes();
    }

    public void Paragraph(string style, string text, bool beginsPage = false)
    {
        xml.WriteStartElement(W, "p", Space);
        xml.WriteStartElement(W, "pPr", Space);
        xml.Element(W, "pStyle", Space, ("val", style));
        if (beginsPage) xml.Element(W, "pageBreakBefore", Space);
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

    /// <summary>A table; its rows are written by <paramref name="writeRows"/>.</summary>
    public void Table(int[] widths, Action writeRows)
    {
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
        writeRows();
        xml.WriteEndElement();
        Paragraph(DocxStyles.Body, "");
    }

    /// <summary>A row that does not break over pages.</summary>
    public void Row(bool isHeading, Action writeCells)
    {
        xml.WriteStartElement(W, "tr", Space);
        xml.WriteStartElement(W, "trPr", Space);
        xml.Element(W, "cantSplit", Space);
        if (isHeading) xml.Element(W, "tblHeader", Space);
        xml.WriteEndElement();
        writeCells();
        xml.WriteEndElement();
    }

    public void Cell(int width, string style, string text, int columnSpan = 1, bool? beginsRowSpan = null)
    {
        xml.WriteStartElement(W, "tc", Space);
        xml.WriteStartElement(W, "tcPr", Space);
        xml.Element(W, "tcW", Space, ("w", Number(width)), ("type", "dxa"));
        if (columnSpan > 1) xml.Element(W, "gridSpan", Space, ("val", Number(columnSpan)));
        if (beginsRowSpan == true) xml.Element(W, "vMerge", Space, ("val", "restart"));
        else if (beginsRowSpan == false) xml.Element(W, "vMerge", Space);
        xml.Element(W, "vAlign", Space, ("val", "center"));
        xml.WriteEndElement();
        Paragraph(style, text);
        xml.WriteEndElement();
    }

    private static void WriteBody(XmlWriter xml, Action<DocxPage> write)
    {
        xml.WriteStartElement(W, "document", Space);
        xml.WriteStartElement(W, "body", Space);
        write(new(xml));
        xml.WriteStartElement(W, "sectPr", Space);
        xml.Element(W, "pgSz", Space, ("w", "11906"), ("h", "16838"));
        xml.Element(W, "pgMar", Space, ("top", "2098"), ("right", "1474"), ("bottom", "1984"), ("left", "1588"), ("header", "851"), ("footer", "992"), ("gutter", "0"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
