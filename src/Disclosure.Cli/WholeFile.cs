using CSharpFunctionalExtensions;

namespace Disclosure.Cli;

/// <summary>A file that a call needs before it can begin.</summary>
internal static class WholeFile
{
    public static Result<byte[], WrongCall> Read(string name, string workingDirectory)
    {
        try
        {
            return File.ReadAllBytes(Path.GetFullPath(name, workingDirectory));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return WrongCall.CannotUse(name, new InputError(failure).Message);
        }
    }
}
