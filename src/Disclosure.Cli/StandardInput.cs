using System.IO.Pipelines;

namespace Disclosure.Cli;

/// <summary>Standard input behind a pipe. A read from a terminal does not end when it is cancelled; waiting for the pipe does.</summary>
internal static class StandardInput
{
    public static PipeReader Open(Stream stream, CancellationToken cancellation)
    {
        Pipe pipe = new();
        _ = FillAsync(pipe.Writer, stream, cancellation);
        return pipe.Reader;
    }

    private static async Task FillAsync(PipeWriter writer, Stream stream, CancellationToken cancellation)
    {
        try
        {
            await stream.CopyToAsync(writer, cancellation);
            await writer.CompleteAsync();
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            await writer.CompleteAsync(exception);
        }
    }
}
