using CSharpFunctionalExtensions;
using Disclosure.Documents;

namespace Disclosure.Cli;

/// <summary>Reads documents, and says what becomes of files that are none: met in a folder they are passed over and counted.</summary>
/// <param name="converter">Makes older office documents readable, where the call asks for it.</param>
internal sealed class DocumentInput(OfficeConverter? converter)
{
    /// <summary>How many files of other kinds were passed over.</summary>
    public int PassedOver { get; private set; }

    /// <summary>How many older office documents were not read because no converter was asked for.</summary>
    public int Older { get; private set; }

    /// <summary>The report of a document; <see langword="null"/> for a file that is passed over.</summary>
    public InputItem? Read(byte[] document, InputSource source, CancellationToken cancellation)
    {
        Result<DocumentReading, DocumentError> read = ReportDocuments.Read(document);
        if (read.IsSuccess) return new(null, read.Value.Report, null);
        if (IsOlder(read.Error)) return ReadOlder(document, read.Error, source, cancellation);
        if (!source.IsMet || !IsOfOtherKind(read.Error)) return new(null, null, new InputError(read.Error));
        PassedOver++;
        return null;
    }

    private InputItem? ReadOlder(byte[] document, DocumentError error, InputSource source, CancellationToken cancellation)
    {
        if (converter is not null)
        {
            return converter.Convert(document, error.Kind, cancellation)
                .MapError(reason => new InputError(reason, "conversion_failed"))
                .Bind(converted => ReportDocuments.Read(converted).MapError(failure => new InputError(failure)))
                .Match(reading => new InputItem(null, reading.Report, null), failure => new InputItem(null, null, failure));
        }

        Older++;
        return source.IsMet ? null : new(null, null, new InputError(error));
    }

    private static bool IsOlder(DocumentError error) =>
        error is { Code: DocumentErrorCode.KindNotRead, Kind: DocumentKind.Doc or DocumentKind.Wps or DocumentKind.Et };

    /// <summary>Whether nobody would take the file for a report: no document, or a text without any table of the form.</summary>
    private static bool IsOfOtherKind(DocumentError error) =>
        error.Code is DocumentErrorCode.NotRecognised or DocumentErrorCode.Picture or DocumentErrorCode.KindNotRead
        || error is { Code: DocumentErrorCode.NoTable, Kind: DocumentKind.Text }
        || error is { Code: DocumentErrorCode.TooLarge, Kind: DocumentKind.Unknown };
}
