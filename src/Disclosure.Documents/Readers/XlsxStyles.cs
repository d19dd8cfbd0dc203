using System.Globalization;
using System.Xml;

namespace Disclosure.Documents.Readers;

/// <summary>The styles of a workbook, as far as they bear on what is read: number formats and borders.</summary>
internal sealed class XlsxStyles
{
    private readonly List<SheetStyle> styles = [];

    public static XlsxStyles Read(OfficePackage package, string? part)
    {
        XlsxStyles read = new();
        using XmlReader? xml = part is null ? null : package.Open(part);
        if (xml is not null) read.Read(xml);
        return read;
    }

    public SheetStyle this[int index] => index >= 0 && index < styles.Count ? styles[index] : SheetStyle.Plain;

    private void Read(XmlReader xml)
    {
        Dictionary<int, string> formats = [];
        List<bool> borders = [];
        bool isInFormats = false;
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") isInFormats = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "numFmt":
                    formats[Number("numFmtId")] = xml.GetAttribute("formatCode") ?? "";
                    break;
                case "border":
                    borders.Add(false);
                    break;
                case "left" or "right" or "top" or "bottom" when borders.Count > 0 && xml.GetAttribute("style") is { } style && style != "none":
                    borders[^1] = true;
                    break;
                case "xf" when isInFormats:
                    int border = Number("borderId"), format = Number("numFmtId");
                    styles.Add(new(new(format, formats.GetValueOrDefault(format)), border >= 0 && border < borders.Count && borders[border]));
                    break;
            }
        }

        int Number(string name) => int.TryParse(xml.GetAttribute(name), CultureInfo.InvariantCulture, out int number) ? number : 0;
    }
}

/// <summary>How a cell of a worksheet prints a number, and whether it has a border.</summary>
internal readonly record struct SheetStyle(NumberPrint Numbers, bool IsBoxed)
{
    public static SheetStyle Plain { get; } = new(new(0, null), false);
}
