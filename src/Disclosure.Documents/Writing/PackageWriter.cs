using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Disclosure.Documents.Writing;

/// <summary>Writes the parts of an Office Open XML document. The same parts make the same bytes.</summary>
internal sealed class PackageWriter : IDisposable
{
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly XmlWriterSettings settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false };

    private readonly MemoryStream bytes = new();
    private readonly ZipArchive archive;
    private readonly List<(string Name, string Type)> parts = [];

    public PackageWriter() => archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a part of a content type.</summary>
    public void Add(string name, string type, Action<XmlWriter> write)
    {
        parts.Add((name, type));
        Write(name, write);
    }

    /// <summary>Adds what a part points to: identifier, type (the last word of its name), target.</summary>
    public void AddRelations(string name, params IEnumerable<(string Id, string Type, string Target)> relations) => Write(name, xml =>
    {
        xml.WriteStartElement("Relationships", PackageRelations);
        foreach ((string id, string type, string target) in relations)
        {
            xml.WriteStartElement("Relationship", PackageRelations);
            xml.WriteAttributeString("Id", id);
            xml.WriteAttributeString("Type", $"{Relations}/{type}");
            xml.WriteAttributeString("Target", target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    /// <summary>Ends the document.</summary>
    public byte[] ToBytes()
    {
        Write("[Content_Types].xml", xml =>
        {
            xml.WriteStartElement("Types", ContentTypes);
            WriteType(xml, "Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
            WriteType(xml, "Default", "Extension", "xml", "application/xml");
            foreach ((string name, string type) in parts) WriteType(xml, "Override", "PartName", "/" + name, type);
            xml.WriteEndElement();
        });
        archive.Dispose();
        return bytes.ToArray();
    }

    public void Dispose()
    {
        archive.Dispose();
        bytes.Dispose();
    }

    private static void WriteType(XmlWriter xml, string element, string key, string name, string type)
    {
        xml.WriteStartElement(element, ContentTypes);
        xml.WriteAttributeString(key, name);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private void Write(string name, Action<XmlWriter> write)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using Stream part = entry.Open();
        using XmlWriter xml = XmlWriter.Create(part, settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }
}
