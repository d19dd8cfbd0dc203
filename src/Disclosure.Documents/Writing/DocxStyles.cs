using System.Xml;

namespace Disclosure.Documents.Writing;

/// <summary>The styles of a DOCX: those of official documents, with fonts that stand in where they are not installed.</summary>
internal static class DocxStyles
{
    public const string Title = "Title", Heading = "Heading1", Body = "Normal", Cell = "TableCell", Label = "TableLabel", Table = "TableGrid";

    private const string W = "w";
    private const string Space = DocxPage.Space;
    private const string BodyFont = "仿宋", TitleFont = "方正小标宋简体", HeadingFont = "黑体", TableFont = "宋体";

    public static void WriteStyles(XmlWriter xml)
    {
        xml.WriteStartElement(W, "styles", Space);
        Style(xml, "paragraph", Body, "Normal", BodyFont, "32", ("both", "640", "560"), isDefault: true);
        Style(xml, "paragraph", Title, "Title", TitleFont, "44", ("center", "0", "600"));
        Style(xml, "paragraph", Heading, "heading 1", HeadingFont, "32", ("both", "640", "560"), outline: "0");
        Style(xml, "paragraph", Cell, "Table cell", TableFont, "18", ("center", "0", "240"));
        Style(xml, "paragraph", Label, "Table label", TableFont, "18", ("left", "0", "240"));
        xml.Begin(W, "style", Space, ("type", "table"), ("styleId", Table));
        xml.Element(W, "name", Space, ("val", "Table Grid"));
        xml.WriteStartElement(W, "tblPr", Space);
        xml.WriteStartElement(W, "tblBorders", Space);
        foreach (string side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" })
            xml.Element(W, side, Space, ("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000"));
        xml.WriteEndElement();
        xml.WriteStartElement(W, "tblCellMar", Space);
        xml.Element(W, "top", Space, ("w", "30"), ("type", "dxa"));
        xml.Element(W, "left", Space, ("w", "50"), ("type", "dxa"));
        xml.Element(W, "bottom", Space, ("w", "30"), ("type", "dxa"));
        xml.Element(W, "right", Space, ("w", "50"), ("type", "dxa"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    public static void WriteFonts(XmlWriter xml)
    {
        xml.WriteStartElement(W, "fonts", Space);
        Font(xml, BodyFont, "FangSong;仿宋_GB2312;STFangsong;Noto Serif CJK SC");
        Font(xml, TitleFont, "宋体;SimSun;Noto Serif CJK SC");
        Font(xml, HeadingFont, "SimHei;Noto Sans CJK SC");
        Font(xml, TableFont, "SimSun;Noto Serif CJK SC");
        xml.WriteEndElement();
    }

    private static void Style(
        XmlWriter xml, string type, string id, string name, string font, string size, (string Align, string Indent, string Line) form,
        bool isDefault = false, string? outline = null)
    {
        xml.Begin(W, "style", Space, ("type", type), ("styleId", id));
        if (isDefault) xml.WriteAttributeString(W, "default", Space, "1");
        xml.Element(W, "name", Space, ("val", name));
        xml.WriteStartElement(W, "pPr", Space);
        if (outline is not null) xml.Element(W, "keepNext", Space);
        xml.Element(W, "spacing", Space, ("before", id == Title ? "240" : "0"), ("after", id == Title ? "360" : "0"), ("line", form.Line), ("lineRule", id is Cell or Label ? "auto" : "exact"));
        xml.Element(W, "ind", Space, ("firstLine", form.Indent));
        xml.Element(W, "jc", Space, ("val", form.Align));
        if (outline is not null) xml.Element(W, "outlineLvl", Space, ("val", outline));
        xml.WriteEndElement();
        xml.WriteStartElement(W, "rPr", Space);
        xml.Element(W, "rFonts", Space, ("ascii", id is Cell or Label ? font : "Times New Roman"), ("hAnsi", id is Cell or Label ? font : "Times New Roman"), ("eastAsia", font));
        xml.Element(W, "sz", Space, ("val", size));
        xml.Element(W, "szCs", Space, ("val", size));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Font(XmlWriter xml, string name, string others)
    {
        xml.Begin(W, "font", Space, ("name", name));
        xml.Element(W, "altName", Space, ("val", others));
        xml.Element(W, "charset", Space, ("val", "86"));
        xml.Element(W, "family", Space, ("val", "auto"));
        xml.Element(W, "pitch", Space, ("val", "variable"));
        xml.WriteEndElement();
    }
}
