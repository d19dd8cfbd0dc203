using System.Globalization;

namespace Disclosure.Testing;

/// <summary>The ways in which reports write numbers.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    public static string Plain(long figure) => figure.ToString(CultureInfo.InvariantCulture);

    public static string Grouped(long figure) => figure.ToString("#,0", CultureInfo.InvariantCulture);

    public static string FullWidth(long figure) => string.Concat(Plain(figure).Select(digit => (char)(digit - '0' + '０')));

    /// <summary>三千零二十一, for 0 to 9999.</summary>
    public static string InWords(int figure)
    {
        if (figure == 0) return "零";
        string words = "";
        bool skipped = false;
        foreach ((int power, string name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            int digit = figure / power % 10;
            if (digit == 0)
            {
                skipped = words.Length > 0;
                continue;
            }

            words += (skipped ? "零" : "") + Digits[digit] + name;
            skipped = false;
        }

        return words;
    }
}
