using System.Buffers;
using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The six sections that the law asks for.</summary>
public static class SectionRule
{
    /// <summary>FORM.SECTION: a section is missing, empty, out of order or wrongly numbered, or section five says 无.</summary>
    public static PredicateRule Section { get; } = new(
        new(RuleId.Known("FORM.SECTION"), RuleKind.Format, Severity.Warning, Grounding.Statute)
        {
            Title = new("六个部分齐全有序", "the six sections are there, in order"),
            Statement = new(
                "第一至第六部分都有，依次排列，编号一至六，正文不空；第五部分不只写“无”",
                "sections one to six are there, in their order, numbered 一 to 六, with a text; section five says more than 无"),
            Source = new("《政府信息公开条例》第五十条", "Regulation on Government Information Disclosure, art. 50"),
            Message = new("{place}：{fault}", "{place}: {fault}"),
        },
        [],
        static context => Observe(context.Report));

    /// <summary>暂无。</summary>
    private const int LongestNone = 3;

    private static readonly SearchValues<char> numerals = SearchValues.Create("一二三四五六七八九十");

    private static readonly ImmutableArray<(FormSection Section, RulePlace Place)> sections =
        [.. FormSection.All.Select(section => (section, RulePlace.Of(section)))];

    private static IEnumerable<Observation> Observe(FiledReport report)
    {
        ImmutableArray<SectionHeading> headings = [.. report.Sections.Where(heading => FormSection.All.Contains(heading.Section))];
        return sections.Select(of => report.Sections.IsEmpty
            ? Observation.NotApplicable(of.Section.Id, of.Place, NotApplicableReason.NotStated)
            : Observe(report, headings, of.Section, of.Place));
    }

    private static Observation Observe(FiledReport report, ImmutableArray<SectionHeading> headings, FormSection section, RulePlace place)
    {
        BilingualText[] faults = [.. Faults(report, headings, section)];
        if (faults.Length == 0) return new(section.Id, Outcome.Holds, place);
        BilingualText all = new(
            string.Join("；", faults.Select(fault => fault.Chinese)), string.Join("; ", faults.Select(fault => fault.English)));
        return new(section.Id, Outcome.Broken, place) { Facts = [new("place", place.Name), new("fault", all)] };
    }

    private static IEnumerable<BilingualText> Faults(FiledReport report, ImmutableArray<SectionHeading> headings, FormSection section)
    {
        int at = IndexOf(headings, section);
        if (at < 0)
        {
            yield return new("缺这一部分", "the section is missing");
            yield break;
        }

        if (NumberOf(headings[at].Heading) is { } number && number != section.Number)
            yield return new($"编号为“{number}”，应为“{section.Number}”", $"it is numbered {number}, not {section.Number}");
        int official = FormSection.All.IndexOf(section);
        if (IsBehindLater(headings, at, official))
            yield return new("次序颠倒", "it is out of order");
        if (report.Narrative.IsEmpty || !IsNarrative(section) || report.Narrative[section]?.AsSpan().Trim().Length > LongestNone) yield break;
        string text = TextOf(report, section);
        if (text.Length == 0) yield return new("正文为空", "it has no text");
        if (section == FormSection.ProblemsAndImprovements && text is "无" or "暂无") yield return new($"只写“{text}”", $"it says {text} alone");
    }

    private static int IndexOf(ImmutableArray<SectionHeading> headings, FormSection section)
    {
        for (int i = 0; i < headings.Length; i++)
        {
            if (headings[i].Section == section) return i;
        }

        return -1;
    }

    /// <summary>Whether a section that the form has later stands before.</summary>
    private static bool IsBehindLater(ImmutableArray<SectionHeading> headings, int at, int official)
    {
        for (int i = 0; i < at; i++)
        {
            if (FormSection.All.IndexOf(headings[i].Section) > official) return true;
        }

        return false;
    }

    private static string? NumberOf(string heading)
    {
        int end = heading.IndexOf('、', StringComparison.Ordinal);
        return end > 0 && !heading.AsSpan(0, end).ContainsAnyExcept(numerals) ? heading[..end] : null;
    }

    /// <summary>The sections that are text and not a table.</summary>
    private static bool IsNarrative(FormSection section) =>
        section == FormSection.Overview || section == FormSection.ProblemsAndImprovements || section == FormSection.OtherMatters;

    private static string TextOf(FiledReport report, FormSection section)
    {
        IEnumerable<string?> texts = report.Narrative.Sections
            .Where(part => part == section || part.Id.StartsWith(section.Id + ".", StringComparison.Ordinal))
            .Select(part => report.Narrative[part]);
        return string.Concat(texts).Trim().TrimEnd('。', '.');
    }
}
