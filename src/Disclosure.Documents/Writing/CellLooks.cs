using System.Globalization;
using System.Xml;

namespace Disclosure.Documents.Writing;

/// <summary>The looks that the cells of a workbook have, each once, and the part that holds them.</summary>
internal sealed class CellLooks
{
    private const int FirstOwnFormat = 164;

    private readonly List<CellLook> looks = [new()];

    public int IndexOf(CellLook look)
    {
        int index = looks.IndexOf(look);
        if (index >= 0) return index;
        looks.Add(look);
        return looks.Count - 1;
    }

    /// <summary>Writes the styles part; the one differential format is the mark of a relation that fails.</summary>
    public void Write(XmlWriter xml)
    {
        string[] formats = [.. looks.Select(look => look.Numbers).OfType<string>().Distinct()];
        xml.WriteStartElement("styleSheet", SheetPart.Space);
        if (formats.Length > 0)
        {
            xml.Begin("", "numFmts", SheetPart.Space, ("count", Number(formats.Length)));
            for (int i = 0; i < formats.Length; i++)
                xml.Element("", "numFmt", SheetPart.Space, ("numFmtId", Number(FirstOwnFormat + i)), ("formatCode", XmlText.Allowed(formats[i])));
            xml.WriteEndElement();
        }

        xml.Begin("", "fonts", SheetPart.Space, ("count", Number(looks.Count)));
        foreach (CellLook look in looks)
        {
            xml.WriteStartElement("font", SheetPart.Space);
            xml.Element("", "sz", SheetPart.Space, ("val", Number(look.Size)));
            xml.Element("", "name", SheetPart.Space, ("val", look.Font));
            xml.Element("", "charset", SheetPart.Space, ("val", "134"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteFills(xml);
        WriteBorders(xml);
        xml.Begin("", "cellStyleXfs", SheetPart.Space, ("count", "1"));
        xml.Element("", "xf", SheetPart.Space, ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.WriteEndElement();
        xml.Begin("", "cellXfs", SheetPart.Space, ("count", Number(looks.Count)));
        for (int i = 0; i < looks.Count; i++) WriteLook(xml, i, formats);
        xml.WriteEndElement();
        xml.Begin("", "dxfs", SheetPart.Space, ("count", "1"));
        xml.WriteStartElement("dxf", SheetPart.Space);
        xml.WriteStartElement("fill", SheetPart.Space);
        xml.WriteStartElement("patternFill", SheetPart.Space);
        xml.Element("", "bgColor", SheetPart.Space, ("rgb", "FFFFC7CE"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteLook(XmlWriter xml, int index, string[] formats)
    {
        CellLook look = looks[index];
        int format = look.Numbers is null ? 0 : FirstOwnFormat + Array.IndexOf(formats, look.Numbers);
        xml.Begin("", "xf", SheetPart.Space,
            ("numFmtId", Number(format)), ("fontId", Number(index)), ("fillId", look.IsOpen ? "2" : "0"), ("borderId", look.IsBoxed ? "1" : "0"), ("xfId", "0"),
            ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyFill", "1"), ("applyBorder", "1"), ("applyAlignment", "1"), ("applyProtection", "1"));
        xml.Element("", "alignment", SheetPart.Space, ("horizontal", look.Align), ("vertical", "center"), ("wrapText", "1"), ("indent", look is { IsBoxed: true, Align: "left" } ? "1" : "0"));
        xml.Element("", "protection", SheetPart.Space, ("locked", look.IsOpen ? "0" : "1"));
        xml.WriteEndElement();
    }

    private static void WriteFills(XmlWriter xml)
    {
        xml.Begin("", "fills", SheetPart.Space, ("count", "3"));
        foreach (string pattern in new[] { "none", "gray125", "solid" })
        {
            xml.WriteStartElement("fill", SheetPart.Space);
            xml.Begin("", "patternFill", SheetPart.Space, ("patternType", pattern));
            if (pattern == "solid") xml.Element("", "fgColor", SheetPart.Space, ("rgb", "FFFFFDE7"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter xml)
    {
        xml.Begin("", "borders", SheetPart.Space, ("count", "2"));
        foreach (bool isBoxed in new[] { false, true })
        {
            xml.WriteStartElement("border", SheetPart.Space);
            foreach (string side in new[] { "left", "right", "top", "bottom" })
            {
                if (!isBoxed)
                {
                    xml.Element("", side, SheetPart.Space);
                    continue;
                }

                xml.Begin("", side, SheetPart.Space, ("style", "thin"));
                xml.Element("", "color", SheetPart.Space, ("rgb", "FF000000"));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
