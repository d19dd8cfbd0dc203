using System.Buffers;

namespace Disclosure.Claims;

/// <summary>Reads numerals: 1,234.5, 三百二十一, 二〇二三, 零.</summary>
internal static class Numerals
{
    private const int DigitsAtMost = 24;
    private const string Digits = "零一二三四五六七八九";
    private static readonly SearchValues<char> beginnings = SearchValues.Create("0123456789.〇○两十百千" + Digits);

    /// <summary>Whether a numeral can begin with a character; with most none does.</summary>
    public static bool CanBegin(char first) => beginnings.Contains(first);

    /// <summary>Reads an Arabic numeral; false where none begins or it is too long to be a figure, with its length all the same.</summary>
    public static bool TryReadArabic(ReadOnlySpan<char> text, out decimal value, out decimal step, out int length)
    {
        (value, step, length) = (0, 1, 0);
        int digits = 0;
        int groupedFrom = 0;
        for (bool isFraction = false; length < text.Length; length++)
        {
            char c = text[length];
            if (char.IsAsciiDigit(c))
            {
                if (++digits > DigitsAtMost) continue;
                value = (value * 10) + (c - '0');
                if (isFraction) step /= 10;
            }
            else if (c == '.' && !isFraction && IsDigit(text, length + 1)) isFraction = true;
            else if (c == ',' && !isFraction && length - groupedFrom is >= 1 and <= 3 && IsGroup(text, length + 1)) groupedFrom = length + 1;
            else break;
        }

        value *= step;
        return digits is > 0 and <= DigitsAtMost;
    }

    /// <summary>Reads a Chinese numeral up to 9999, or digit by digit (二〇二三).</summary>
    public static int ReadChinese(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        int length = 0;
        decimal digit = -1;
        for (; length < text.Length; length++)
        {
            if (DigitOf(text[length]) is var next and >= 0)
            {
                digit = digit < 0 ? next : Math.Min((digit * 10) + next, 999_999);
                continue;
            }

            int power = text[length] switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (power == 0) break;
            value = Math.Min(value + ((digit < 0 ? 1 : digit) * power), 999_999);
            digit = -1;
        }

        if (digit > 0) value += digit;
        return length;
    }

    private static int DigitOf(char c) => c switch { '〇' or '○' => 0, '两' => 2, _ => Digits.IndexOf(c, StringComparison.Ordinal) };

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        IsDigit(text, at) && IsDigit(text, at + 1) && IsDigit(text, at + 2) && !IsDigit(text, at + 3);
}
