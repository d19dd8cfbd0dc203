using System.Globalization;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Matching;

/// <summary>A line that is the title of a report: the body and the year that it names.</summary>
internal sealed record ReportTitle(string Name, int? Year, string Text, Origin Origin)
{
    private const string Subject = "政府信息公开";
    private const int LongestTitle = 80;

    /// <summary>The title that a line is; <see langword="null"/> for any other line.</summary>
    public static ReportTitle? Of(TextLine line)
    {
        string text = Compact.Of(line.Text);
        if (text.Length is 0 or >= LongestTitle || text.AsSpan().ContainsAny("。，；：")) return null;
        int subject = text.IndexOf(Subject, StringComparison.Ordinal);
        if (subject < 0 || !IsReport(text.AsSpan()[(subject + Subject.Length)..])) return null;
        int? year = YearIn(text, out int start, out int end);
        string words = year is null || start >= subject ? text[..subject] : text[..start] + text[Math.Min(end, subject)..subject];
        return new(words.Trim('《', '》', '关', '于', '—', '-', '的', '度', '#', '*', ' '), year, text, line.Pieces[0].Origin);
    }

    /// <summary>The first year written with the word for it, 2023年; a bare 2023 only where <paramref name="text"/> has no other.</summary>
    public static int? YearIn(string text, out int start, out int end)
    {
        int? bare = null;
        (start, end) = (0, 0);
        for (int i = 0; i + 4 <= text.Length; i++)
        {
            if (!IsYear(text.AsSpan(i, 4)) || (i > 0 && char.IsAsciiDigit(text[i - 1])) || (i + 4 < text.Length && char.IsAsciiDigit(text[i + 4]))) continue;
            bool hasWord = i + 4 < text.Length && text[i + 4] == '年';
            if (bare is not null && !hasWord) continue;
            (start, end) = (i, i + 4);
            while (end < text.Length && text[end] is '年' or '度') end++;
            bare = int.Parse(text.AsSpan(i, 4), CultureInfo.InvariantCulture);
            if (hasWord) return bare;
        }

        return bare;
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits[..2] is "20" && !digits.ContainsAnyExceptInRange('0', '9');

    private static bool IsReport(ReadOnlySpan<char> rest)
    {
        foreach (string end in (ReadOnlySpan<string>)["报告", "年报", "报告》", "年报》", "报告*", "报告**"])
            if (rest.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }
}
