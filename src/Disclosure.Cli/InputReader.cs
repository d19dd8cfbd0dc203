using System.IO.Pipelines;
using CSharpFunctionalExtensions;
using Disclosure.Documents;
using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary>Reads the reports of a source, one after the other as they come. Memory does not grow with their number.</summary>
/// <param name="standardInput">Standard input.</param>
/// <param name="answersAtOnce">Whether somebody at standard input waits for the answer to a line before sending the next.</param>
/// <param name="isConversation">Whether somebody at standard input may wait for the answer to a report before giving the next.</param>
/// <param name="documents">Reads documents.</param>
/// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
internal sealed class InputReader(Stream standardInput, bool answersAtOnce, bool isConversation, DocumentInput documents, CancellationToken cancellation)
{
    private const int BufferSize = 64 * 1024;

    private InPlaceFile? current;
    private long bytesBefore;

    /// <summary>How many bytes of files have been read.</summary>
    public long BytesRead => bytesBefore + (current?.BytesRead ?? 0);

    /// <summary>How many files met in folders hold findings, a profile, rules, a form or another table and no report.</summary>
    public int PassedOver { get; private set; }

    public IEnumerable<InputItem> Read(InputSource source)
    {
        IEnumerable<InputItem> content = source is { IsNamedAsParquet: true, FullPath: { } path } ? ReadTable(source, path) : ReadContentAsync(source).ToBlockingEnumerable(cancellation);
        using IEnumerator<InputItem> items = content.GetEnumerator();
        while (true)
        {
            InputItem item;
            try
            {
                if (!items.MoveNext()) yield break;
                item = items.Current;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                item = new(null, null, new InputError(failure));
            }

            yield return item;
        }
    }

    /// <summary>The rows of a table; one met in a folder that is another table is passed over.</summary>
    private IEnumerable<InputItem> ReadTable(InputSource source, string path)
    {
        using InPlaceFile file = Open(path);
        foreach (InputItem item in ParquetInput.Read(file))
        {
            if (source.IsMet && item is { Line: null, Error: not null }) PassedOver++;
            else yield return item;
        }
    }

    private InPlaceFile Open(string path)
    {
        InPlaceFile file = new(path);
        bytesBefore = BytesRead;
        return current = file;
    }

    private async IAsyncEnumerable<InputItem> ReadContentAsync(InputSource source)
    {
        using InPlaceFile? file = source.FullPath is { } path ? Open(path) : null;
        PipeReader pipe = file is null
            ? StandardInput.Open(standardInput, cancellation)
            : PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: BufferSize, leaveOpen: true));
        if (!source.IsNamedAsJson && await IsDocumentAsync(pipe, isStream: file is null))
        {
            using Stream whole = pipe.AsStream();
            if (documents.Read(await ReadWholeAsync(whole), source, cancellation) is { } item) yield return item;
            yield break;
        }

        bool isLines = source.IsNamedAsLines || await LineDetection.IsLinesAsync(pipe, answersAtOnce && file is null, cancellation);
        using Stream content = pipe.AsStream();
        bool isEmpty = true;
        if (isLines)
        {
            await foreach (ReportLine line in ReadLinesAsync(content, isConversation && file is null))
            {
                isEmpty = false;
                yield return new(line.Number, line.Report, line.Error is { } error ? new InputError(error) : null);
            }
        }

        if (!isEmpty) yield break;
        Result<FiledReport, ReadError> read = await ReportJson.ReadAsync(content, cancellation: cancellation);
        if (read.IsFailure && source.IsMet && IsOfAnotherContract(read.Error))
        {
            PassedOver++;
            yield break;
        }

        yield return read.IsSuccess ? new(null, read.Value, null) : new(null, null, new InputError(read.Error));
    }

    private IAsyncEnumerable<ReportLine> ReadLinesAsync(Stream content, bool isWaitedFor) => isWaitedFor
        ? ReportJson.ReadLinesAsync(content, cancellation: cancellation)
        : ReportJson.SelectLinesAsync(content, static line => line, Environment.ProcessorCount, cancellation: cancellation);

    private static bool IsOfAnotherContract(ReadError error) =>
        error is { Code: ReadErrorCode.UnknownFormat, Found: { } found } && found.StartsWith("disclosure-", StringComparison.Ordinal)
        && !found.StartsWith("disclosure-report/", StringComparison.Ordinal);

    /// <summary>Whether the input is a document, by its beginning, of which nothing is consumed.</summary>
    private async ValueTask<bool> IsDocumentAsync(PipeReader pipe, bool isStream)
    {
        ReadResult read = await pipe.ReadAsync(cancellation);
        bool isDocument = DocumentStart.IsDocument(read.Buffer.FirstSpan, isStream);
        pipe.AdvanceTo(read.Buffer.Start);
        return isDocument;
    }

    /// <summary>The bytes of a document, at most one more than may be: reading it then tells that it is too large.</summary>
    private async Task<byte[]> ReadWholeAsync(Stream content)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[BufferSize];
        while (bytes.Length <= DocumentReadOptions.Default.MaxBytes && await content.ReadAsync(buffer, cancellation) is var count and > 0)
            await bytes.WriteAsync(buffer.AsMemory(0, count), cancellation);
        return bytes.ToArray();
    }
}
