using System.Text.Json;
using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <summary>Reads a document in which a misspelt key must not go unnoticed.</summary>
internal static class StrictDocument
{
    internal delegate void DocumentReader(ref JsonCursor json);

    /// <summary>Reads a document and gives what is wrong with it; <see langword="null"/> where nothing is.</summary>
    public static ReadError? Read(ReadOnlySpan<byte> utf8, ReportReadOptions options, DocumentReader read)
    {
        Utf8Document document = new(utf8, 1);
        if (utf8.Length > options.MaxDocumentBytes)
            return document.ErrorAt(options.MaxDocumentBytes, ReadErrorCode.TooLarge, expected: options.MaxDocumentText);
        if (Utf8Document.IsWide(utf8)) return document.ErrorAt(0, ReadErrorCode.Utf16);
        if (document.IsEmpty) return document.ErrorAt(0, ReadErrorCode.EmptyDocument);

        JsonCursor json = new(document, options, new List<ReadingNote>());
        try
        {
            read(ref json);
        }
        catch (JsonException thrown)
        {
            json.FailMalformed(thrown);
        }

        return json.Error;
    }

    /// <summary>The error of a document whose parts are right and which as a whole means nothing.</summary>
    public static ReadError Meaningless(ReadOnlySpan<byte> utf8, ReadErrorCode code, string chinese, string english) =>
        new Utf8Document(utf8, 1).ErrorAt(0, code, expected: chinese, found: english);
}
