using CSharpFunctionalExtensions;

namespace Disclosure.Cli;

/// <summary>The file that takes the result.</summary>
internal static class OutputFile
{
    /// <summary>Creates the file, or empties it where it exists.</summary>
    public static Result<FileStream, WrongCall> Create(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return WrongCall.CannotWrite(path, exception.Message);
        }
    }
}
