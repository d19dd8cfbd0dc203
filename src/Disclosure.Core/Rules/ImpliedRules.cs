using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>
/// What the identities of a table still demand of the cells that have numbers when cells without one are eliminated. These relations are
/// not among the 42 of which verdict and counts speak.
/// </summary>
public static class ImpliedRules
{
    private static readonly MessageTemplate message = new(
        "{place}：{missing}缺数，消去后 {left}（{left_cells}）{demand} {right}（{right_cells}），相差 {difference}",
        "{place}: with {missing} eliminated, {left} ({left_cells}) must {demand} {right} ({right_cells}); the difference is {difference}");

    /// <summary>T3.IMPLIED, 消去空白后的勾稽: the identities of table 3 with blank cells eliminated, named by those they were made of.</summary>
    public static PredicateRule Requests { get; } = Implied(
        "T3.IMPLIED",
        TableKind.Requests,
        [RequestRules.Balance, RequestRules.Outcomes, RequestRules.Row],
        new(
            "由表三各勾稽关系相加推出，例如总计行空白时，每列一＋二仍应等于（一）至（六）各项之和＋四",
            "follows from the identities of table 3 added up: with the total row blank, what came in must still equal what went out in every column"));

    /// <summary>T4.IMPLIED: the results of a group that are there do not exceed its total although one of them is blank.</summary>
    public static PredicateRule Disputes { get; } = Implied(
        "T4.IMPLIED",
        TableKind.Disputes,
        [DisputeRules.Total],
        new(
            "由表四合计关系推出，例如一项结果空白时，其余三项之和应不超过总计",
            "follows from the sums of table 4: with one result blank, the other three must not exceed the total"));

    /// <summary>Whether a rule is one of these.</summary>
    internal static bool Have(Rule rule) => rule == Requests || rule == Disputes;

    private static PredicateRule Implied(string id, TableKind kind, ImmutableArray<LinearRule> identities, BilingualText source)
    {
        BlankElimination elimination = new(kind, identities);
        return new(
            new(RuleId.Known(id), RuleKind.Identity, Severity.Error, Grounding.Inference)
            {
                Title = new("消去空白后的勾稽", "the identities with blanks eliminated"),
                Statement = new(
                    "缺数的格消去后，余下的数仍应相符：存在不小于 0 的整数可填入缺数的格，使勾稽关系同时成立",
                    "there are whole numbers of at least 0 for the cells without a number with which the identities hold together"),
                Source = source,
                Message = message,
            },
            [.. OfficialForm.Cells.Where(cell => cell.Table == kind)],
            elimination.Observe)
        {
            SpeaksOfOpenCells = true,
        };
    }
}
