using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Sums that the narrative states itself.</summary>
public static class TextSumRules
{
    /// <summary>TEXT.SUM: parts that the text lists add up to the whole that it names, where the list says that it is complete.</summary>
    public static PredicateRule Sums { get; } = Of(
        "TEXT.SUM", new("文中分项之和等于总数", "parts in the text add up to their whole"),
        new("列出的各项（以“其他”收尾，或互斥且完整）之和等于其总数", "the parts of a complete list (it ends with 其他, or its parts exclude and complete each other) add up to the whole"),
        new("实例：共 3437 条，分项之和 3914；共 528 条，分项之和 496", "seen: 3437 in all with parts of 3914; 528 in all with parts of 496"),
        isMoney: false);

    /// <summary>TEXT.FEE: the fees of single bodies or requests add up to the sum collected.</summary>
    public static PredicateRule Fees { get; } = Of(
        "TEXT.FEE", new("信息处理费分项之和等于总额", "single fees add up to the sum collected"),
        new("列出的各笔信息处理费之和等于收取总额", "the information-processing fees listed add up to the sum collected"),
        new("实例：2230 元为 880、1080、270 元之和", "seen: 2230 yuan, of 880, 1080 and 270"),
        isMoney: true);

    private static PredicateRule Of(string id, BilingualText title, BilingualText statement, BilingualText source, bool isMoney) => new(
        new(RuleId.Known(id), RuleKind.Text, Severity.Warning, Grounding.LabelSemantics)
        {
            Title = title,
            Statement = statement,
            Source = source,
            Message = new("{place}：文中“{quote}”，所列各项之和为 {sum}", "{place}: the text says '{quote}', but the parts that it lists add up to {sum}"),
        },
        [],
        context =>
        {
            ImmutableArray<Claim> claims = ClaimReader.Read(context.Report.Narrative);
            return claims.Where(claim => claim.Sum?.Whole == claim.Number && claim.Subject.IsMoney == isMoney).Select(claim => Observe(claim, claims));
        })
    {
        ReadsClaims = true,
    };

    private static Observation Observe(Claim whole, ImmutableArray<Claim> claims)
    {
        ImmutableArray<Claim> parts = [.. claims.Where(claim => claim.Section == whole.Section && whole.Sum!.Parts.Contains(claim.Number))];
        decimal sum = parts.Sum(part => part.Value);
        if (sum == whole.Value) return ClaimObservation.Holds(whole, ClaimText.SumOfParts, [], sum);
        bool isExact = parts.Append(whole).All(claim => claim.Bound == ClaimBound.Equal && (claim.Unit == whole.Unit || claim.Unit == ClaimUnit.None));
        return whole.Sum!.IsClosed && isExact
            ? ClaimObservation.Broken(whole, [], [new("sum", sum)], sum)
            : ClaimObservation.NotCertain(whole, []);
    }
}
