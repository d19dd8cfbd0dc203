using System.Globalization;
using Disclosure.Exchange;

namespace Disclosure;

/// <summary>Why a report could not be read, and where.</summary>
/// <remarks>Immutable. Equality is by content. Code, place and facts are the contract; the wording of the message may improve.</remarks>
public sealed record ReadError
{
    internal ReadError(ReadErrorCode code, long line, int @byte, string path, string? expected = null, string? found = null)
    {
        Code = code;
        Line = line;
        Byte = @byte;
        Path = path;
        Expected = expected;
        Found = found;
    }

    /// <summary>The reason.</summary>
    public ReadErrorCode Code { get; }

    /// <summary>The name of the reason in the exchange formats, for example <c>row_length</c>.</summary>
    public string CodeName => ReadErrorText.NameOf(Code);

    /// <summary>The line, counted from 1. In NDJSON the line of the report.</summary>
    public long Line { get; }

    /// <summary>The byte within the line, counted from 1; a byte-order mark counts.</summary>
    public int Byte { get; }

    /// <summary>The path of the value, for example <c>requests.received</c>; empty for the document as a whole.</summary>
    public string Path { get; }

    /// <summary>What was expected, where that says something: a type, a length, a limit.</summary>
    public string? Expected { get; }

    /// <summary>What was found instead, shortened.</summary>
    public string? Found { get; }

    /// <summary>The sentence for people: where, what, and what to do.</summary>
    public string Message(Language language)
    {
        string place = Path.Length == 0 ? "" : language == Language.Chinese ? $"（{Path}）" : $" ({Path})";
        string text = ReadErrorText.Of(this).In(language);
        return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"第 {Line} 行第 {Byte} 字节{place}：{text}")
            : string.Create(CultureInfo.InvariantCulture, $"line {Line}, byte {Byte}{place}: {text}");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{CodeName}: {Message(Language.English)}";
}
