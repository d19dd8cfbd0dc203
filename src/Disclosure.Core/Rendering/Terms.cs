using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>The words of results: one word for one thing, everywhere.</summary>
internal static class Terms
{
    public static BilingualText BlanksAreZero { get; } =
        new("空白、斜杠按 0 计（总计栏除外）", "blanks and none-marks are read as 0 (not in the column total)");

    public static BilingualText Diagnosis { get; } = new("定位", "located");

    public static BilingualText Inference { get; } = new("推断", "inferred");

    /// <summary>The word before the line of a cause: what it asks for, or what became of it.</summary>
    public static BilingualText LabelOf(Cause cause) => cause switch
    {
        { IsSilenced: true } => new("不计", "silenced"),
        { Outcome: Outcome.Undetermined } => new("未核", "undetermined"),
        { Outcome: Outcome.Explained } => new("已说明", "explained"),
        _ => Of(cause.Severity),
    };

    public static BilingualText Of(Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Expected => new("核实", "expected"),
        Severity.Warning => new("提醒", "warning"),
        _ => new("提示", "info"),
    };

    public static BilingualText Of(Grounding grounding) => grounding switch
    {
        Grounding.PrintedOnForm => new("格式原文", "printed on the form"),
        Grounding.LabelSemantics => new("栏目含义", "meaning of the labels"),
        Grounding.Statute => new("法规条文", "statute"),
        Grounding.Practice => new("实务惯例", "practice"),
        _ => new("推断", "inference"),
    };

    public static BilingualText Of(UndeterminedReasons reasons)
    {
        List<BilingualText> words = [];
        if (reasons.HasFlag(UndeterminedReasons.Blank)) words.Add(new("空白", "blank"));
        if (reasons.HasFlag(UndeterminedReasons.NotInSource)) words.Add(new("未读到", "not in the source"));
        if (reasons.HasFlag(UndeterminedReasons.NotRead)) words.Add(new("无法识别", "unreadable"));
        if (reasons.HasFlag(UndeterminedReasons.Circular)) words.Add(new("推定的数字不能自证", "inferred figures prove nothing"));
        if (reasons.HasFlag(UndeterminedReasons.UnsupportedForm)) words.Add(new("格式不在核对范围", "form not covered"));
        if (reasons.HasFlag(UndeterminedReasons.NotCertain)) words.Add(new("口径不明", "not clear"));
        return Join(words);
    }

    /// <summary>How a heading names a table: its number and the heading of its section.</summary>
    public static BilingualText HeadingOf(TableKind table)
    {
        BilingualText title = FormTable.TitleOf(table);
        FormSection section = FormSection.Of(table);
        return new($"{title.Chinese}  {section.Heading}", $"{title.English}  {section.Gloss}");
    }

    /// <summary>A list of words in one text.</summary>
    public static BilingualText Join(IReadOnlyCollection<BilingualText> words) =>
        new(string.Join("、", words.Select(word => word.Chinese)), string.Join(", ", words.Select(word => word.English)));
}
