using System.IO.Compression;

namespace Disclosure.Documents.Readers;

/// <summary>Tells office documents apart by the names of their parts or streams.</summary>
internal static class OfficeKind
{
    /// <summary>Names under which the office programs of Kingsoft keep what is theirs.</summary>
    private static readonly string[] kingsoftStreams = ["WpsCustomData", "ETExtData", "KSOProductBuildVer"];

    public static DocumentKind OfArchive(ReadOnlyMemory<byte> document)
    {
        if (document.Span.Count("PK\u0001\u0002"u8) > DocumentReadOptions.Default.MaxParts * 4) return DocumentKind.Unknown;
        try
        {
            using Stream stream = OfficePackage.StreamOf(document);
            using ZipArchive archive = new(stream);
            bool Has(string start) => archive.Entries.Any(entry => entry.FullName.StartsWith(start, StringComparison.OrdinalIgnoreCase));
            return archive.GetEntry("OFD.xml") is not null ? DocumentKind.Ofd
                : Has("word/") ? DocumentKind.Docx
                : Has("xl/workbook.bin") ? DocumentKind.OtherOffice
                : Has("xl/") ? DocumentKind.Xlsx
                : Has("ppt/") || (Has("mimetype") && Has("content.xml")) ? DocumentKind.OtherOffice
                : DocumentKind.Unknown;
        }
        catch (InvalidDataException)
        {
            return DocumentKind.Unknown;
        }
    }

    public static DocumentKind OfCompoundFile(ReadOnlyMemory<byte> document)
    {
        try
        {
            CompoundFile file = new(document);
            bool Has(string name) => file.Streams.Any(stream => stream.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            bool isKingsoft = kingsoftStreams.Any(Has);
            return Has("EncryptedPackage") ? DocumentKind.EncryptedOffice
                : Has("WordDocument") ? isKingsoft ? DocumentKind.Wps : DocumentKind.Doc
                : Has("Workbook") ? isKingsoft ? DocumentKind.Et : DocumentKind.Xls
                : DocumentKind.OtherOffice;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or OverflowException)
        {
            return DocumentKind.OtherOffice;
        }
    }
}
