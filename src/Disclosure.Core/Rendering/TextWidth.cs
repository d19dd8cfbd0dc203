using System.Globalization;
using System.Text;

namespace Disclosure.Rendering;

/// <summary>How many columns of a terminal a text takes: two a wide East Asian character, none a combining mark.</summary>
internal static class TextWidth
{
    /// <summary>The blocks of Unicode Standard Annex 11 whose characters are wide or full-width.</summary>
    private static readonly (int First, int Last)[] wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE10, 0xFE19), (0xFE30, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    /// <summary>The text with spaces behind it up to a width.</summary>
    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>The text with spaces before it up to a width.</summary>
    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>The text, cut with three dots where it is wider than a limit.</summary>
    public static string Cut(string text, int limit)
    {
        if (Of(text) <= limit) return text;
        StringBuilder cut = new();
        int width = 3;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
            if (width > limit) break;
            cut.Append(rune.ToString());
        }

        return cut.Append("...").ToString();
    }

    private static int Of(Rune rune)
    {
        foreach ((int first, int last) in wide)
        {
            if (rune.Value < first) break;
            if (rune.Value <= last) return 2;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
    }
}
