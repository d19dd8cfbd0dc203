using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Plausibility of table 3: shares that are out of the ordinary, and fees that nobody was asked for.</summary>
public static class RequestShareRules
{
    private const long LeastBase = 10;

    private static readonly FormCell received = OfficialForm.Cell("requests.received.total");
    private static readonly FormCell carriedIn = OfficialForm.Cell("requests.carried_in.total");
    private static readonly FormCell carriedOut = OfficialForm.Cell("requests.carried_out.total");
    private static readonly FormCell answered = OfficialForm.Cell("requests.outcome.total.total");
    private static readonly FormCell miscellaneous = OfficialForm.Cell("requests.outcome.other.miscellaneous.total");
    private static readonly FormCell feeOverdue = OfficialForm.Cell("requests.outcome.other.fee_overdue.total");

    /// <summary>T3.OPEN_SHARE: more than a fifth of the requests in hand is carried over.</summary>
    public static PredicateRule OpenShare { get; } = Share(
        "T3.OPEN_SHARE", carriedOut, [received, carriedIn], percent: 20,
        new("结转下年占比", "the share carried over"),
        new("结转下年度不多于新收与上年结转之和的 20%（基数不足 10 件的不比；补正、征求意见期间不计时，故不据此认定超期）",
            "carried_out is at most 20 % of received + carried_in (not below a base of 10; clocks stop for corrections and consultation, so that nobody is said to be late)"),
        new("58 份公布的报告中基数满 10 件的 6 份：四分位 0.49% 至 3.41%，最大 8.21%，远外界（上四分位加 3 倍四分位距）12.17%；40 个工作日的最长期限约占全年 16%",
            "from the 58 published reports: of 6 with a base of at least 10 the quartiles are 0.49 % and 3.41 %, the largest 8.21 %, the outer fence (upper quartile and three times their distance) 12.17 %; the longest term, 40 working days, is some 16 % of a year"),
        new("{place}：结转 {part} 件，超过新收与上年结转之和的 20%", "{place}: {part} carried over, more than 20 % of received + carried_in"));

    /// <summary>T3.MISC_SHARE: more than a quarter of all outcomes is in the last row of （六）其他处理.</summary>
    public static PredicateRule MiscellaneousShare { get; } = Share(
        "T3.MISC_SHARE", miscellaneous, [answered], percent: 25,
        new("其他处理中“其他”占比", "the share of the last row of other outcomes"),
        new("（六）3.其他不多于办理结果总计的 25%（基数不足 10 件的不比）", "outcome.other.miscellaneous is at most 25 % of outcome.total (not below a base of 10)"),
        new("58 份公布的报告中基数满 10 件的 4 份：四分位 3.61% 至 8.78%，最大 10.05%，远外界 24.26%",
            "from the 58 published reports: of 4 with a base of at least 10 the quartiles are 3.61 % and 8.78 %, the largest 10.05 %, the outer fence 24.26 %"),
        new("{place}：{part} 件，超过办理结果总计的 25%", "{place}: {part}, more than 25 % of outcome.total"));

    /// <summary>T3.FEE_OVERDUE: requests ended because a fee was not paid, while the text says that no fee notice was issued.</summary>
    public static PredicateRule FeeOverdue { get; } = new(
        new(RuleId.Known("T3.FEE_OVERDUE"), RuleKind.Plausibility, Severity.Warning, Grounding.LabelSemantics)
        {
            Title = new("逾期未缴费须有收费通知", "an unpaid fee was asked for"),
            Statement = new(
                "文中写明未发出收费通知的，（六）2.逾期未缴费为 0（收取金额为 0 与之不矛盾）",
                "where the text says that no fee notice was issued, outcome.other.fee_overdue is 0 (a collected sum of 0 says nothing against it)"),
            Source = new("栏目名称：逾期未按收费通知要求缴纳费用", "the label: fees not paid as the fee notice demanded"),
            Message = new("{place}：{value} 件逾期未缴费，而文中“{quote}”", "{place}: {value} requests ended for an unpaid fee, but the text says '{quote}'"),
        },
        [feeOverdue],
        static context => ObserveFeeOverdue(context))
    {
        Fits = static tables => tables[TableKind.Requests].Contains(feeOverdue),
    };

    private static IEnumerable<Observation> ObserveFeeOverdue(RuleContext context)
    {
        if (!context.Report.Table(TableKind.Requests).Contains(feeOverdue)) yield break;
        RulePlace place = RulePlace.Of(context.Report.Table(TableKind.Requests), feeOverdue);
        Claim? notices = ClaimReader.Read(context.Report.Narrative)
            .FirstOrDefault(claim => claim is { Subject.Id: "fees.notices", Value: 0, Bound: ClaimBound.Equal } && ClaimFit.IsOfReport(claim, context.Report.Header));
        yield return notices is null ? Observation.NotApplicable(feeOverdue.RowId, place, NotApplicableReason.NotStated)
            : context.Report.CountOf(feeOverdue) is not { } value ? Observation.NotApplicable(feeOverdue.RowId, place, NotApplicableReason.NoFigure)
            : new(feeOverdue.RowId, value > 0 ? Outcome.Broken : Outcome.Holds, place)
            {
                Cells = [feeOverdue],
                Facts = [new("place", place.Name), new("value", value), new("quote", notices.Quote)],
            };
    }

    private static PredicateRule Share(
        string id, FormCell part, ImmutableArray<FormCell> whole, int percent, BilingualText title, BilingualText statement, BilingualText source, MessageTemplate message) =>
        new(
            new(RuleId.Known(id), RuleKind.Plausibility, Severity.Info, Grounding.Practice) { Title = title, Statement = statement, Source = source, Message = message },
            [part, .. whole],
            context => ObserveShare(context.Report, part, whole, percent))
        {
            Fits = tables => tables[TableKind.Requests].Contains(part),
        };

    private static IEnumerable<Observation> ObserveShare(FiledReport report, FormCell part, ImmutableArray<FormCell> whole, int percent)
    {
        if (!report.Table(TableKind.Requests).Contains(part)) yield break;
        RulePlace place = RulePlace.Of(report.Table(TableKind.Requests), part);
        if (report.CountOf(part) is not { } count || whole.Any(cell => report.CountOf(cell) is null))
        {
            yield return Observation.NotApplicable(part.RowId, place, NotApplicableReason.NoFigure);
            yield break;
        }

        decimal sum = whole.Sum(cell => (decimal)report.CountOf(cell)!.Value);
        yield return sum < LeastBase
            ? Observation.NotApplicable(part.RowId, place, NotApplicableReason.NotConcerned)
            : new(part.RowId, 100m * count > percent * sum ? Outcome.Broken : Outcome.Holds, place)
            {
                Cells = [part, .. whole],
                Facts = [new("place", place.Name), new("part", count)],
            };
    }
}
