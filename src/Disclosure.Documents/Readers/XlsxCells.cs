using System.Globalization;
using System.Xml;

namespace Disclosure.Documents.Readers;

/// <summary>The cells of a worksheet as printed: formulas by the result kept with them; a formula without one is told as it stands.</summary>
internal sealed class XlsxCells(List<string> texts, XlsxStyles styles, bool isFrom1904, DocumentReadOptions options)
{
    public SheetContent Read(XmlReader xml, string name)
    {
        SheetContent sheet = new(name, options);
        int row = -1, column = -1;
        while (xml.Read())
        {
            if (xml.Depth > options.MaxDepth) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxDepth));
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "col" when IsOn(xml, "hidden"):
                    sheet.HiddenColumns.Add((Number(xml, "min", 1) - 1, Number(xml, "max", 1) - 1));
                    break;
                case "row":
                    row = Number(xml, "r", row + 2) - 1;
                    column = -1;
                    if (IsOn(xml, "hidden")) sheet.HiddenRows.Add(row);
                    break;
                case "c":
                    (row, column) = SheetAddress.Parse(xml.GetAttribute("r")) ?? (row, column + 1);
                    SheetStyle style = styles[Number(xml, "s", 0)];
                    sheet.Add(new SheetCell(row, column, Text(xml, style), style.IsBoxed));
                    break;
                case "mergeCell" when (xml.GetAttribute("ref") ?? "").Split(':') is [var from, var to]
                    && SheetAddress.Parse(from) is (var top, var left) && SheetAddress.Parse(to) is (var bottom, var right):
                    sheet.Add(new SheetMerge(top, left, bottom, right));
                    break;
            }
        }

        return sheet;
    }

    private string Text(XmlReader xml, SheetStyle style)
    {
        string type = xml.GetAttribute("t") ?? "n", inside = "";
        string? value = null, formula = null;
        if (xml.IsEmptyElement) return "";
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                inside = xml.IsEmptyElement ? "" : xml.LocalName;
                if (xml.LocalName == "f") formula ??= "";
                else if (xml.LocalName == "v") value ??= "";
                else if (xml.LocalName == "is") value = XlsxStrings.Text(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement) inside = "";
            else if (inside == "v") value += xml.Value;
            else if (inside == "f") formula += xml.Value;
        }

        return value is null ? formula is null ? "" : "=" + formula : Print(type, value, style);
    }

    private string Print(string type, string value, SheetStyle style) => type switch
    {
        "s" => int.TryParse(value, CultureInfo.InvariantCulture, out int index) && index >= 0 && index < texts.Count ? texts[index] : "#REF!",
        _ when value.Length == 0 => "",
        "str" or "inlineStr" or "e" or "d" => value,
        "b" => value == "1" ? "TRUE" : "FALSE",
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? style.Numbers.Of(number, isFrom1904) : value,
    };

    private static bool IsOn(XmlReader xml, string name) => xml.GetAttribute(name) is "1" or "true";

    private static int Number(XmlReader xml, string name, int otherwise) =>
        int.TryParse(xml.GetAttribute(name), CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, 0, 1 << 21) : otherwise;
}
