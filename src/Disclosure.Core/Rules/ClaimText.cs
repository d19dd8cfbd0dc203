using System.Collections.Immutable;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Rules;

/// <summary>The sentences about claims.</summary>
internal static class ClaimText
{
    public static BilingualText Source { get; } = new(
        "正文与表格说的是同一件事；实例：58 份公布的报告中文表不符是最常见的差错",
        "text and tables tell of the same; seen: in 58 published reports, text against table is where most faults are");

    public static MessageTemplate Count { get; } = new(
        "{place}：文中“{quote}”，与表不符：{sums}", "{place}: the text says '{quote}', which the tables do not have: {sums}");

    /// <summary>The sums that a claim may stand for, with their figures.</summary>
    public static BilingualText SumsOf(ImmutableArray<(ClaimTarget Target, SpanOfSum Span)> sums) => new(
        string.Join("，", sums.Select(sum => $"{sum.Target.Name.Chinese}{Chinese(sum.Span)}")),
        string.Join(", ", sums.Select(sum => $"{sum.Target.Name.English} {English(sum.Span)}")));

    public static BilingualText NotCertain { get; } = new("文中数字的口径不明", "the text does not make clear what the figure counts");

    public static BilingualText InForce { get; } = new("现行文号", "in force");

    public static BilingualText FormOf2021 { get; } = new("2021 年度起用国办公开办函〔2021〕30号的格式", "from report year 2021 on the form is that of 国办公开办函〔2021〕30号");

    public static BilingualText DecreeOfRegulation { get; } = new("条例为国务院令第711号", "the regulation is State Council decree no. 711");

    public static BilingualText ShareOfTables { get; } = new("件数与基数之比", "the share of the count in its base");

    public static BilingualText SumOfParts { get; } = new("所列各项之和", "the sum of the parts listed");

    /// <summary>The figures of two years that a change may be between.</summary>
    public static BilingualText ChangesOf(ImmutableArray<(ClaimTarget Target, decimal Before, decimal Now)> pairs) => new(
        string.Join("，", pairs.Select(pair => Invariant($"{pair.Target.Name.Chinese} {pair.Before} 到 {pair.Now}"))),
        string.Join(", ", pairs.Select(pair => Invariant($"{pair.Target.Name.English} from {pair.Before} to {pair.Now}"))));

    public static BilingualText Missing { get; } = new("表中缺数", "figures of the tables are missing");

    private static string Chinese(SpanOfSum span) => span.Exact is { } exact ? Invariant($" {exact}")
        : span.Most is { } most ? Invariant($" {span.Least} 至 {most}") : Invariant($"至少 {span.Least}");

    private static string English(SpanOfSum span) => span.Exact is { } exact ? Invariant($"{exact}")
        : span.Most is { } most ? Invariant($"{span.Least} to {most}") : Invariant($"at least {span.Least}");
}
