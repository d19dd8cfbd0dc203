using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <summary>
/// A walk over bytes that are expected to be canonical. Every step answers whether it found what it expected; after a step that did not, nothing
/// is said about where the cursor stands. The text is UTF-8 and ends with a brace, at which every run of digits ends at the latest.
/// </summary>
internal ref partial struct CanonicalCursor(ReadOnlySpan<byte> text, int longestText)
{
    private const int FirstPlain = 0x20;
    private static readonly SearchValues<byte> stops = SearchValues.Create([.. Enumerable.Range(0, FirstPlain).Select(c => (byte)c), (byte)'"', (byte)'\\']);

    private readonly ReadOnlySpan<byte> text = text;
    private int at;

    public readonly bool IsAtEnd => at == text.Length;

    /// <summary>Where the cursor stands, to come back to.</summary>
    public int Position
    {
        readonly get => at;
        set => at = value;
    }

    /// <summary>Passes over bytes that are known.</summary>
    public bool Take(ReadOnlySpan<byte> known)
    {
        if (!text[at..].StartsWith(known)) return false;
        at += known.Length;
        return true;
    }

    /// <summary>Passes over a key that may not be there, and over the comma before it.</summary>
    public bool TakeKey(ReadOnlySpan<byte> key, ref bool isFirst)
    {
        int start = at;
        if ((isFirst || Take(","u8)) && Take(key))
        {
            isFirst = false;
            return true;
        }

        at = start;
        return false;
    }

    /// <summary>A text without escapes: where it stands, its quotation marks left out.</summary>
    public bool TakePlain([NotNullWhen(true)] out Range? value)
    {
        int start = at + 1;
        bool isTaken = TakeText(out bool isEscaped) && !isEscaped;
        value = isTaken ? start..(at - 1) : null;
        return isTaken;
    }

    /// <summary>The bytes of a range.</summary>
    public readonly ReadOnlySpan<byte> this[Range range] => text[range];

    /// <summary>A text. Escapes of a code unit are left to the general reader.</summary>
    private bool TakeText(out bool isEscaped)
    {
        isEscaped = false;
        if (!Take("\""u8)) return false;
        int start = at;
        while (true)
        {
            int length = text[at..].IndexOfAny(stops);
            if (length < 0) return false;
            at += length;
            if (text[at] == '"') break;
            if (text[at] != '\\' || !"\"\\/bfnrt"u8.Contains(text[at + 1])) return false;
            isEscaped = true;
            at += 2;
        }

        at++;
        return at - 1 - start <= longestText;
    }

    /// <summary>A text as it is meant; the empty one where it is not wanted.</summary>
    public bool TakeText(bool isWanted, out string value)
    {
        int start = at;
        value = "";
        if (!TakeText(out bool isEscaped)) return false;
        if (isWanted) value = isEscaped ? Unescape(text[start..at]) : Encoding.UTF8.GetString(text[(start + 1)..(at - 1)]);
        return true;
    }

    /// <summary>A code of a list.</summary>
    public bool TakeCode<T>(ReadOnlySpan<T> known, [NotNullWhen(true)] out T? code)
        where T : OpenCode
    {
        code = null;
        if (!TakePlain(out Range? value)) return false;
        foreach (T one in known)
        {
            if (Ascii.Equals(text[value.Value], one.Code)) code = one;
        }

        return code is not null;
    }

    private static string Unescape(ReadOnlySpan<byte> quoted)
    {
        Utf8JsonReader json = new(quoted);
        json.Read();
        return json.GetString()!;
    }
}
