using CSharpFunctionalExtensions;
using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary>Reads the results of an earlier run.</summary>
internal static class BaselineFile
{
    /// <summary>The findings of the file; <see langword="null"/> where none is named.</summary>
    public static Result<FindingsBaseline?, WrongCall> Read(string? name, string workingDirectory)
    {
        if (name is null) return (FindingsBaseline?)null;
        Result<byte[], WrongCall> bytes = WholeFile.Read(name, workingDirectory);
        if (bytes.IsFailure) return bytes.Error;
        Result<FindingsBaseline, ReadError> read = FindingsBaseline.Read(bytes.Value);
        return read.IsSuccess ? read.Value : WrongCall.CannotRead(name, read.Error);
    }
}
