using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Documents.Content;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Disclosure.Documents.Readers;

/// <summary>A PDF with a text layer: ruled tables become grids, everything else lines, by position and not by text order.</summary>
internal static class PdfReading
{
    public static Result<DocumentContent, DocumentError> Read(ReadOnlyMemory<byte> document, DocumentReadOptions options) =>
        TimeBound.Run(stop => Read(document, options, stop), DocumentKind.Pdf, options.MaxTime);

    private static Result<DocumentContent, DocumentError> Read(ReadOnlyMemory<byte> document, DocumentReadOptions options, CancellationToken stop)
    {
        try
        {
            if (PdfRanges.AreAbsurd(document.Span)) return new DocumentError(DocumentErrorCode.Broken, DocumentKind.Pdf);
            PdfFilters filters = new(options, stop);
            using PdfDocument pdf = PdfDocument.Open(document.ToArray(), new ParsingOptions { FilterProvider = filters });
            if (pdf.NumberOfPages > options.MaxPages) return new DocumentError(DocumentErrorCode.TooLarge, DocumentKind.Pdf) { Limit = nameof(options.MaxPages) };
            ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
            int letters = 0;
            foreach (Page page in pdf.GetPages())
            {
                stop.ThrowIfCancellationRequested();
                letters += page.Letters.Count;
                if (filters.Stopped is { } stopped) throw stopped;
                blocks.AddRange(PdfPage.Blocks(page));
            }

            return letters == 0 ? new DocumentError(DocumentErrorCode.NoTextLayer, DocumentKind.Pdf) : new DocumentContent(blocks.ToImmutable());
        }
        catch (StoppedReadingException stopped)
        {
            return new DocumentError(stopped.Code, DocumentKind.Pdf) { Limit = stopped.Limit };
        }
        catch (PdfDocumentEncryptedException)
        {
            return new DocumentError(DocumentErrorCode.Encrypted, DocumentKind.Pdf);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new DocumentError(DocumentErrorCode.Broken, DocumentKind.Pdf);
        }
    }
}
