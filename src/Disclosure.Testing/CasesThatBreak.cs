using System.Collections.Frozen;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using FsCheck;
using FsCheck.Fluent;
using Outcome = Disclosure.Rules.Outcome;

namespace Disclosure.Testing;

/// <summary>Reports that break one rule between years or bodies, in one instance or several, and no other rule.</summary>
public static class CasesThatBreak
{
    private static readonly FrozenDictionary<RuleId, Gen<ReportCase>> breaks = new Dictionary<Rule, Gen<ReportCase>>
    {
        [YearRules.Carry] = LastYearWithout("requests.carried_out", FormLayout.Layout2019, FormLayout.Layout2021),
        [YearRules.Stock] = LastYearWithout("proactive.normative_documents.in_force", FormLayout.Layout2021),
        [YearRules.Items] = LastYearWithout("items_last_year", FormLayout.Layout2019),
        [YearRules.Pending] = LastYear(FormLayout.Layout2021, (report, last, difference) =>
            last.With("disputes.review.pending", report.CountOf(OfficialForm.Cell("disputes.review.total"))!.Value + difference)),
        [JumpRule.Jump] = LastYear(FormLayout.Layout2021, (report, last, difference) =>
            last.With("proactive.licensing.decisions", ((report.CountOf(OfficialForm.Cell("proactive.licensing.decisions"))!.Value + 20) * 5) + difference)),
        [GrowthRule.Growth] = Growth,
        [SeriesRules.Gap] = Alone(report => new() { LatestBefore = report.Header.Year - 2 }),
        [SeriesRules.Restated] = Alone(report => new() { Revisions = [new(report.With("requests.received.total", report.CountOf(OfficialForm.Cell("requests.received.total"))!.Value + 1))] }),
        [SeriesRules.Versions] = Alone(report => new() { Versions = [new(report.With("disputes.review.total", report.CountOf(OfficialForm.Cell("disputes.review.total"))!.Value + 1), "attachment.pdf")] }),
        [CopyRules.OfYear] = Alone(report => new() { Copies = [new(new(report.With(report.Header with { Year = report.Header.Year - 1 })), true, null)] }),
        [CopyRules.OfBody] = Alone(report => new() { Copies = [new(new(report.With(report.Header with { Authority = new() { Name = "某市另一局" } })), false, 97m)] }),
        [RollupRules.Sum] = OfWhole((one, difference) => one with { Report = one.Report.With("proactive.licensing.decisions", Licences(one) + difference) }),
        [RollupRules.Bound] = OfWhole((one, difference) => new(
            one.Report.With("proactive.licensing.decisions", Math.Max(0, Licences(one) - difference)), new() { Children = one.Related.Children, MissingChildren = ["某市未报局"] }), RollupRules.Missing),
        [RollupRules.Missing] = OfWhole((one, _) => one with { Related = new() { Children = one.Related.Children, MissingChildren = ["某市未报局"] } }),
        [RollupRules.CountedTwice] = OfWhole((one, _) => one with { Related = new() { Children = one.Related.Children, CountedTwice = [one.Related.Children[0]] } }),
    }.ToFrozenDictionary(pair => pair.Key.Id, pair => pair.Value);

    /// <summary>Cases that break exactly this rule; ROLLUP.BOUND with ROLLUP.MISSING, as it is about wholes of which a part is missing.</summary>
    /// <exception cref="ArgumentException">The rule is not one between years or bodies of the catalogue.</exception>
    public static Arbitrary<ReportCase> Exactly(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return breaks.TryGetValue(rule.Id, out Gen<ReportCase>? cases)
            ? Arb.From(cases)
            : throw new ArgumentException($"{rule} is not a rule between reports", nameof(rule));
    }

    private static Gen<ReportCase> LastYearWithout(string part, params FormLayout[] layouts) =>
        from layout in Gen.Elements(layouts)
        from one in SoundCases.TwoYears(layout)
        let last = one.Related.LastYear[0]
        from cell in Gen.Elements(last.Report.Table(TableKind.Requests).Cells.Concat(last.Report.Table(TableKind.Proactive).Cells)
            .Where(cell => cell.Id.Contains(part, StringComparison.Ordinal)))
        from difference in Sizes.Between(1, 5)
        select one with { Related = new() { LastYear = [last with { Report = last.Report.Raised([cell], difference) }] } };

    private static Gen<ReportCase> LastYear(FormLayout layout, Func<FiledReport, FiledReport, long, FiledReport> change) =>
        from one in SoundCases.TwoYears(layout)
        from difference in Sizes.Difference
        let last = one.Related.LastYear[0]
        select one with { Related = new() { LastYear = [last with { Report = change(one.Report, last.Report, difference) }] } };

    /// <summary>TEXT.GROWTH: a rise that is larger than any change between the two years.</summary>
    private static Gen<ReportCase> Growth =>
        from layout in Gen.Elements(OfficialForm.Layouts.AsEnumerable())
        from one in SoundCases.TwoYears(layout)
        from difference in Sizes.Difference
        let now = CarriedOut(one.Report)
        let rise = now + CarriedOut(one.Related.LastYear[0].Report) + difference
        select one with { Report = one.Report.Saying(FormattableString.Invariant($"政府信息公开申请结转下年度{now}件，比上年增加{rise}件。")) };

    private static long CarriedOut(FiledReport report) => report.CountOf(OfficialForm.Cell("requests.carried_out.total"))!.Value;

    private static Gen<ReportCase> Alone(Func<FiledReport, RelatedReports> related) =>
        from report in SoundReports.InAnyLayout().Generator
        select new ReportCase(report, related(report));

    private static Gen<ReportCase> OfWhole(Func<ReportCase, long, ReportCase> change, Rule? besides = null) =>
        (from one in SoundCases.Whole
         from difference in Sizes.Difference
         select change(one, difference)).Where(one => one.Check().Findings.Any(finding => finding.Rule != besides && finding.Outcome == Outcome.Broken));

    private static long Licences(ReportCase one) => one.Report.CountOf(OfficialForm.Cell("proactive.licensing.decisions"))!.Value;
}
