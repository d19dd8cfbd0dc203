using System.Collections.Immutable;

namespace Disclosure.Documents.Matching;

/// <summary>What the words before a table say about whose figures it holds.</summary>
internal static class TableCaption
{
    private static readonly string[] notThisReport = ["上年度", "上一年度", "去年", "样表", "样本", "模板", "示例", "范例", "填报说明", "填表说明", "下属单位", "所属单位"];

    /// <summary>Whether a line introduces one table: it names a year or says that the table is a sample or another's.</summary>
    public static bool IsOfItsOwn(string line) => SaysOther(line) || YearOf(line) is not null;

    /// <summary>Whether the words say that the table is not that of this report: last year's, a sample, a subordinate's.</summary>
    public static bool SaysOther(string line) =>
        IsCaption(line) && notThisReport.Any(sign => line.Contains(sign, StringComparison.Ordinal));

    /// <summary>The last year that the words name.</summary>
    public static int? YearIn(ImmutableArray<string> words)
    {
        for (int i = words.Length - 1; i >= 0; i--)
            if (YearOf(words[i]) is { } year) return year;
        return null;
    }

    private static int? YearOf(string line)
    {
        if (!IsCaption(line) || ReportTitle.YearIn(line, out _, out int end) is not { } year) return null;
        return line.AsSpan(end).IndexOf('月') >= 0 ? null : year;
    }

    private static bool IsCaption(string line) => line.Length <= 40 && !line.AsSpan().ContainsAny("，。；");
}
