using System.Text.Json;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Filing;
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
        Utf8Document document = new(utf8, 1);
        if (utf8.Length > options.MaxDocumentBytes)
            return document.ErrorAt(options.MaxDocumentBytes, ReadErrorCode.TooLarge, expected: options.MaxDocumentText);
        if (Utf8Document.IsWide(utf8)) return document.ErrorAt(0, ReadErrorCode.Utf16);
        if (document.IsEmpty) return document.ErrorAt(0, ReadErrorCode.EmptyDocument);

        JsonCursor json = new(document, options, new List<ReadingNote>());
        ProfileReader reader = new();
        try
        {
            reader.Read(ref json);
        }
        catch (JsonException thrown)
        {
            json.FailMalformed(thrown);
        }

        if (json.Error is { } error) return error;
        Result<RuleProfile, RuleError> profile = reader.ToProfile();
        return profile.IsSuccess
            ? profile.Value
            : document.ErrorAt(0, ReadErrorCode.InvalidRule, expected: profile.Error.Message(Language.Chinese), found: profile.Error.Message(Language.English));
    }
}
