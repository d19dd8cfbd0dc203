using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Filing;

namespace Disclosure;

/// <summary>Reads a roster (应报名册) in the format disclosure-roster/1.</summary>
/// <remarks>Safe for any number of threads. Always strict: a misspelt key of a roster must not go unnoticed.</remarks>
public static class RosterJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "disclosure-roster/1";

    private static readonly ReportReadOptions options = new() { Strict = true, MaxDocumentBytes = 256 * 1024 * 1024 };

    /// <summary>Reads a roster.</summary>
    /// <param name="utf8">The document; a byte-order mark is passed over.</param>
    public static Result<Roster, ReadError> Read(ReadOnlySpan<byte> utf8)
    {
        ImmutableArray<RosterBody> bodies = [];
        if (StrictDocument.Read(utf8, options, (ref JsonCursor json) => bodies = RosterReader.Read(ref json)) is { } error) return error;
        Result<Roster, RosterError> roster = Roster.Create(bodies);
        return roster.IsSuccess
            ? roster.Value
            : StrictDocument.Meaningless(utf8, ReadErrorCode.InvalidRoster, roster.Error.Message.Chinese, roster.Error.Message.English);
    }
}
