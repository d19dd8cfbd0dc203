using System.Buffers;
using Disclosure.Filing;

namespace Disclosure.Documents.Matching;

/// <summary>Tells the print of a figure from words: digits, a mark for none, a sign, a unit or a bracketed note.</summary>
internal static class FigureText
{
    private const string Signs = "+-−–±增减";
    private const string Units = "万亿元件宗起份项条个次例人";
    private static readonly SearchValues<char> digits = SearchValues.Create("0123456789０１２３４５６７８９,，.．");

    public static bool IsFigure(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.Length == 0) return false;
        if (CellEntry.IsNoneMark(rest.ToString())) return true;
        rest = rest.TrimStart(Signs);
        int note = rest.IndexOfAny('（', '(');
        if (note > 0 && rest[^1] is '）' or ')') rest = rest[..note].TrimEnd();
        if (rest.Length is 2 or 3 && rest[^1] is '.' or '．') return false;
        rest = rest.TrimEnd(Units);
        return rest.Length > 0 && char.IsDigit(rest[0]) && rest.IndexOfAnyExcept(digits) < 0;
    }
}
