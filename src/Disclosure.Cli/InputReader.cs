using System.IO.Pipelines;
using CSharpFunctionalExtensions;

namespace Disclosure.Cli;

/// <summary>Reads the reports of a source, one after the other as they come. Memory does not grow with their number.</summary>
/// <param name="standardInput">Standard input.</param>
/// <param name="answersAtOnce">Whether somebody at standard input waits for the answer to a line before sending the next.</param>
/// <param name="cancellation">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
internal sealed class InputReader(Stream standardInput, bool answersAtOnce, CancellationToken cancellation)
{
    private const int BufferSize = 64 * 1024;

    public IEnumerable<InputItem> Read(InputSource source)
    {
        using IEnumerator<InputItem> items = ReadContentAsync(source).ToBlockingEnumerable(cancellation).GetEnumerator();
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

    private async IAsyncEnumerable<InputItem> ReadContentAsync(InputSource source)
    {
        using InPlaceFile? file = source.FullPath is { } path ? new(path) : null;
        PipeReader pipe = file is null
            ? StandardInput.Open(standardInput, cancellation)
            : PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: BufferSize, leaveOpen: true));
        bool isLines = source.IsNamedAsLines || await LineDetection.IsLinesAsync(pipe, answersAtOnce && file is null, cancellation);
        using Stream content = pipe.AsStream();
        bool isEmpty = true;
        if (isLines)
        {
            await foreach (ReportLine line in ReportJson.ReadLinesAsync(content, cancellation: cancellation))
            {
                isEmpty = false;
                yield return new(line.Number, line.Report, line.Error is { } error ? new InputError(error) : null);
            }
        }

        if (!isEmpty) yield break;
        Result<FiledReport, ReadError> read = await ReportJson.ReadAsync(content, cancellation: cancellation);
        yield return read.IsSuccess ? new(null, read.Value, null) : new(null, null, new InputError(read.Error));
    }
}
