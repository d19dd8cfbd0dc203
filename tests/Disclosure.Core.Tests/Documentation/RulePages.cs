using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rules;

namespace Disclosure.Tests.Documentation;

/// <summary>Writes the pages of docs/rules and docs/zh/rules from the catalogue and the examples, a page a family.</summary>
internal static class RulePages
{
    private static readonly JsonDocument examples = JsonDocument.Parse(TestData.Bytes("rule-examples"));

    public static ImmutableArray<string> Families { get; } = [.. RuleCatalogue.Rules.Select(rule => rule.Id.Family).Distinct()];

    public static string PathOf(string family, Language language) =>
        $"docs/{(language == Language.Chinese ? "zh/" : "")}rules/{family}.md";

    /// <summary>The example in which a rule holds, or the one that breaks it.</summary>
    public static RuleExample Example(Rule rule, string which) => RuleExample.Parse(Element(rule, which));

    public static string Render(string family, Language language)
    {
        bool isChinese = language == Language.Chinese;
        List<string> page =
        [
            isChinese ? $"# 规则：{family}" : $"# Rules: {family}", "", isChinese ? "本页由规则目录生成。" : "This page is generated from the catalogue.",
            .. RuleCatalogue.Rules.Where(rule => rule.Id.Family == family).SelectMany(rule => Section(rule, language)),
        ];
        return string.Join('\n', page) + "\n";
    }

    private static IEnumerable<string> Section(Rule rule, Language language)
    {
        bool isChinese = language == Language.Chinese;
        IEnumerable<string> instances = rule is LinearRule linear ? [Row(isChinese ? "项数" : "instances", InstancesText(linear, language))] : [];
        return
        [
            "", $"## {rule.Id} {rule.Title.In(language)}", "", "| | |", "|---|---|",
            Row(isChinese ? "内容" : "what must hold", rule.Statement.In(language)),
            Row(isChinese ? "级别" : "severity", Terms.Of(rule.Severity).In(language)),
            Row(isChinese ? "依据" : "grounding", Terms.Of(rule.Grounding).In(language)),
            Row(isChinese ? "出处" : "source", rule.Source.In(language)),
            .. instances,
            "", isChinese ? "成立：" : "Holds:", "", "```json", ExampleText(rule, "holds"), "```",
            "", isChinese ? "不成立：" : "Does not hold:", "", "```json", ExampleText(rule, "breaks"), "```",
            "", $"> {Breach(rule).Message(language)}",
        ];
    }

    private static string Row(string name, string text) => $"| {name} | {text} |";

    public static Finding Breach(Rule rule) =>
        Example(rule, "breaks").Check().Findings.First(finding => finding.Rule == rule && finding.Outcome == Disclosure.Rules.Outcome.Broken);

    private static string InstancesText(LinearRule rule, Language language)
    {
        if (rule.Reach != RuleReach.WithinReport) return $"{rule.Instances.Length}{(language == Language.Chinese ? " 项" : "")}";

        IEnumerable<string> counts = OfficialForm.Layouts.Select(layout =>
        {
            FiledReportBuilder builder = new();
            foreach (TableKind kind in OfficialForm.TableKinds) builder.SetLayout(kind, layout);
            int count = rule.Instances.Count(instance => instance.ExistsIn(builder.Build().Value));
            string name = OfficialForm.NameOf(layout);
            return language == Language.Chinese ? $"{name} 年格式 {count} 项" : $"{count} in the {name} layout";
        });
        return string.Join(language == Language.Chinese ? "，" : ", ", counts);
    }

    private static string ExampleText(Rule rule, string which) => Element(rule, which).GetRawText();

    private static JsonElement Element(Rule rule, string which) => examples.RootElement.GetProperty(rule.Id.Value).GetProperty(which);
}
