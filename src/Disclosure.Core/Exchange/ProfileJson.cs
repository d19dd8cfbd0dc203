using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>Reads a profile (审核口径) in the format disclosure-profile/1.</summary>
/// <remarks>Safe for any number of threads. Always strict: a misspelt key of a profile must not go unnoticed.</remarks>
public static class ProfileJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "disclosure-profile/1";

    private static readonly ReportReadOptions options = new() { Strict = true };

    /// <summary>Reads a profile.</summary>
    /// <param name="utf8">The document; a byte-order mark is passed over.</param>
    public static Result<RuleProfile, ReadError> Read(ReadOnlySpan<byte> utf8)
    {
        ProfileReader reader = new();
        if (StrictDocument.Read(utf8, options, reader.Read) is { } error) return error;
        Result<RuleProfile, RuleError> profile = reader.ToProfile();
        return profile.IsSuccess
            ? profile.Value
            : StrictDocument.Meaningless(
                utf8, ReadErrorCode.InvalidRule, profile.Error.Message(Language.Chinese), profile.Error.Message(Language.English));
    }
}
