using System.Runtime.CompilerServices;
using CSharpFunctionalExtensions;

namespace Disclosure.Exchange;

/// <summary>Reads a stream of reports line by line.</summary>
internal static class ReportLines
{
    public static async IAsyncEnumerable<ReportLine> ReadAsync(
        Stream stream, ReportReadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using LineBuffer lines = new(stream, options.MaxDocumentBytes);
        ReportReader reader = new();
        while (await lines.NextAsync(cancellation))
        {
            if (Read(lines, reader, options) is not { } line) continue;
            yield return line;
            if (line.Error?.Code == ReadErrorCode.Utf16) yield break;
        }
    }

    /// <summary>The report of a line, or its error; <see langword="null"/> where it is blank.</summary>
    private static ReportLine? Read(LineBuffer lines, ReportReader reader, ReportReadOptions options)
    {
        if (lines.IsTooLong) return new(lines.Number, null, TooLarge(lines.Number, options));
        Result<FiledReport, ReadError> result = reader.Read(lines.Line.Span, lines.Number, options);
        if (result.IsSuccess) return new(lines.Number, result.Value, null);
        return result.Error.Code == ReadErrorCode.EmptyDocument ? null : new(lines.Number, null, result.Error);
    }

    private static ReadError TooLarge(long line, ReportReadOptions options) =>
        new(ReadErrorCode.TooLarge, line, options.MaxDocumentBytes + 1, path: "", expected: options.MaxDocumentText);
}
