using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The hard identities of table 4.</summary>
public static class DisputeRules
{
    /// <summary>T4.TOTAL, 复议诉讼合计: upheld + corrected + other + pending = total, in each of the 3 groups.</summary>
    public static LinearRule Total { get; } = new(
        new(RuleId.Known("T4.TOTAL"), RuleKind.Identity, Severity.Error, Grounding.LabelSemantics)
        {
            Title = new("复议诉讼合计", "sum of the review and court results"),
            Statement = new(
                "每组：结果维持＋结果纠正＋其他结果＋尚未审结＝总计", "in every group: upheld + corrected + other + pending = total"),
            Source = new("表四每组最后一栏栏目名称“总计”", "the label of the last column of every group of table 4, 总计"),
            Message = new(
                "{place}：四项结果之和 {left}，总计栏 {right}，{larger}多 {difference}",
                "{place}: the four results add up to {left}, the total says {right}; {larger} is {difference} larger"),
        },
        new("四项之和", "the sum"),
        new("总计", "the total"),
        [.. OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021).Rows.Select(TotalOf)]);

    private static LinearInstance TotalOf(FormRow row)
    {
        RulePlace place = RulePlace.Named(
            new($"四、{row.Place.Chinese}", row.Place.English), TableKind.Disputes, row.Place.Chinese, "总计");
        return new(row.Id, place, LinearForm.Of(row.Cells.Take(row.Cells.Length - 1)), Relation.Equal, row.Cells[^1]);
    }
}
