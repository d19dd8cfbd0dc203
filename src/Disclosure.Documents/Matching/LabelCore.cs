using System.Buffers;
using System.Text;

namespace Disclosure.Documents.Matching;

/// <summary>A label without what bodies add to it or leave out: brackets and what they hold, numbering, years, blanks, punctuation.</summary>
internal static class LabelCore
{
    /// <summary>The fit from which a printed label may be the official one.</summary>
    public const int LeastFit = 60;

    /// <summary>The fit from which a printed label surely is the official one.</summary>
    public const int SureFit = 75;

    private static readonly SearchValues<char> numerals = SearchValues.Create("一二三四五六七八九十");

    public static string Of(string label)
    {
        StringBuilder core = new();
        string text = WithoutNumber(label);
        int depth = 0, opened = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '（' or '(')
            {
                if (depth++ == 0) opened = i;
            }
            else if (c is '）' or ')')
            {
                if (depth == 0 || (--depth == 0 && IsNumber(text.AsSpan(opened + 1, i - opened - 1)))) core.Clear();
            }
            else if (depth == 0 && char.IsLetter(c))
            {
                core.Append(c);
            }
            else if (depth == 0 && c is '.' or '．' or '、' && IsNumbering(text, i))
            {
                core.Clear();
            }
        }

        return core.ToString();
    }

    /// <summary>How well a printed label fits an official one, both as cores: <see cref="LeastFit"/> to 100, or 0.</summary>
    public static int Fit(string printed, string official)
    {
        if (printed.Length == 0) return 0;
        if (printed == official) return 100;
        if (printed.EndsWith(official, StringComparison.Ordinal)) return 95;
        if (official.Length >= 4 && printed.Contains(official, StringComparison.Ordinal)) return 90;
        if (printed.Length >= 4 && official.Contains(printed, StringComparison.Ordinal)) return 70 + (20 * printed.Length / official.Length);
        if (official.Length < 4) return 0;
        ReadOnlySpan<char> tail = printed.AsSpan(printed.Length - Math.Min(printed.Length, official.Length + 2));
        int longest = Math.Max(tail.Length, official.Length), most = longest * (90 - LeastFit) / 90;
        int distance = EditDistance.Of(tail, official, most);
        return distance > most ? 0 : 90 - (90 * distance / longest);
    }

    /// <summary>Whether a point ends a number of a list, of one or two digits and before words; not one in a year or an amount.</summary>
    private static bool IsNumbering(string text, int point)
    {
        int digits = 0;
        while (digits < point && char.IsAsciiDigit(text[point - digits - 1])) digits++;
        return digits is 1 or 2 && point + 1 < text.Length && !char.IsAsciiDigit(text[point + 1]);
    }

    /// <summary>Whether brackets hold a number of a list, behind which the label of the row itself begins.</summary>
    private static bool IsNumber(ReadOnlySpan<char> inside) => inside.Length > 0 && inside.IndexOfAnyExcept(numerals) < 0;

    private static string WithoutNumber(string label)
    {
        string text = label.Trim();
        int end = text.AsSpan().IndexOfAnyExcept(numerals);
        return end > 0 && text[end] is '、' or '.' or '．' ? text[(end + 1)..] : text;
    }
}
