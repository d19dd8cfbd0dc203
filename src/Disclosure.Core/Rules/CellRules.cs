using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>How a single cell is to be filled in.</summary>
public static class CellRules
{
    private const int DecimalsOfOneFen = 6;

    /// <summary>CELL.COUNT: a count is a whole number of at least 0 (本年增/减 of the 2019 layout may be negative).</summary>
    public static CellRule Count { get; } = new(
        Describe("CELL.COUNT", Severity.Error, Grounding.LabelSemantics, new("计数不为负", "a count is not negative"), new(
            "{place}：应为 0 或正整数，填报 {printed}",
            "{place}: a whole number of at least 0 is asked for, {printed} is filed")),
        static (cell, entry) => !cell.IsAmount && !cell.IsSigned && entry.Value < 0 ? [Printed(entry)] : null);

    /// <summary>CELL.AMOUNT: an amount is at least 0.</summary>
    public static CellRule Amount { get; } = new(
        Describe("CELL.AMOUNT", Severity.Error, Grounding.LabelSemantics, new("金额不为负", "an amount is not negative"), new(
            "{place}：金额不应为负，填报 {printed}",
            "{place}: an amount of at least 0 is asked for, {printed} is filed")),
        static (cell, entry) => cell.IsAmount && entry.Value < 0 ? [Printed(entry)] : null);

    /// <summary>CELL.PRECISION: 万元 with more than 6 decimals, which is below one fen.</summary>
    public static CellRule Precision { get; } = new(
        Describe("CELL.PRECISION", Severity.Warning, Grounding.Inference, new("金额不细于一分", "an amount is not finer than one fen"), new(
            "{place}：{printed} 万元的小数超过 6 位，细于一分钱",
            "{place}: {printed} (10 000 yuan) has more than 6 decimals, which is finer than one fen")),
        static (cell, entry) => IsTenThousandYuan(cell, entry) && Decimals(entry) > DecimalsOfOneFen ? [Printed(entry)] : null);

    /// <summary>CELL.UNREADABLE: a print that is no number. It makes identities undetermined, never broken, and says whose fault it is.</summary>
    public static CellRule Unreadable { get; } = new(
        Describe("CELL.UNREADABLE", Severity.Warning, Grounding.Inference, new("单元格可识别", "a cell can be read"), new(
            "{place}：“{printed}”无法识别为数字（{fault}）",
            "{place}: '{printed}' cannot be read as a number ({fault})")),
        static (_, entry) => entry.State == CellState.Unreadable ? [Printed(entry), new("fault", FaultText(entry.Fault))] : null);

    /// <summary>CELL.NOTE: a number with words beside it, read as the number.</summary>
    public static CellRule Note { get; } = new(
        Describe("CELL.NOTE", Severity.Info, Grounding.Practice, new("数字旁附文字", "words beside a number"), new(
            "{place}：“{printed}”读作 {value}，附注“{note}”保留",
            "{place}: '{printed}' is read as {value}; the note '{note}' is kept")),
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

    private static RuleDescription Describe(
        string id, Severity severity, Grounding grounding, BilingualText title, MessageTemplate message) =>
        new(RuleId.Known(id), RuleKind.Format, severity, grounding, title, message);
}
