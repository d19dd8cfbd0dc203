using CSharpFunctionalExtensions;
using Disclosure.Documents;
using Disclosure.Documents.Content;
using Disclosure.Documents.Readers;

namespace Disclosure;

/// <summary>Reads annual reports as bodies publish them. Nothing is fetched, nothing is executed.</summary>
public static class ReportDocuments
{
    /// <summary>Reads one document: a web page, DOCX, XLSX, XLS, a PDF with a text layer, plain text or Markdown, told apart by content.</summary>
    /// <param name="document">The bytes of the document.</param>
    /// <param name="options">Limits; the defaults where <see langword="null"/>.</param>
    /// <returns>The report with the place of every figure; or why there is none, and what to do.</returns>
    public static Result<DocumentReading, DocumentError> Read(ReadOnlyMemory<byte> document, DocumentReadOptions? options = null)
    {
        return ContentOf(document, options ?? DocumentReadOptions.Default).Bind(read => ReportAssembly.Build(read.Content, read.Kind));
    }

    /// <summary>What a document comes down to, before it is held against the form.</summary>
    internal static Result<(DocumentContent Content, DocumentKind Kind), DocumentError> ContentOf(ReadOnlyMemory<byte> document, DocumentReadOptions options)
    {
        if (document.Length > options.MaxBytes) return new DocumentError(DocumentErrorCode.TooLarge, DocumentKind.Unknown) { Limit = nameof(options.MaxBytes) };
        DocumentKind? detected = KindDetection.OfBytes(document);
        DocumentKind kind = detected ?? DocumentKind.Text;
        return detected switch
        {
            null => ContentOfText(TextDecoding.Decode(document.Span), options),
            DocumentKind.Pdf => PdfReading.Read(document, options).Map(content => (content, kind)),
            DocumentKind.Docx or DocumentKind.Xlsx or DocumentKind.Xls => OfficeReading.Read(document, kind, options).Map(content => (content, kind)),
            DocumentKind.EncryptedOffice => new DocumentError(DocumentErrorCode.Encrypted, DocumentKind.EncryptedOffice),
            DocumentKind.Picture => new DocumentError(DocumentErrorCode.Picture, DocumentKind.Picture),
            DocumentKind.Unknown => new DocumentError(DocumentErrorCode.NotRecognised, DocumentKind.Unknown),
            _ => new DocumentError(DocumentErrorCode.KindNotRead, kind),
        };
    }

    private static Result<(DocumentContent, DocumentKind), DocumentError> ContentOfText(string text, DocumentReadOptions options) => KindDetection.OfText(text) switch
    {
        DocumentKind.Html => ContentOfHtml(text, options),
        DocumentKind.Text => (TextReading.Read(text), DocumentKind.Text),
        _ => new DocumentError(DocumentErrorCode.NotRecognised, DocumentKind.Unknown),
    };

    private static Result<(DocumentContent, DocumentKind), DocumentError> ContentOfHtml(string html, DocumentReadOptions options)
    {
        HtmlReading reading = new(options);
        DocumentContent content = reading.Read(html);
        return reading.Error is { } error ? error : (content, DocumentKind.Html);
    }
}
