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
    public static Result<DocumentContent, DocumentError> Read(ReadOnlyMemory<byte> document, DocumentReadOptions options)
    {
        int page = 0;
        return TimeBound.Run(stop => Read(document, options, ref page, stop), DocumentKind.Pdf, options.MaxTime)
            .MapError(error => Volatile.Read(ref page) is var reached and > 0 ? error with { Place = new() { Page = reached } } : error);
    }

    /// <param name="document">The bytes.</param>
    /// <param name="options">The limits.</param>
    /// <param name="reached">The page that is being read, from 1; 0 where none is.</param>
    /// <param name="stop">Tells that nobody waits any more.</param>
    private static Result<DocumentContent, DocumentError> Read(
        ReadOnlyMemory<byte> document, DocumentReadOptions options, ref int reached, CancellationToken stop)
    {
        try
        {
            if (PdfRanges.AreAbsurd(document.Span)) return new DocumentError(DocumentErrorCode.Broken, DocumentKind.Pdf);
            PdfFilters filters = new(options, stop);
            using PdfDocument pdf = PdfDocument.Open(document.ToArray(), new ParsingOptions { FilterProvider = filters });
            if (pdf.NumberOfPages > options.MaxPages) return new DocumentError(DocumentErrorCode.TooLarge, DocumentKind.Pdf) { Limit = nameof(options.MaxPages) };
            List<ImmutableArray<Block>> pages = [];
            int letters = 0;
            for (int number = 1; number <= pdf.NumberOfPages; number++)
            {
                stop.ThrowIfCancellationRequested();
                Volatile.Write(ref reached, number);
                Page page = pdf.GetPage(number);
                letters += page.Letters.Count;
                if (filters.Stopped is { } stopped) throw stopped;
                pages.Add([.. PdfPage.Blocks(page)]);
            }

            Volatile.Write(ref reached, 0);
            return letters == 0 ? new DocumentError(DocumentErrorCode.NoTextLayer, DocumentKind.Pdf) : new DocumentContent([.. RunningLines.Without(pages)]) { IsWrapped = true };
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
