using System.Text;
using System.Xml;

namespace Disclosure.Rendering;

/// <summary>How documents of elements are written: UTF-8, lines ending with a line feed, the stream left open.</summary>
internal static class XmlDocuments
{
    public static XmlWriter Create(Stream output) => XmlWriter.Create(output, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    });

    /// <summary>An attribute with a text that may come from outside.</summary>
    public static void WriteText(this XmlWriter xml, string attribute, string text) =>
        xml.WriteAttributeString(attribute, HarmlessText.Of(text));
}
