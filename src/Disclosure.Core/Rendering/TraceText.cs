using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rollup;
using Disclosure.Rules;
using static System.FormattableString;

namespace Disclosure.Rendering;

/// <summary>A trace in words: the difference, which report and cell account for how much of it, and what is left.</summary>
internal static class TraceText
{
    public static BilingualText Of(RollupTrace trace, FiledReport whole)
    {
        BilingualText place = PlaceOf(whole, trace.Cell);
        BilingualText larger = trace.Residual > 0 ? new("填报数多", "the report is larger by") : new("各单位之和多", "the sum is larger by");
        ImmutableArray<BilingualText> parts = [.. trace.Parts.Select(Of)];
        BilingualText rest = trace.Unexplained == 0 ? new("无余数", "nothing is left")
            : new(Invariant($"余 {Math.Abs(trace.Unexplained)} 未能追溯"), Invariant($"{Math.Abs(trace.Unexplained)} cannot be traced"));
        return new(
            string.Join("；", [Invariant($"{place.Chinese}：{larger.Chinese} {Math.Abs(trace.Residual)}"), .. parts.Select(part => part.Chinese), rest.Chinese]),
            string.Join("; ", [Invariant($"{place.English}: {larger.English} {Math.Abs(trace.Residual)}"), .. parts.Select(part => part.English), rest.English]));
    }

    private static BilingualText Of(TracePart part)
    {
        string name = part.Of.Report.Header.Authority.Name ?? part.Of.Source ?? "?";
        string source = part.Of.Source is { } path && path != name ? path : "";
        string identities = string.Join(", ", part.Explains.Select(finding => finding.Name));
        (string Chinese, string English) of = source.Length == 0 ? (name, name) : ($"{name}（{source}）", $"{name} ({source})");
        string least = part.IsUnique ? "" : "按差额取", leastEnglish = part.IsUnique ? "" : ", chosen by the difference";
        return new(
            Invariant($"{of.Chinese}该格 {part.Change.Printed}，{least}应为 {part.Change.Proposed}，占 {Math.Abs(part.Amount)}（其自身 {identities} 不成立）"),
            Invariant($"{Math.Abs(part.Amount)} of it from {of.English}: {part.Change.Printed} there, {part.Change.Proposed} by its own identities{leastEnglish} ({identities} broken)"));
    }

    private static BilingualText PlaceOf(FiledReport whole, FormCell cell) => RulePlace.Of(whole.Table(cell.Table), cell).Name;
}
