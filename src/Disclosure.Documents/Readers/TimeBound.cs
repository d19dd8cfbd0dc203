using System.Runtime.ExceptionServices;
using CSharpFunctionalExtensions;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Readers;

/// <summary>
/// Runs a reader that cannot be interrupted on a thread of its own, with room for deep recursion, and answers in time whatever it
/// does. A reader that is given up is told so and ends at its next page or stream.
/// </summary>
internal static class TimeBound
{
    private const int StackSize = 64 * 1024 * 1024;

    public static Result<DocumentContent, DocumentError> Run(
        Func<CancellationToken, Result<DocumentContent, DocumentError>> read, DocumentKind kind, TimeSpan most)
    {
        using CancellationTokenSource given = new();
        CancellationToken token = given.Token;
        Result<DocumentContent, DocumentError>? result = null;
        ExceptionDispatchInfo? fault = null;
        Thread thread = new(Read, StackSize) { IsBackground = true };
        thread.Start();
        if (!thread.Join(most))
        {
            given.Cancel();
            return new DocumentError(DocumentErrorCode.TooSlow, kind) { Limit = nameof(DocumentReadOptions.MaxTime) };
        }

        fault?.Throw();
        return result!.Value;

        void Read()
        {
            try
            {
                result = read(token);
            }
            catch (Exception e) when (Keep(e))
            {
            }
        }

        bool Keep(Exception e)
        {
            fault = ExceptionDispatchInfo.Capture(e);
            return true;
        }
    }
}
