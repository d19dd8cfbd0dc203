using System.Globalization;
using System.Text;
using Disclosure.Diagnosing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes what a set of rules can and cannot see as text for people.</summary>
public static class AnalysisText
{
    /// <summary>The analysis of a set of rules for a layout, lines ended by a line feed.</summary>
    public static string Render(RuleSet rules, FormLayout layout, Language language)
    {
        ArgumentNullException.ThrowIfNull(rules);
        RuleSetAnalysis analysis = RuleSetAnalysis.Of(rules, layout);
        IEnumerable<BilingualText> lines =
        [
            Text($"{OfficialForm.NameOf(layout)} 年格式", $"layout of {OfficialForm.NameOf(layout)}"),
            .. Section("一个数字有错时", "a single wrong figure", OfficialForm.TableKinds.SelectMany(table => Sights(analysis, table))),
            .. Section("相互牵连的关系", "relations that share cells", analysis.Clusters.Select(Describe)),
            .. Section("可由其他关系推出", "what follows from other relations", Identities(analysis).Concat(Implied(analysis))),
            .. Section("不能同时成立", "what cannot hold together", analysis.Conflicts.Select(conflict => Same(Names(conflict)))),
            .. Section("只能取的数", "what figures can be", analysis.Ranges.Select(Describe)),
            .. Section("每条规则的作用", "what each rule brings", rules.Rules.OfType<LinearRule>().SelectMany(rule => Contribution(analysis, rule))),
        ];
        StringBuilder text = new();
        foreach (BilingualText line in lines) text.Append(line.In(language)).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<BilingualText> Section(string chinese, string english, IEnumerable<BilingualText> lines)
    {
        BilingualText[] written = [.. lines];
        if (written.Length == 0) return [];
        return [Text($"  {chinese}", $"  {english}"), .. written.Select(line => Text($"    {line.Chinese}", $"    {line.English}"))];
    }

    private static IEnumerable<BilingualText> Sights(RuleSetAnalysis analysis, TableKind table)
    {
        BilingualText title = FormTable.TitleOf(table);
        return analysis.Cells.Where(sight => sight.Cell.Table == table)
            .GroupBy(sight => (sight.Sight, sight.ConfusedWith.Length)).OrderBy(alike => alike.Key)
            .Select(alike => alike.Key.Sight switch
            {
                Sight.Located => Text($"{title.Chinese}：{alike.Count()} 格可定位", $"{title.English}: located in {alike.Count()} cells"),
                Sight.Detected => Text(
                    $"{title.Chinese}：{alike.Count()} 格可发现，与另外 {alike.Key.Length} 格无法区分",
                    $"{title.English}: detected in {alike.Count()} cells, looks like one in {alike.Key.Length} others"),
                _ => Text($"{title.Chinese}：{alike.Count()} 格发现不了", $"{title.English}: unseen in {alike.Count()} cells"),
            });
    }

    private static BilingualText Describe(RuleCluster cluster)
    {
        BilingualText size = Text(
            $"{cluster.Cells.Length} 格，关系 {cluster.Instances.Length} 项，等式 {cluster.Equations} 项，独立 {cluster.Rank} 项",
            $"cells {cluster.Cells.Length}, relations {cluster.Instances.Length}, equations {cluster.Equations}, independent {cluster.Rank}");
        if (cluster.Distance is not { } distance) return size;
        string spot = string.Join(", ", cluster.BlindSpot.Select(cell => cell.Id));
        return Text(
            $"{size.Chinese}；错少于 {distance} 格必能发现" + (spot.Length == 0 ? "" : $"，同时错在 {spot} 可能发现不了"),
            $"{size.English}; fewer than {distance} wrong cells always show" + (spot.Length == 0 ? "" : $", these may hide each other: {spot}"));
    }

    /// <summary>Each sum of equations that amounts to nothing, once: any one of them follows from the rest.</summary>
    private static IEnumerable<BilingualText> Identities(RuleSetAnalysis analysis) =>
        from redundant in analysis.Redundant
        where !redundant.Identity.IsEmpty
        group redundant by string.Join(' ', redundant.Identity.Select(Signed)) into alike
        select Text($"{alike.Key} 恒为 0，其中任何一项可由其余各项推出", $"{alike.Key} is always 0, so that each follows from the others");

    private static IEnumerable<BilingualText> Implied(RuleSetAnalysis analysis) =>
        from redundant in analysis.Redundant
        where redundant.Identity.IsEmpty
        let reasons = Names(redundant.FollowsFrom)
        select Text($"{redundant.Instance} 可由 {reasons} 推出", $"{redundant.Instance} follows from {reasons}");

    private static BilingualText Describe(ImpliedCellRange range) => Same(string.Create(
        CultureInfo.InvariantCulture,
        $"{range.Cell.Id}: {range.Least}..{range.Most} ({Names(range.WhyLeast, range.WhyMost)})"));

    private static IEnumerable<BilingualText> Contribution(RuleSetAnalysis analysis, LinearRule rule)
    {
        int located = analysis.LocatedThanksTo(rule.Id).Length;
        if (located > 0) yield return Text($"没有 {rule.Id}，少定位 {located} 格", $"without {rule.Id} {located} cells fewer are located");
    }

    private static string Signed(InstanceMultiple multiple) =>
        multiple.Factor == 1 ? $"+ {multiple.Instance}"
        : multiple.Factor == -1 ? $"- {multiple.Instance}"
        : string.Create(CultureInfo.InvariantCulture, $"{multiple.Factor:+0;-0} {multiple.Instance}");

    private static string Names(params IEnumerable<RuleArgument?> reasons) => string.Join(", ", reasons.OfType<RuleArgument>()
        .SelectMany(reason => reason.Instances.Concat(reason.NotNegative.Select(cell => $"{cell.Id} >= 0"))).Distinct());

    private static BilingualText Same(string text) => Text(text, text);

    private static BilingualText Text(string chinese, string english) => new(chinese, english);
}
