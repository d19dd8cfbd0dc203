using System.Collections.Immutable;
using Disclosure.Claims;

namespace Disclosure.Rules;

/// <summary>Years in the narrative.</summary>
public static class TextYearRule
{
    /// <summary>TEXT.YEAR: a figure told for an earlier year with none told for this one, as where last year's text was copied.</summary>
    public static PredicateRule Years { get; } = new(
        new(RuleId.Known("TEXT.YEAR"), RuleKind.Text, Severity.Warning, Grounding.Practice)
        {
            Title = new("文中年份为报告年度", "the years in the text are that of the report"),
            Statement = new(
                "文中数字写明的年份为报告年度；写其他年份的，同一事项另有本年数字",
                "a figure told for a year is told for that of the report; where it is for an earlier one, the text has this year's beside it"),
            Source = new("实例：2023 年度报告沿用“2022 年，共制定……0 件”", "seen: a report for 2023 that says 'in 2022, 0 were issued'"),
            Message = new("{place}：文中“{quote}”写的是 {told} 年，报告年度为 {year} 年", "{place}: '{quote}' is told for {told}, the report is for {year}"),
        },
        [],
        static context => Observe(context))
    {
        ReadsClaims = true,
    };

    private static IEnumerable<Observation> Observe(RuleContext context)
    {
        if (context.Report.Header.Year is not { } year) yield break;
        ImmutableArray<Claim> claims = [.. ClaimReader.Read(context.Report.Narrative).Where(claim => claim.IsCertain && claim.Period == ClaimPeriod.ReportYear)];
        foreach (Claim claim in claims.Where(claim => claim.Year < year && claim.Subject.Id is not "requests.carried_in").DistinctBy(claim => (claim.Section, claim.Year)))
        {
            bool isCompared = claims.Any(other => other.Subject == claim.Subject && (other.Year is null || other.Year == year));
            yield return isCompared || claim.Scope is not (ClaimScope.Report or ClaimScope.Own or ClaimScope.Jurisdiction)
                ? ClaimObservation.NotCertain(claim, [])
                : ClaimObservation.Broken(claim, [], [new("told", claim.Year!.Value), new("year", year)]);
        }
    }
}
