using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The unit of the fees in table 2.</summary>
public static class FeeUnitRule
{
    private static readonly FormCell fees = OfficialForm.Cell("proactive.fees.amount");

    /// <summary>
    /// The most 万元 that a body of a kind plausibly collects: a hundred times the largest sum among the published reports (333.45, 7730.28 and 72701.2578),
    /// half-way, in powers of ten, between that sum and the same sum printed in yuan.
    /// </summary>
    private static readonly ImmutableArray<(AuthorityLevel Level, AuthorityKind Kind, decimal Most)> bounds =
    [
        (AuthorityLevel.County, AuthorityKind.Department, 33_345),
        (AuthorityLevel.County, AuthorityKind.Government, 773_028),
        (AuthorityLevel.Prefecture, AuthorityKind.Government, 7_270_126),
    ];

    /// <summary>T2.FEE_UNIT: fees so large for a body of its level that they look like yuan in a cell of 万元.</summary>
    public static PredicateRule FeeUnit { get; } = new(
        new(RuleId.Known("T2.FEE_UNIT"), RuleKind.Plausibility, Severity.Warning, Grounding.Practice)
        {
            Title = new("收费金额单位为万元", "fees are in units of 10 000 yuan"),
            Statement = new(
                "行政事业性收费不超过：县级部门 33345 万元，县级政府 773028 万元，地级政府 7270126 万元",
                "fees.amount is at most 33345 万元 for a department and 773028 for a government at county level, 7270126 for a government at prefecture level"),
            Source = new(
                "58 份公布的报告中有此数的 19 份，同级同类最大值为 333.45、7730.28、72701.2578 万元；界限为其 100 倍，居于该数与误填为元之间",
                "from the 58 published reports: 19 have the figure, the largest of their kind are 333.45, 7730.28 and 72701.2578 万元; the bound is a hundred times these, half-way to the same sum printed in yuan"),
            Message = new("{place}：填报 {amount} 万元，疑以元为单位，请核实", "{place}: {amount} reported in units of 10 000 yuan, which looks like yuan; please verify"),
        },
        [fees],
        static context => [Observe(context.Report)])
    {
        Fits = static tables => tables[TableKind.Proactive].Contains(fees),
    };

    private static Observation Observe(FiledReport report)
    {
        FormTable table = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021);
        RulePlace place = RulePlace.Of(table, fees);
        if (report[fees] is not { Value: { } amount, Unit: null or "万元" }) return Observation.NotApplicable("fees", place, NotApplicableReason.NoFigure);
        Authority authority = report.Header.Authority;
        if (authority.Level is null || authority.Kind is null) return Observation.NotApplicable("fees", place, NotApplicableReason.NotStated);
        foreach ((AuthorityLevel level, AuthorityKind kind, decimal most) in bounds)
        {
            if (level != authority.Level || kind != authority.Kind) continue;
            return new("fees", amount > most ? Outcome.Broken : Outcome.Holds, place) { Cells = [fees], Facts = [new("place", place.Name), new("amount", amount)] };
        }

        return Observation.NotApplicable("fees", place, NotApplicableReason.NotConcerned);
    }
}
