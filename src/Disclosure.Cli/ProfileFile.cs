using CSharpFunctionalExtensions;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>Finds the profile that a call names: one that ships with the library, else a file.</summary>
internal static class ProfileFile
{
    public static Result<RuleProfile, WrongCall> Read(string? name, string workingDirectory)
    {
        if (name is null) return RuleProfile.Standard;
        if (name == RuleProfile.Strict.Name) return RuleProfile.Strict;
        Result<byte[], WrongCall> bytes = WholeFile.Read(name, workingDirectory);
        if (bytes.IsFailure) return bytes.Error;
        return ProfileJson.Read(bytes.Value).MapError(error => WrongCall.CannotRead(name, error));
    }
}
