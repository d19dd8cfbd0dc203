using Disclosure.Checking;
using Disclosure.Exchange;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>The words about an earlier run.</summary>
internal static class BaselineText
{
    public static BilingualText Gone { get; } = new("消除", "gone");

    /// <summary>How the findings about a report stand against the earlier run, in one sentence.</summary>
    public static BilingualText Of(BaselineComparison baseline) => new(
        $"与基线相比：新增 {baseline.New}，仍在 {baseline.Standing}，消除 {baseline.Gone.Length}",
        $"against the baseline: {baseline.New} new, {baseline.Standing} standing, {baseline.Gone.Length} gone");

    /// <summary>The word before the line of a cause, which is new where one of its findings is.</summary>
    public static BilingualText LabelOf(Cause cause, BaselineComparison? baseline)
    {
        BilingualText label = Terms.LabelOf(cause);
        return baseline is not null && cause.Findings.Any(baseline.IsNew) ? new($"{label.Chinese}（新增）", $"{label.English} (new)") : label;
    }
}
