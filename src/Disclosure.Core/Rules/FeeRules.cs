using Disclosure.Claims;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>信息处理费 in the narrative, against table 2 and against its tariffs.</summary>
public static class FeeRules
{
    private const decimal YuanOfTenThousand = 10_000;

    private static readonly FormCell fees = OfficialForm.Cell("proactive.fees.amount");

    /// <summary>FEE.INCLUDED: table 2 has less in fees than the information-processing fees of the text, which are part of them.</summary>
    public static PredicateRule Included { get; } = new(
        new(RuleId.Known("FEE.INCLUDED"), RuleKind.Plausibility, Severity.Warning, Grounding.Inference)
        {
            Title = new("信息处理费计入行政事业性收费", "information-processing fees are among the administrative fees"),
            Statement = new(
                "表二“行政事业性收费”（万元，末位四舍五入不计）不少于文中收取的信息处理费",
                "fees.amount, in units of 10 000 yuan and give or take half a unit of its last digit, is not less than the information-processing fees that the text says were collected"),
            Source = new("信息处理费列入各地行政事业性收费目录", "catalogues of administrative fees list the information-processing fee"),
            Message = new(
                "{place}：文中“{quote}”，表二行政事业性收费只有 {amount} 万元，而前者应计入其中",
                "{place}: the text says '{quote}', but table 2 has only {amount} in units of 10 000 yuan, among which it belongs"),
        },
        [fees],
        static context => BySection(context.Report, ObserveIncluded))
    {
        Fits = static tables => tables[TableKind.Proactive].Contains(fees),
        ReadsClaims = true,
    };

    /// <summary>FEE.TARIFF: a sum of information-processing fees that the tariffs of 国办函〔2020〕109号 cannot give.</summary>
    public static PredicateRule Tariff { get; } = new(
        new(RuleId.Known("FEE.TARIFF"), RuleKind.Plausibility, Severity.Warning, Grounding.Statute)
        {
            Title = new("信息处理费合乎收费标准", "fees are sums that the tariff can give"),
            Statement = new("文中收取的信息处理费为 10 元的整数倍", "the information-processing fees collected are a multiple of 10 yuan"),
            Source = new(
                "国办函〔2020〕109号第四条、第五条：每件 100 元起、每页 10、20、40 元；实例：380 元为 68 页",
                "国办函〔2020〕109号, arts 4 and 5: from 100 yuan an item, and 10, 20 or 40 yuan a page; seen: 380 yuan, which is 68 pages"),
            Message = new("{place}：文中“{quote}”，按件、按页的收费标准都得不出这个数", "{place}: the text says '{quote}', a sum that neither tariff can give"),
        },
        [],
        static context => BySection(context.Report, ObserveTariff))
    {
        ReadsClaims = true,
    };

    /// <summary>What is seen of the sums collected that a section tells: of the first one that is broken, else of the first.</summary>
    private static IEnumerable<Observation> BySection(FiledReport report, Func<Claim, FiledReport, Observation> observe) => ClaimReader.Read(report.Narrative)
        .Where(claim => claim.Subject.Id == "fees.collected" && claim.Unit is ClaimUnit.Yuan or ClaimUnit.TenThousandYuan && claim.Period == ClaimPeriod.ReportYear)
        .GroupBy(claim => claim.Section)
        .Select(claims => claims.Select(claim => observe(claim, report)).OrderBy(seen => seen.Outcome != Outcome.Broken).First());

    private static Observation ObserveIncluded(Claim claim, FiledReport report)
    {
        RulePlace place = RulePlace.Of(claim.Section);
        if (report[fees] is not { Value: { } amount, Unit: null or "万元" }) return Observation.NotApplicable(claim.Section.Id, place, NotApplicableReason.NoFigure);
        if (!ClaimFit.IsOfReport(claim, report.Header) || claim.Bound is ClaimBound.AtMost or ClaimBound.About)
            return Observation.NotApplicable(claim.Section.Id, place, NotApplicableReason.NotStated);
        decimal most = (amount + (new decimal(1, 0, 0, isNegative: false, amount.Scale) / 2)) * YuanOfTenThousand;
        return new(claim.Section.Id, most < InYuan(claim) ? Outcome.Broken : Outcome.Holds, place)
        {
            Cells = [fees],
            Facts = [new("place", place.Name), new("quote", claim.Quote), new("amount", amount)],
        };
    }

    private static Observation ObserveTariff(Claim claim, FiledReport report)
    {
        RulePlace place = RulePlace.Of(claim.Section);
        if (!ClaimFit.IsOfReport(claim, report.Header) || claim.Bound != ClaimBound.Equal || claim.Unit != ClaimUnit.Yuan)
            return Observation.NotApplicable(claim.Section.Id, place, NotApplicableReason.NotStated);
        return new(claim.Section.Id, ProcessingFee.CanGive(claim.Value) ? Outcome.Holds : Outcome.Broken, place)
        {
            Facts = [new("place", place.Name), new("quote", claim.Quote)],
        };
    }

    private static decimal InYuan(Claim claim) => claim.Unit == ClaimUnit.TenThousandYuan ? claim.Value * YuanOfTenThousand : claim.Value;
}
