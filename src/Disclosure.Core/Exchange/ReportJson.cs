using System.Buffers;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;

namespace Disclosure;

/// <summary>
/// Reads and writes reports in the format disclosure-report/1 (JSON, UTF-8; NDJSON: one report a line).
/// Reading what was written gives the same report; writing it again gives the same bytes.
/// </summary>
/// <remarks>
/// Safe for any number of threads. Lenient unless told otherwise: what a later version of the format adds is left aside and
/// noted. Bad data is a <see cref="ReadError"/>, never an exception.
/// </remarks>
public static class ReportJson
{
    /// <summary>Reads one document.</summary>
    /// <param name="utf8">The document; a byte-order mark is passed over.</param>
    /// <param name="options">How to read; lenient with the default limits unless said.</param>
    public static Result<FiledReport, ReadError> Read(ReadOnlySpan<byte> utf8, ReportReadOptions? options = null)
    {
        ReportReader reader = ReportReader.Rent();
        Result<FiledReport, ReadError> result = reader.Read(utf8, 1, options ?? ReportReadOptions.Default);
        ReportReader.Return(reader);
        return result;
    }

    /// <summary>
    /// Reads one document as far as a verdict needs it and adds it to a batch, as <see cref="ReportBatch.Add(FiledReport)"/> adds the report. Of
    /// canonical bytes (see <see cref="Write"/>) no report is made and nothing is allocated.
    /// </summary>
    /// <param name="utf8">The document; a byte-order mark is passed over.</param>
    /// <param name="batch">The batch; unchanged where the document cannot be read.</param>
    /// <param name="options">How to read; lenient with the default limits unless said.</param>
    /// <exception cref="InvalidOperationException">The batch is full.</exception>
    public static UnitResult<ReadError> ReadInto(ReadOnlySpan<byte> utf8, ReportBatch batch, ReportReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ReportReader reader = ReportReader.Rent();
        UnitResult<ReadError> result = reader.ReadInto(batch, utf8, 1, options ?? ReportReadOptions.Default);
        ReportReader.Return(reader);
        return result;
    }

    /// <summary>Reads one document from a stream, which is read to its end or one byte over the limit and left open.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="options">How to read; lenient with the default limits unless said.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static async Task<Result<FiledReport, ReadError>> ReadAsync(
        Stream stream, ReportReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= ReportReadOptions.Default;
        using DocumentBuffer document = new();
        await document.FillAsync(stream, options.MaxDocumentBytes + 1, cancellation);
        return Read(document.Bytes, options);
    }

    /// <summary>
    /// Reads a stream of reports, one a line, and answers each line as soon as it is complete. A byte-order mark and blank lines
    /// are passed over, lines may end in CRLF, and a line that cannot be read loses only itself. Only where the stream is UTF-16
    /// does one error stand for all of it. Memory is bounded by the limit of a line.
    /// </summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="options">How to read; lenient with the default limits unless said.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static IAsyncEnumerable<ReportLine> ReadLinesAsync(
        Stream stream, ReportReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReportLines.ReadAsync(stream, options ?? ReportReadOptions.Default, cancellation);
    }

    /// <summary>
    /// Reads a stream of reports as <see cref="ReadLinesAsync"/> does, on several cores: what <paramref name="select"/> makes of each line comes in
    /// the order of the lines. Chunks of half a megabyte are read, no more than a few ahead of the results that have been taken, so that memory
    /// stays bounded however long the stream is. A stream that gives line by line and waits for the answers is for <see cref="ReadLinesAsync"/>.
    /// </summary>
    /// <param name="stream">The stream; it is left open, and read by one thread at a time.</param>
    /// <param name="select">What is made of a line, on any thread: hold the report against the rules here, and pass on what is wanted.</param>
    /// <param name="cores">How many lines are read at the same time, from 1; <see cref="Environment.ProcessorCount"/> where nothing else is to be done.</param>
    /// <param name="options">How to read; lenient with the default limits unless said.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is below 1.</exception>
    public static IAsyncEnumerable<T> SelectLinesAsync<T>(
        Stream stream, Func<ReportLine, T> select, int cores, ReportReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(select);
        ArgumentOutOfRangeException.ThrowIfLessThan(cores, 1);
        options ??= ReportReadOptions.Default;
        return ReportLines.SelectAsync(
            stream, chunk => chunk.Select(select, options, cancellation), options.MaxDocumentBytes, cores, LineChunks.UsualSize, cancellation);
    }

    /// <summary>
    /// The verdict on every line of a stream of reports, as holding the report of the line against the rules gives it, on several cores and in the
    /// order of the lines. Of lines in canonical bytes no report is made: this is the quickest way to the lines that need a closer look.
    /// </summary>
    /// <param name="stream">The stream; it is left open, and read by one thread at a time.</param>
    /// <param name="reconciler">Checks.</param>
    /// <param name="cores">How many lines are read at the same time, from 1; <see cref="Environment.ProcessorCount"/> where nothing else is to be done.</param>
    /// <param name="options">How to read; lenient with the default limits unless said.</param>
    /// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="cores"/> is below 1.</exception>
    public static IAsyncEnumerable<LineVerdict> JudgeLinesAsync(
        Stream stream, Reconciler reconciler, int cores, ReportReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(reconciler);
        ArgumentOutOfRangeException.ThrowIfLessThan(cores, 1);
        options ??= ReportReadOptions.Default;
        return ReportLines.SelectAsync(
            stream, chunk => chunk.Judge(reconciler, options, cancellation), options.MaxDocumentBytes, cores, LineChunks.UsualSize, cancellation);
    }

    /// <summary>
    /// Whether the content is a stream of reports and not one document: its first line that is not blank is a whole object, and
    /// another object follows. A beginning that holds the first two lines is enough.
    /// </summary>
    public static bool IsLines(ReadOnlySpan<byte> utf8) => LineProbe.IsLines(utf8);

    /// <summary>
    /// Writes the canonical bytes of a report: keys in the order of the format, no white space, nothing escaped but quotation
    /// mark, backslash and control characters, nothing said that is absent, amounts with their scale.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where the bytes go; no line feed is among them or behind them.</param>
    /// <param name="options">What is written beside the report itself; nothing unless said.</param>
    /// <exception cref="ArgumentException">A text of the report is not well-formed Unicode.</exception>
    public static void Write(FiledReport report, IBufferWriter<byte> output, ReportWriteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output);
        ReportWriter.Write(ref json, report, options ?? ReportWriteOptions.Default);
        json.Flush();
    }

    /// <summary>The canonical bytes of a report.</summary>
    /// <inheritdoc cref="Write" path="/exception"/>
    public static byte[] WriteToUtf8Bytes(FiledReport report, ReportWriteOptions? options = null)
    {
        ArrayBufferWriter<byte> output = new(4096);
        Write(report, output, options);
        return output.WrittenSpan.ToArray();
    }
}
