using System.Text;
using System.Xml;

namespace Disclosure.Documents.Readers;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class XlsxStrings
{
    public static List<string> Read(OfficePackage package, string? part)
    {
        List<string> texts = [];
        using XmlReader? xml = part is null ? null : package.Open(part);
        while (xml is not null && xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si") texts.Add(Text(xml));
        return texts;
    }

    /// <summary>The text of an element with runs, without its phonetic guides; the reader is left at its end.</summary>
    public static string Text(XmlReader xml)
    {
        StringBuilder text = new();
        if (xml.IsEmptyElement) return "";
        int depth = xml.Depth;
        bool isText = false;
        int phonetic = int.MaxValue;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "rPh" && !xml.IsEmptyElement) phonetic = xml.Depth;
                isText = xml.LocalName == "t" && !xml.IsEmptyElement;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isText = false;
                if (xml.Depth <= phonetic) phonetic = int.MaxValue;
            }
            else if (isText && xml.Depth <= phonetic)
            {
                text.Append(xml.Value);
            }
        }

        return text.ToString();
    }
}
