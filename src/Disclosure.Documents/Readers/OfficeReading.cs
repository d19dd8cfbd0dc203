using System.Xml;
using CSharpFunctionalExtensions;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Readers;

/// <summary>Office documents: DOCX, XLSX and XLS, each to tables and lines. What goes wrong inside is an error with its place.</summary>
internal static class OfficeReading
{
    public static Result<DocumentContent, DocumentError> Read(ReadOnlyMemory<byte> document, DocumentKind kind, DocumentReadOptions options)
    {
        string? part = null;
        try
        {
            if (kind == DocumentKind.Xls) return XlsReading.Read(document, options);
            using OfficePackage package = new(document, options);
            package.Opened = name => part = name;
            if (package.IsEncrypted) return new DocumentError(DocumentErrorCode.Encrypted, kind);
            return kind == DocumentKind.Docx ? DocxReading.Read(package, options) : XlsxReading.Read(package, options);
        }
        catch (StoppedReadingException stop)
        {
            return new DocumentError(stop.Code, kind) { Limit = stop.Limit, Where = part };
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or ArgumentException or FormatException or OverflowException
            or IndexOutOfRangeException or EndOfStreamException or NotSupportedException)
        {
            return new DocumentError(DocumentErrorCode.Broken, kind) { Where = part };
        }
    }
}
