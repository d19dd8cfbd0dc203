using System.Buffers;
using System.Globalization;
using System.Text;

namespace Disclosure.Documents.Readers;

/// <summary>
/// What a worksheet prints where it holds a number: the exact number, with the decimals and the words of its format. A date is a
/// date and a percentage a percentage, never the number behind it; a format that prints another number is told beside it.
/// </summary>
internal readonly record struct NumberPrint
{
    private static readonly SearchValues<char> dateLetters = SearchValues.Create("yYmMdDhHsS");

    private readonly string format;
    private readonly bool isDate;

    public NumberPrint(int id, string? code)
    {
        format = code ?? BuiltIn(id);
        isDate = IsDate(Plain(format));
    }

    /// <summary>The print of a number.</summary>
    /// <param name="value">The number as the file holds it.</param>
    /// <param name="isFrom1904">Whether days count from 1904.</param>
    public string Of(double value, bool isFrom1904)
    {
        string number = Exact(value);
        if (format.Length == 0 || format.Equals("General", StringComparison.OrdinalIgnoreCase) || format == "@") return number;
        if (isDate) return Date(value + (isFrom1904 ? 1462 : 0)) ?? number + " [" + format + "]";
        string section = format.Split(';') is { Length: > 1 } sections && value < 0 ? sections[1] : format.Split(';')[0];
        return new FormattedNumber(section).Of(number, value) ?? number + " [" + format + "]";
    }

    /// <summary>Fifteen digits, as spreadsheets show them: what is behind is the noise of binary fractions.</summary>
    private static string Exact(double value)
    {
        string shortest = value.ToString("G15", CultureInfo.InvariantCulture);
        return decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : shortest;
    }

    private static string? Date(double serial)
    {
        if (serial is not (>= 0 and < 2_958_466)) return null;
        DateTime date = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(serial);
        string day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), time = date.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return serial < 1 ? time : date.TimeOfDay == TimeSpan.Zero ? day : day + "T" + time;
    }

    private static bool IsDate(string plain) =>
        !plain.Contains("General", StringComparison.OrdinalIgnoreCase) && plain.AsSpan().ContainsAny(dateLetters);

    /// <summary>A format without quoted words, escapes and brackets.</summary>
    private static string Plain(string format)
    {
        StringBuilder plain = new();
        for (int i = 0; i < format.Length; i++)
        {
            char c = format[i];
            if (c is '\\' or '_' or '*' or '!') i++;
            else if (c is '"' or '[' && format.IndexOf(c == '"' ? '"' : ']', i + 1) is var end and >= 0) i = end;
            else plain.Append(c);
        }

        return plain.ToString();
    }

    private static string BuiltIn(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58 => "yyyy-mm-dd",
        _ => "",
    };
}
