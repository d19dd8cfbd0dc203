using System.Collections.Frozen;
using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Reads the print of one cell. What is not safe to read stays unreadable.</summary>
internal static class CellPrint
{
    /// <summary>The largest size of any figure. 25 such figures still add up within 64 bits.</summary>
    public const long Limit = 1_000_000_000_000_000;

    private const int MaxDigits = 28;
    private const decimal FirstTooLong = 1e28m;
    private static readonly FrozenSet<string> noneMarks = FrozenSet.Create(StringComparer.Ordinal, "/", "／", "-", "－", "–", "—", "无");
    private static readonly string[] countUnits = ["人次", "件", "宗", "起", "份", "项", "条", "个", "次", "例", "人"];
    private static readonly string[] amountUnits = ["万元", "亿元", "元"];

    public static bool IsNoneMark(string text) => noneMarks.Contains(text);

    public static bool IsInDomain(FormCell cell, decimal number) =>
        Math.Abs(number) <= Limit && (cell.IsAmount ? MantissaOf(number) < FirstTooLong : decimal.IsInteger(number));

    public static CellEntry Read(FormCell cell, string printed)
    {
        string text = printed.Trim();
        if (text.Length == 0) return CellEntry.Blank;
        if (IsNoneMark(text)) return new(CellState.NoneMark, keptPrint: text);

        ReadOnlySpan<char> rest = text;
        string? note = TakeNote(ref rest);
        string? unit = TakeUnit(cell, ref rest);
        if (!TryParse(rest, cell.IsSigned, out decimal number) || !IsInDomain(cell, number))
            return new(CellState.Unreadable, keptPrint: text);

        CellEntry plain = CellEntry.Number(number).FittedTo(cell);
        return plain.Printed == text ? plain : new(CellState.Number, plain.Value!.Value, text, note, unit);
    }

    /// <summary>Reads a JSON number token: any way of writing a value is that value.</summary>
    public static CellEntry ReadNumberToken(FormCell cell, ReadOnlySpan<char> token) =>
        TryExact(token, NumberStyles.Float, MaxDigits, out decimal number) && IsInDomain(cell, number)
            ? CellEntry.Number(number).FittedTo(cell)
            : new(CellState.Unreadable, keptPrint: token.ToString());

    /// <summary>Reads a JSON number token outside the tables; fails where a decimal does not hold it exactly.</summary>
    public static bool TryReadNumber(ReadOnlySpan<char> token, out decimal number) =>
        TryExact(token, NumberStyles.Float, MaxDigits + 1, out number);

    private static string? TakeNote(ref ReadOnlySpan<char> text)
    {
        char open = text[^1] switch { '）' => '（', ')' => '(', _ => '\0' };
        int start = open == '\0' ? -1 : text.IndexOf(open);
        if (start <= 0) return null;
        string note = text[(start + 1)..^1].Trim().ToString();
        text = text[..start].TrimEnd();
        return note.Length == 0 ? null : note;
    }

    private static string? TakeUnit(FormCell cell, ref ReadOnlySpan<char> text)
    {
        foreach (string unit in cell.IsAmount ? amountUnits : countUnits)
        {
            if (!text.EndsWith(unit, StringComparison.Ordinal)) continue;
            text = text[..^unit.Length].TrimEnd();
            return unit;
        }

        return null;
    }

    private static bool TryParse(ReadOnlySpan<char> text, bool signed, out decimal number)
    {
        number = 0;
        if (text.Length is 0 or > 64) return false;
        Span<char> plain = stackalloc char[text.Length];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = Narrow(text[i]);
            if (i == 0 && Sign(c, signed) is { } sign)
            {
                if (sign == '-') plain[length++] = '-';
            }
            else if (c == ',')
            {
                if (!IsGroupSeparator(text, i)) return false;
            }
            else if (char.IsAsciiDigit(c) || c == '.')
            {
                plain[length++] = c;
            }
            else
            {
                return false;
            }
        }

        return length > 0 && plain[length - 1] != '.'
            && TryExact(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, MaxDigits, out number)
            && (text[0] != '±' || number == 0);
    }

    private static char? Sign(char c, bool signed) => c switch
    {
        '-' or '−' or '–' => '-',
        '减' when signed => '-',
        '+' or '增' or '±' when signed => '+',
        _ => null,
    };

    /// <summary>A comma is a thousands separator when digits stand before it and every group behind it has three.</summary>
    private static bool IsGroupSeparator(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || !char.IsAsciiDigit(Narrow(text[at - 1]))) return false;
        int digitsBefore = 0;
        for (int i = at - 1; i >= 0 && char.IsAsciiDigit(Narrow(text[i])); i--) digitsBefore++;
        int digitsBehind = 0;
        int end = at + 1;
        for (; end < text.Length && char.IsAsciiDigit(Narrow(text[end])); end++) digitsBehind++;
        return digitsBefore <= 3 && digitsBehind == 3 && !text[..at].ContainsAny('.', '．');
    }

    private static bool TryExact(ReadOnlySpan<char> token, NumberStyles style, int maxDigits, out decimal number)
    {
        number = 0;
        int digits = 0;
        bool significant = false;
        int mantissaEnd = token.IndexOfAny('e', 'E') is var e and >= 0 ? e : token.Length;
        foreach (char c in token[..mantissaEnd])
        {
            if (!char.IsAsciiDigit(c)) continue;
            significant |= c != '0';
            if (significant) digits++;
        }

        if (digits > maxDigits || !decimal.TryParse(token, style, CultureInfo.InvariantCulture, out number)) return false;
        return !significant || (number != 0 && DigitsOf(number) >= DigitsOf(token[..mantissaEnd]));
    }

    private static int DigitsOf(decimal number) => DigitsOf(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Digits between the first and the last that are not zero: what rounding would lose.</summary>
    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyInRange('1', '9');
        if (first < 0) return 0;
        ReadOnlySpan<char> core = text[first..(text.LastIndexOfAnyInRange('1', '9') + 1)];
        return core.Length - (core.Contains('.') ? 1 : 0);
    }

    /// <summary>All digits of the number, the trailing zeros of its scale included, as a whole number.</summary>
    private static decimal MantissaOf(decimal number)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return new(bits[0], bits[1], bits[2], isNegative: false, scale: 0);
    }

    private static char Narrow(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '，' => ',',
        '．' => '.',
        '－' => '-',
        '＋' => '+',
        _ => c,
    };
}
