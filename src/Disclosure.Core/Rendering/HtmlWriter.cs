using System.Text;
using System.Xml;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>
/// Writes the elements of a page. The page is HTML and well-formed XML at once, so nothing that is printed in it can leave its
/// element: every text and every attribute is escaped by the one writer.
/// </summary>
internal sealed class HtmlWriter : IDisposable
{
    private readonly XmlWriter xml;

    public HtmlWriter(Stream output, Language language)
    {
        Language = language;
        xml = XmlWriter.Create(output, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.None,
            CloseOutput = false,
        });
        xml.WriteDocType("html", null, null, null);
    }

    public Language Language { get; }

    /// <summary>Opens an element; an attribute without a value is left out.</summary>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null) xml.WriteAttributeString(name, HarmlessText.Of(value));
        }

        return this;
    }

    /// <summary>Opens an element on a line of its own.</summary>
    public HtmlWriter Block(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteWhitespace("\n");
        return Open(element, attributes);
    }

    public HtmlWriter Text(string text)
    {
        xml.WriteString(HarmlessText.Of(text));
        return this;
    }

    public HtmlWriter Text(BilingualText text) => Text(text.In(Language));

    /// <summary>The text of a style sheet, in which nothing may need an escape.</summary>
    public HtmlWriter Style(string sheet)
    {
        xml.WriteString(sheet);
        return this;
    }

    /// <summary>Closes the innermost open element.</summary>
    public HtmlWriter Close()
    {
        xml.WriteFullEndElement();
        return this;
    }

    /// <summary>An element that has no content, such as meta.</summary>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Block(element, attributes);
        xml.WriteEndElement();
        return this;
    }

    public void Dispose() => xml.Dispose();
}
