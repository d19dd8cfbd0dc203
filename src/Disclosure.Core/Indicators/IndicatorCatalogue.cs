using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using static Disclosure.Indicators.RequestTotals;

namespace Disclosure.Indicators;

/// <summary>The indicators, as data.</summary>
public static class IndicatorCatalogue
{
    /// <summary>公开率: granted or partially granted, of all outcomes.</summary>
    public static Indicator DisclosureOfAllOutcomes { get; } = new(
        "disclosure", new("公开率", "disclosure rate"), Granted + PartiallyGranted, IndicatorBase.AllOutcomes);

    /// <summary>公开率: granted or partially granted, of the outcomes that answer for the information itself.</summary>
    public static Indicator DisclosureOfSubstantiveOutcomes { get; } = new(
        "disclosure", new("公开率", "disclosure rate"), Granted + PartiallyGranted, IndicatorBase.SubstantiveOutcomes);

    /// <summary>不予公开率.</summary>
    public static Indicator RefusalOfAllOutcomes { get; } = new(
        "refusal", new("不予公开率", "refusal rate"), Refused, IndicatorBase.AllOutcomes);

    /// <summary>本机关不掌握相关政府信息.</summary>
    public static Indicator NotHeldOfAllOutcomes { get; } = new(
        "not_held", new("不掌握相关信息率", "not-held rate"), NotHeld, IndicatorBase.AllOutcomes);

    /// <summary>不予处理率.</summary>
    public static Indicator NotProcessedOfAllOutcomes { get; } = new(
        "not_processed", new("不予处理率", "not-processed rate"), NotProcessed, IndicatorBase.AllOutcomes);

    /// <summary>Outcomes against the requests received; above 100 % where a body works off what was carried in.</summary>
    public static Indicator ClearanceOfReceived { get; } = new(
        "clearance", new("办结率", "clearance"), IndicatorBase.AllOutcomes.Form, IndicatorBase.Received, IndicatorMeasure.Quotient);

    /// <summary>办结率: outcomes of every request that was there to be handled.</summary>
    public static Indicator ClearanceOfCaseload { get; } = new(
        "clearance", new("办结率", "clearance"), IndicatorBase.AllOutcomes.Form, IndicatorBase.Caseload);

    /// <summary>结转率: carried to the next year, of every request that was there to be handled.</summary>
    public static Indicator CarryOverOfCaseload { get; } = new(
        "carry_over", new("结转率", "carry-over"), CarriedOut, IndicatorBase.Caseload);

    /// <summary>Natural persons among the applicants of the year.</summary>
    public static Indicator NaturalPersonsOfReceived { get; } = new(
        "natural_persons", new("自然人申请比例", "share of natural persons"), Applicants.NaturalPersons, IndicatorBase.Received);

    /// <summary>Legal persons and other organisations among the applicants of the year.</summary>
    public static Indicator OrganisationsOfReceived { get; } = new(
        "organisations", new("法人或其他组织申请比例", "share of organisations"), Applicants.Organisations, IndicatorBase.Received);

    /// <summary>Growth of the requests received.</summary>
    public static Indicator GrowthOfReceived { get; } = new(
        "growth", new("新收申请增长率", "growth of requests received"), Received - ReceivedLastYear, IndicatorBase.ReceivedLastYear, IndicatorMeasure.Growth);

    /// <summary>纠正率 of reviews and suits: of the decided cases, and of all cases, the pending ones included.</summary>
    public static ImmutableArray<Indicator> Reversals { get; } = [.. DisputeCases.All.SelectMany(cases => cases.Reversals())];

    /// <summary>Every indicator, once, in the order in which they are shown.</summary>
    public static ImmutableArray<Indicator> All { get; } =
    [
        DisclosureOfAllOutcomes, DisclosureOfSubstantiveOutcomes, RefusalOfAllOutcomes, NotHeldOfAllOutcomes, NotProcessedOfAllOutcomes,
        ClearanceOfReceived, ClearanceOfCaseload, CarryOverOfCaseload,
        .. Reversals,
        NaturalPersonsOfReceived, OrganisationsOfReceived, GrowthOfReceived,
    ];

    /// <summary>Finds an indicator by its identifier.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out Indicator? indicator)
    {
        indicator = All.FirstOrDefault(known => known.Id == id);
        return indicator is not null;
    }
}
