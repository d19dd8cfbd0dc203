using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>How a single cell is to be filled in.</summary>
public static class CellRules
{
    /// <summary>CELL.COUNT: a count is a whole number of at least 0 (本年增/减 of the 2019 layout may be negative).</summary>
    public static CellRule Count { get; } = new(
        new(RuleId.Known("CELL.COUNT"), RuleKind.Format, Severity.Error, Grounding.LabelSemantics)
        {
            Title = new("计数不为负", "a count is not negative"),
            Statement = new(
                "每个计数格为 0 至 10^15 的整数；2019 年格式“本年增/减”可为负",
                "every count is a whole number from 0 to 10^15; 本年增/减 of the 2019 layout may be negative"),
            Source = new("栏目名称：数量、件数", "the labels: numbers of documents, requests, cases"),
            Message = new("{place}：应为 0 或正整数，填报 {printed}", "{place}: a whole number of at least 0 is asked for, {printed} is filed"),
        },
        static (cell, entry) => !cell.IsAmount && !cell.IsSigned && entry.Value < 0 ? [Printed(entry)] : null);

    /// <summary>CELL.AMOUNT: an amount is at least 0.</summary>
    public static CellRule Amount { get; } = new(
        new(RuleId.Known("CELL.AMOUNT"), RuleKind.Format, Severity.Error, Grounding.LabelSemantics)
        {
            Title = new("金额不为负", "an amount is not negative"),
            Statement = new("每个金额格不小于 0", "every amount is at least 0"),
            Source = new("栏目名称：收费金额、采购总金额", "the labels: amount collected, amount of procurement"),
            Message = new("{place}：金额不应为负，填报 {printed}", "{place}: an amount of at least 0 is asked for, {printed} is filed"),
        },
        static (cell, entry) => cell.IsAmount && entry.Value < 0 ? [Printed(entry)] : null);

    /// <summary>CELL.PRECISION: 万元 with more than 6 decimals, which is below one fen.</summary>
    public static CellRule Precision { get; } = new(
        new(RuleId.Known("CELL.PRECISION"), RuleKind.Format, Severity.Warning, Grounding.Inference)
        {
            Title = new("金额不细于一分", "an amount is not finer than one fen"),
            Statement = new("以万元为单位的金额至多 6 位小数", "an amount in 10 000 yuan has at most 6 decimals"),
            Source = new("1 分钱等于 0.000001 万元", "one fen is 0.000001 of 10 000 yuan"),
            Message = new(
                "{place}：{printed} 万元的小数超过 6 位，细于一分钱",
                "{place}: {printed} (10 000 yuan) has more than 6 decimals, which is finer than one fen"),
        },
        static (cell, entry) => IsTenThousandYuan(cell, entry) && Decimals(entry) > Figures.DecimalsOfOneFen ? [Printed(entry)] : null);

    /// <summary>CELL.UNREADABLE: a print that is no number. It makes identities undetermined, never broken, and says whose fault it is.</summary>
    public static CellRule Unreadable { get; } = new(
        new(RuleId.Known("CELL.UNREADABLE"), RuleKind.Format, Severity.Warning, Grounding.Inference)
        {
            Title = new("单元格可识别", "a cell can be read"),
            Statement = new("印有内容的格应能读作数字、空白或斜杠等标记", "what is printed in a cell reads as a number, a blank or a none-mark"),
            Source = new("实例：收费项目格内印一句话（某镇 2019 年度）", "seen: a sentence printed in the cell of fee items (a town, 2019)"),
            Message = new("{place}：“{printed}”无法识别为数字（{fault}）", "{place}: '{printed}' cannot be read as a number ({fault})"),
        },
        static (_, entry) => entry.State == CellState.Unreadable ? [Printed(entry), new("fault", FaultText(entry.Fault))] : null);

    /// <summary>CELL.NOTE: a number with words beside it, read as the number.</summary>
    public static CellRule Note { get; } = new(
        new(RuleId.Known("CELL.NOTE"), RuleKind.Format, Severity.Info, Grounding.Practice)
        {
            Title = new("数字旁附文字", "words beside a number"),
            Statement = new("数字旁附有文字时，以数字入账，文字保留", "a number with words beside it counts as the number; the words are kept"),
            Source = new("实例：“22（其中修订16件）”", "seen: 22（其中修订16件）"),
            Message = new("{place}：“{printed}”读作 {value}，附注“{note}”保留", "{place}: '{printed}' is read as {value}; the note '{note}' is kept"),
        },
        static (_, entry) => entry is { State: CellState.Number, Note: { } note }
            ? [Printed(entry), new("value", entry.Value!.Value), new("note", note)]
            : null);

    private static bool IsTenThousandYuan(FormCell cell, CellEntry entry) =>
        entry.State == CellState.Number && (entry.Unit ?? (cell.Unit == CellUnit.TenThousandYuan ? "万元" : null)) == "万元";

    /// <summary>Decimals without trailing zeros.</summary>
    private static int Decimals(CellEntry entry)
    {
        decimal value = entry.Value!.Value;
        int scale = value.Scale;
        while (scale > 0 && decimal.Round(value, scale - 1) == value) scale--;
        return scale;
    }

    private static BilingualText FaultText(UnreadableFault fault) => fault switch
    {
        UnreadableFault.Source => new("原件如此", "so in the published report"),
        UnreadableFault.Extraction => new("提取时丢失，与填报单位无关", "lost in extraction, not the body's fault"),
        _ => new("原件或提取原因不明", "by the source or by extraction, unknown"),
    };

    private static Fact Printed(CellEntry entry) => new("printed", entry.Printed!);
}
