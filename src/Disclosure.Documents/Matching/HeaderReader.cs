using System.Globalization;
using Disclosure.Filing;

namespace Disclosure.Documents.Matching;

/// <summary>The name of the body and the year, from the title of the report.</summary>
internal static class HeaderReader
{
    private const string Subject = "政府信息公开";

    public static ReportHeader Read(IEnumerable<string> front)
    {
        string before = "";
        foreach (string line in front)
        {
            string text = Compact.Of(line);
            if (text.Length is > 0 and < 80 && text.Contains(Subject, StringComparison.Ordinal) && IsReport(text)) return OfTitle(text, before);
            if (text.Length > 0) before = text;
        }

        return ReportHeader.Empty;
    }

    private static bool IsReport(string text) => text.EndsWith("报告", StringComparison.Ordinal) || text.EndsWith("年报", StringComparison.Ordinal);

    private static ReportHeader OfTitle(string title, string before)
    {
        int subject = title.IndexOf(Subject, StringComparison.Ordinal);
        string words = title[..subject];
        int? year = null;
        for (int i = 0; i + 4 <= words.Length && year is null; i++)
        {
            if (!words.AsSpan(i, 4).ContainsAnyExceptInRange('0', '9') && words.AsSpan(i, 2) is "20")
            {
                year = int.Parse(words.AsSpan(i, 4), CultureInfo.InvariantCulture);
                int end = i + 4;
                while (end < words.Length && words[end] is '年' or '度') end++;
                words = words.Remove(i, end - i);
            }
        }

        words = words.Trim('《', '关', '于', '—', '-');
        string name = words.Length > 0 ? words : before.Length is > 0 and < 30 ? before : "";
        return new() { Year = year, Authority = name.Length == 0 ? Authority.Unknown : new() { Name = name } };
    }
}
