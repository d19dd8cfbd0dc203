using System.Globalization;
using System.Text.Json;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <content>Failures and doubts, with their places.</content>
internal ref partial struct JsonCursor
{
    private const int LongestFact = 40;
    private const string MaxDepthText = "16";

    /// <summary>Ends the walk at the current token. Always <see langword="false"/>.</summary>
    public bool Fail(ReadErrorCode code, string? expected = null, string? found = null) => FailAt(Start, code, expected, found);

    /// <summary>Ends the walk at another place than the current token. Always <see langword="false"/>.</summary>
    public bool FailAt(long offset, ReadErrorCode code, string? expected = null, string? found = null)
    {
        Error ??= document.ErrorAt(offset, code, path.ToString(), expected, Shortened(found));
        return false;
    }

    /// <summary>Ends the walk where the tokenizer could not go on.</summary>
    public void FailMalformed(JsonException thrown)
    {
        long offset = document.OffsetOf(thrown.LineNumber ?? 0, thrown.BytePositionInLine ?? 0);
        if (offset >= document.InvalidAt) FailInvalidByte();
        else if (isPastReport) FailAt(offset, ReadErrorCode.TrailingData);
        else if (offset >= document.Text.Length || IsOpenComma(offset)) FailAt(document.Text.Length, ReadErrorCode.UnexpectedEnd);
        else FailAt(offset, ReadErrorCode.MalformedJson, found: document.CharacterAt(offset));
    }

    /// <summary>What only strict reading refuses; otherwise a note.</summary>
    public void Doubt(ReadErrorCode code, string found) => DoubtAt(Start, code, found);

    /// <summary>The same about another place than the current token.</summary>
    public void DoubtAt(long offset, ReadErrorCode code, string found)
    {
        if (options.Strict) FailAt(offset, code, found: found);
        else if (Error is null) notes.Add(new ReadingNote(path.ToString(), NoteOf(code, Shortened(found)!)));
    }

    private static BilingualText NoteOf(ReadErrorCode code, string found) => code switch
    {
        ReadErrorCode.UnknownKey => new($"未知的键“{found}”，未采用", $"unknown key '{found}', left aside"),
        ReadErrorCode.UnknownValue => new($"未知的取值“{found}”", $"unknown value '{found}'"),
        ReadErrorCode.MissingKey => new($"缺少键 {found}，未采用", $"no key {found}, left aside"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "not a doubt"),
    };

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Shortened(string? fact) =>
        fact is null || fact.Length <= LongestFact ? fact
        : char.IsHighSurrogate(fact[LongestFact - 1]) ? $"{fact.AsSpan(0, LongestFact - 1)}…"
        : $"{fact.AsSpan(0, LongestFact)}…";

    /// <summary>Whether the tokenizer stumbled over a comma behind a value only because nothing follows it.</summary>
    private readonly bool IsOpenComma(long offset) =>
        offset == document.Text.Length - 1 && document.Text[(int)offset] == (byte)','
        && json.TokenType is not
            (JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);

    private bool FailInvalidByte() =>
        FailAt(document.InvalidAt, ReadErrorCode.InvalidUtf8, found: document.ByteAt(document.InvalidAt));
}
