using System.Text;
using System.Xml;

namespace Disclosure.Documents.Writing;

/// <summary>Elements with attributes, and text without the characters that XML cannot hold.</summary>
internal static class XmlText
{
    public static void Element(this XmlWriter xml, string prefix, string name, string space, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.Begin(prefix, name, space, attributes);
        xml.WriteEndElement();
    }

    public static void Begin(this XmlWriter xml, string prefix, string name, string space, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(prefix, name, space);
        foreach ((string key, string value) in attributes)
        {
            if (prefix.Length > 0) xml.WriteAttributeString(prefix, key, space, value);
            else xml.WriteAttributeString(key, value);
        }
    }

    /// <summary>The text with its blanks kept, and U+FFFD for what XML cannot hold.</summary>
    public static string Allowed(string text)
    {
        StringBuilder? allowed = null;
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (isPair || XmlConvert.IsXmlChar(text[i]))
            {
                allowed?.Append(text, i, isPair ? 2 : 1);
                if (isPair) i++;
                continue;
            }

            (allowed ??= new StringBuilder(text.Length).Append(text, 0, i)).Append('\uFFFD');
        }

        return allowed?.ToString() ?? text;
    }
}
