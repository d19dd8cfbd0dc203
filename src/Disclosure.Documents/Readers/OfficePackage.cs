using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace Disclosure.Documents.Readers;

/// <summary>The parts of an Office Open XML document. External targets are never followed, document types never read, macros never touched.</summary>
internal sealed class OfficePackage : IDisposable
{
    private const string OfficeDocument = "/officeDocument";

    private static readonly XmlReaderSettings settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive archive;
    private readonly InflationBudget budget;

    /// <summary>Opens a package.</summary>
    /// <exception cref="StoppedReadingException">It has too many parts.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public OfficePackage(ReadOnlyMemory<byte> document, DocumentReadOptions options)
    {
        if (document.Span.Count("PK\u0001\u0002"u8) > options.MaxParts) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxParts));
        archive = new(StreamOf(document));
        budget = new(options.MaxInflatedBytes);
    }

    /// <summary>Tells the name of a part that is being read.</summary>
    public Action<string>? Opened { get; set; }

    public bool IsEncrypted => archive.Entries.Any(entry => entry.IsEncrypted);

    public static Stream StreamOf(ReadOnlyMemory<byte> document) =>
        MemoryMarshal.TryGetArray(document, out ArraySegment<byte> bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(document.ToArray(), writable: false);

    /// <summary>The main part: the one that the package names, else the customary one.</summary>
    public string MainPart(string customary) =>
        Relations("").Where(relation => relation.Type.EndsWith(OfficeDocument, StringComparison.Ordinal)).Select(relation => relation.Target).FirstOrDefault()
        ?? customary;

    /// <summary>The parts to which a part points.</summary>
    public IReadOnlyList<PartRelation> Relations(string part)
    {
        int slash = part.LastIndexOf('/');
        string folder = part[..(slash + 1)];
        List<PartRelation> relations = [];
        using XmlReader? xml = Open($"{folder}_rels/{part[(slash + 1)..]}.rels");
        while (xml is not null && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
            string target = xml.GetAttribute("Target") ?? "";
            relations.Add(new(
                xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", target.StartsWith('/') ? target[1..] : Resolve(folder, target)));
        }

        return relations;
    }

    /// <summary>Opens a part; <see langword="null"/> where the package has none of that name.</summary>
    public XmlReader? Open(string part)
    {
        ZipArchiveEntry? entry = archive.GetEntry(part)
            ?? archive.Entries.FirstOrDefault(candidate => candidate.FullName.Equals(part, StringComparison.OrdinalIgnoreCase));
        if (entry is null) return null;
        Opened?.Invoke(part);
        return XmlReader.Create(new BoundedStream(entry.Open(), budget), settings);
    }

    public void Dispose() => archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        List<string> path = [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (string step in target.Split('/'))
        {
            if (step == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (step is not ("." or "..")) path.Add(step);
        }

        return string.Join('/', path);
    }
}

/// <summary>A part to which another points.</summary>
internal readonly record struct PartRelation(string Id, string Type, string Target);
