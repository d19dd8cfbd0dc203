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
internal ref struct CanonicalCursor(ReadOnlySpan<byte> text, int longestText)
{
    /// <summary>32 bits hold every number of nine digits.</summary>
    private const int MostDigitsOfCount = 9;

    /// <summary>Every cell can hold as many.</summary>
    private const int MostDigitsOfAmount = 15;
    private const int FirstPlain = 0x20;
    private const int DateLength = 10;
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

    /// <summary>A day, <c>2024-03-22</c>.</summary>
    public bool TakeDate(out DateOnly date)
    {
        date = default;
        if (!TakePlain(out Range? place)) return false;
        ReadOnlySpan<byte> value = text[place.Value];
        if (value.Length != DateLength || value[4] != '-' || value[7] != '-') return false;
        if (!TryDigits(value[..4], out int year) || !TryDigits(value[5..7], out int month) || !TryDigits(value[8..], out int day)) return false;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new(year, month, day);
        return true;
    }

    /// <summary>A whole number of a few digits; zero and told so where there is null.</summary>
    public bool TakeCount(out int count, out bool isBlank)
    {
        isBlank = false;
        int start = at;
        uint digit = DigitAt(at);
        count = 0;
        if (digit > 9)
        {
            if (text[at] != '-') return isBlank = Take("null"u8);
            at++;
            digit = DigitAt(at);
            if (digit is 0 or > 9) return false;
        }

        int first = at;
        do
        {
            count = unchecked((count * 10) + (int)digit);
            digit = DigitAt(++at);
        }
        while (digit <= 9);
        int digits = at - first;
        if (first != start) count = unchecked(-count);
        return digits <= MostDigitsOfCount && (digits == 1 || text[first] != '0');
    }

    /// <summary>A decimal number of a few digits, with its scale; zero and told so where there is null.</summary>
    public bool TakeAmount(out decimal amount, out bool isBlank)
    {
        amount = 0;
        isBlank = Take("null"u8);
        if (isBlank) return true;
        long digits = 0;
        int first = at, count = 0, whole = -1;
        for (; ; at++)
        {
            if (text[at] == '.' && whole < 0 && count > 0)
            {
                whole = count;
                continue;
            }

            uint digit = DigitAt(at);
            if (digit > 9 || count > MostDigitsOfAmount) break;
            digits = unchecked((digits * 10) + digit);
            count++;
        }

        if (count is 0 or > MostDigitsOfAmount || whole == count || (text[first] == '0' && whole != 1 && count > 1)) return false;
        amount = new(unchecked((int)digits), (int)(digits >> 32), 0, isNegative: false, (byte)(whole < 0 ? 0 : count - whole));
        return true;
    }

    /// <summary>The digit at a place; above 9 where there is none.</summary>
    private readonly uint DigitAt(int place) => unchecked((uint)(text[place] - '0'));

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit)) return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    private static string Unescape(ReadOnlySpan<byte> quoted)
    {
        Utf8JsonReader json = new(quoted);
        json.Read();
        return json.GetString()!;
    }
}
