using System.Collections.Immutable;

namespace Disclosure.Rules;

/// <summary>The rules that this version ships, in the order in which they are checked and shown.</summary>
public static class RuleCatalogue
{
    /// <summary>The version of the catalogue (SemVer; the major number changes when a relation or an identifier does).</summary>
    public const string Version = "1.1.0";

    /// <summary>Every rule, once.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
    [
        RequestRules.Balance,
        RequestRules.Outcomes,
        RequestRules.Row,
        DisputeRules.Total,
        ImpliedRules.Requests,
        ImpliedRules.Disputes,
        CellRules.Count,
        CellRules.Amount,
        CellRules.Precision,
        CellRules.Unreadable,
        CellRules.Note,
        BlankRule.Blank,
        FormRules.Layout,
        FormRules.Unsupported,
        SectionRule.Section,
        PeriodRule.Period,
        FilingRules.Deadline,
        FilingRules.Nil,
        DocumentRules.Stock,
        DocumentRules.Power,
        DecisionRules.ReadAsSum,
        DecisionRules.Procurement,
        RefusalRule.DirectRefusal,
        FeeUnitRule.FeeUnit,
        RequestShareRules.OpenShare,
        RequestShareRules.MiscellaneousShare,
        RequestShareRules.FeeOverdue,
        FeeRules.Included,
        FeeRules.Tariff,
        TextRules.Received,
        TextRules.Answered,
        TextRules.CarriedIn,
        TextRules.CarriedOut,
        TextRules.Applicants,
        TextRules.Outcomes,
        TextRules.Reviews,
        TextRules.Litigation,
        TextRules.Documents,
        ShareRule.Shares,
        GrowthRule.Growth,
        TextSumRules.Fees,
        TextSumRules.Sums,
        ContradictionRule.Contradiction,
        TextYearRule.Years,
        CitationRule.Citations,
        YearRules.Carry,
        YearRules.Stock,
        YearRules.Items,
        YearRules.Pending,
        JumpRule.Jump,
        SeriesRules.Gap,
        SeriesRules.Restated,
        CopyRules.OfYear,
        SeriesRules.Versions,
        RollupRules.Sum,
        RollupRules.Bound,
        RollupRules.Missing,
        RollupRules.CountedTwice,
        CopyRules.OfBody,
        ExplanationRules.Stale,
    ];
}
