using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <content>Values: every one is null where the document says null, and fails where it has another type.</content>
internal ref partial struct JsonCursor
{
    private const int NumberBuffer = 128;
    private const int LongestPlainCount = 15;

    /// <summary>Whether the token is of the type; fails where it is not.</summary>
    public bool Expect(JsonTokenType type)
    {
        if (Token == type) return true;
        return Error is null && FailType(JsonTypeText.Of(type));
    }

    /// <summary>Fails over a value of a wrong type.</summary>
    public bool FailType(string expected) => Fail(ReadErrorCode.WrongType, expected, JsonTypeText.Of(json.TokenType));

    public string? Text() => ExpectOptional(JsonTokenType.String) ? json.GetString() : null;

    /// <summary>The name of the format of a document; fails where it is another one than expected.</summary>
    /// <returns>True: the document tells its format.</returns>
    public bool Format(string expected)
    {
        if (Expect(JsonTokenType.String) && Text() is { } format && format != expected)
            Fail(ReadErrorCode.UnknownFormat, expected, format);
        return true;
    }

    /// <summary>An array of texts, none of them null.</summary>
    public ImmutableArray<string> Texts()
    {
        if (!BeginOptionalArray()) return [];
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; NextItem(i); i++)
            if (Expect(JsonTokenType.String)) texts.Add(json.GetString()!);
        return texts.ToImmutable();
    }

    public bool? Boolean()
    {
        if (Token is JsonTokenType.True or JsonTokenType.False) return json.GetBoolean();
        if (Token != JsonTokenType.Null && Error is null) FailType("boolean");
        return null;
    }

    /// <summary>A whole number of 32 bits, however written.</summary>
    public int? Integer(int least = int.MinValue, int most = int.MaxValue)
    {
        if (!ExpectOptional(JsonTokenType.Number)) return null;
        if (TryExact(out decimal number) && decimal.IsInteger(number) && number >= least && number <= most) return (int)number;
        Fail(ReadErrorCode.NumberOutOfRange, string.Create(CultureInfo.InvariantCulture, $"{least}..{most}"), NumberToken());
        return null;
    }

    /// <summary>A number that a decimal holds exactly.</summary>
    public decimal? Number()
    {
        if (!ExpectOptional(JsonTokenType.Number)) return null;
        if (TryExact(out decimal number)) return number;
        Fail(ReadErrorCode.NumberOutOfRange, "decimal", NumberToken());
        return null;
    }

    public DateOnly? Date()
    {
        if (Text() is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)) return date;
        Fail(ReadErrorCode.InvalidDate, found: text);
        return null;
    }

    /// <summary>A code of an open list; one that is unknown is kept and noted.</summary>
    public T? Code<T>(Func<string, T> of)
        where T : OpenCode
    {
        if (Text() is not { } text) return null;
        T? code = string.IsNullOrWhiteSpace(text) ? null : of(text);
        if (code is not { IsKnown: true }) Doubt(ReadErrorCode.UnknownValue, text);
        return code;
    }

    /// <summary>
    /// Passes over an array of a known length of nothing but plain counts, as nearly every row is, and gives them. Where the array is anything else
    /// the cursor stays at its beginning.
    /// </summary>
    public bool TryPlainCounts(scoped Span<long> counts)
    {
        if (Token != JsonTokenType.StartArray || options.MaxTextBytes < LongestPlainCount) return false;
        Utf8JsonReader start = json;
        try
        {
            foreach (ref long count in counts)
            {
                if (!json.Read() || json.TokenType != JsonTokenType.Number || !TryPlainCount(out count)) return Return(start);
            }

            return (json.Read() && json.TokenType == JsonTokenType.EndArray) || Return(start);
        }
        catch (JsonException)
        {
            return Return(start);
        }
    }

    /// <summary>Goes back, so that another way of reading has its turn. Always <see langword="false"/>.</summary>
    private bool Return(Utf8JsonReader start)
    {
        json = start;
        return false;
    }

    /// <summary>The number at which the cursor stands, where it is nothing but at most 15 digits.</summary>
    public readonly bool TryPlainCount(out long number)
    {
        ReadOnlySpan<byte> token = json.ValueSpan;
        number = 0;
        if (token.Length > LongestPlainCount) return false;
        foreach (byte c in token)
        {
            if (!char.IsAsciiDigit((char)c)) return false;
            number = (number * 10) + (c - '0');
        }

        return true;
    }

    /// <summary>The number at which the cursor stands, as written.</summary>
    public readonly string NumberToken() => Encoding.ASCII.GetString(json.ValueSpan);

    private readonly bool TryExact(out decimal number)
    {
        Span<char> token = stackalloc char[NumberBuffer];
        number = 0;
        return Encoding.ASCII.TryGetChars(json.ValueSpan, token, out int length) && CellPrint.TryReadNumber(token[..length], out number);
    }

    private bool ExpectOptional(JsonTokenType type) => Token != JsonTokenType.Null && Expect(type);
}
