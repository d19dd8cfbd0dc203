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
        DocumentKind kind = KindDetection.Of(document);
        return kind switch
        {
            DocumentKind.Text => ReportAssembly.Build(TextReading.Read(TextDecoding.Decode(document.Span)), kind),
            DocumentKind.Html => ReadHtml(document, options),
            DocumentKind.Pdf => PdfReading.Read(document, options).Bind(content => ReportAssembly.Build(content, kind)),
            DocumentKind.Picture => new DocumentError(DocumentErrorCode.Picture, kind),
            DocumentKind.Unknown => new DocumentError(DocumentErrorCode.NotRecognised, kind),
            _ => new DocumentError(DocumentErrorCode.KindNotRead, kind),
        };
    }

    private static Result<DocumentReading, DocumentError> ReadHtml(ReadOnlyMemory<byte> document, DocumentReadOptions options)
    {
        HtmlReading reading = new(options);
        DocumentContent content = reading.Read(TextDecoding.Decode(document.Span));
        return reading.IsOverLimit
            ? new DocumentError(DocumentErrorCode.TooLarge, DocumentKind.Html)
            : ReportAssembly.Build(content, DocumentKind.Html);
    }
}
