using System.Buffers.Binary;
using System.Globalization;

namespace Disclosure.Exchange;

/// <content>Numbers and days, digit by digit.</content>
internal ref partial struct CanonicalCursor
{
    /// <summary>32 bits hold every number of nine digits.</summary>
    private const int MostDigitsOfCount = 9;

    /// <summary>Every cell can hold as many.</summary>
    private const int MostDigitsOfAmount = 15;

    private const int DateLength = 10;

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

    /// <summary>
    /// Whole numbers with commas between. Eight bytes at a time are taken for a number of up to seven digits, whatever its length, as a processor that
    /// has to guess the length of each number guesses wrong half of the time; anything else is for <see cref="TakeCount"/>.
    /// </summary>
    /// <param name="counts">Takes the numbers, zero for null.</param>
    /// <param name="blanks">A bit for each null.</param>
    public bool TakeCounts(scoped Span<int> counts, out uint blanks)
    {
        blanks = 0;
        ReadOnlySpan<byte> bytes = text;
        int place = at;
        for (int i = 0; i < counts.Length; i++)
        {
            if (i > 0 && bytes[place++] != ',') return false;
            if (place + sizeof(ulong) <= bytes.Length && DigitWord.TryRead(BinaryPrimitives.ReadUInt64LittleEndian(bytes[place..]), out counts[i], out int length))
            {
                place += length;
                continue;
            }

            at = place;
            if (!TakeCount(out counts[i], out bool isBlank)) return false;
            if (isBlank) blanks |= 1U << i;
            place = at;
        }

        at = place;
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

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
