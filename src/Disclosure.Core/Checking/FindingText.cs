using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>The sentences that are the same for every rule: what holds, what could not be decided, what does not apply.</summary>
internal static class FindingText
{
    private static readonly MessageTemplate undetermined = new("{place}：缺数未核，{missing}", "{place}: not decided, {missing}");

    private static readonly MessageTemplate ofText = new("{place}：“{quote}”未核，{missing}", "{place}: '{quote}' not decided, {missing}");

    private static readonly MessageTemplate fits = new("{place}：“{quote}”与{fits}相符", "{place}: '{quote}' is {fits}");

    public static string Of(Finding finding, Language language) => finding.Outcome switch
    {
        Outcome.Undetermined when finding.Rule.Kind == RuleKind.Text => ofText.Render(language, finding.Facts),
        Outcome.Holds when finding.Rule.Kind == RuleKind.Text => fits.Render(language, finding.Facts),
        Outcome.Undetermined => undetermined.Render(language, finding.Facts),
        Outcome.NotApplicable => Join(finding, language, NotApplicable(finding.NotApplicableBecause)),
        _ => Join(finding, language, new($"{finding.Rule.Title.Chinese}成立", $"{finding.Rule.Title.English}: holds")),
    };

    private static string Join(Finding finding, Language language, BilingualText text) =>
        $"{finding.Place.Name.In(language)}{(language == Language.Chinese ? "：" : ": ")}{text.In(language)}";

    private static BilingualText NotApplicable(NotApplicableReason? reason) => reason switch
    {
        NotApplicableReason.NoTable => new("不适用，未读到此表", "not applicable, the source has no such table"),
        NotApplicableReason.NoYear => new("不适用，报告未写年度", "not applicable, the report does not tell its year"),
        NotApplicableReason.NotStated => new("不适用，报告未写明所需事项", "not applicable, the report does not say what the rule needs to know"),
        NotApplicableReason.NoFigure => new("不适用，缺少所需数字", "not applicable, a figure is missing"),
        NotApplicableReason.OtherLayout => new("不适用，两份报告格式不同", "not applicable, the two reports have different layouts"),
        _ => new("不适用于此类报告", "not applicable to reports of this kind"),
    };
}
