using CSharpFunctionalExtensions;
using Disclosure.Documents;
using Disclosure.Documents.Content;
using Disclosure.Documents.Readers;

namespace Disclosure;

/// <summary>Reads annual reports as bodies publish them. Nothing is fetched, nothing is executed.</summary>
public static class ReportDocuments
{
    /// <summary>Reads one document: a web page, a PDF with a text layer, plain text or Markdown, told apart by content.</summary>
    /// <param name="document">The bytes of the document.</param>
    /// <param name="options">Limits; the defaults where <see langword="null"/>.</param>
    /// <returns>The report with the place of every figure; or why there is none, and what to do.</returns>
    public static Result<DocumentReading, DocumentError> Read(ReadOnlyMemory<byte> document, DocumentReadOptions? options = null)
    {
        options ??= DocumentReadOptions.Default;
        if (document.Length > options.MaxBytes) return new DocumentError(DocumentErrorCode.TooLarge, DocumentKind.Unknown);
        DocumentKind? detected = KindDetection.OfBytes(document);
        DocumentKind kind = detected ?? DocumentKind.Text;
        return detected switch
        {
            null => ReadText(TextDecoding.Decode(document.Span), options),
            DocumentKind.Pdf => PdfReading.Read(document, options).Bind(content => ReportAssembly.Build(content, DocumentKind.Pdf)),
            DocumentKind.Docx or DocumentKind.Xlsx or DocumentKind.Xls => OfficeReading.Read(document, kind, options).Bind(content => ReportAssembly.Build(content, kind)),
            DocumentKind.EncryptedOffice => new DocumentError(DocumentErrorCode.Encrypted, DocumentKind.EncryptedOffice),
            DocumentKind.Picture => new DocumentError(DocumentErrorCode.Picture, DocumentKind.Picture),
            DocumentKind.Unknown => new DocumentError(DocumentErrorCode.NotRecognised, DocumentKind.Unknown),
            _ => new DocumentError(DocumentErrorCode.KindNotRead, kind),
        };
    }

    private static Result<DocumentReading, DocumentError> ReadText(string text, DocumentReadOptions options) => KindDetection.OfText(text) switch
    {
        DocumentKind.Html => ReadHtml(text, options),
        DocumentKind.Text => ReportAssembly.Build(TextReading.Read(text), DocumentKind.Text),
        _ => new DocumentError(DocumentErrorCode.NotRecognised, DocumentKind.Unknown),
    };

    private static Result<DocumentReading, DocumentError> ReadHtml(string html, DocumentReadOptions options)
    {
        HtmlReading reading = new(options);
        DocumentContent content = reading.Read(html);
        return reading.IsOverLimit
            ? new DocumentError(DocumentErrorCode.TooLarge, DocumentKind.Html)
            : ReportAssembly.Build(content, DocumentKind.Html);
    }
}
