using Disclosure.Rules;

namespace Disclosure.Warehouse.Tests;

/// <summary>A finding as both the library and an engine tell it.</summary>
internal sealed record ToldFinding(string Report, string Rule, string Instance, string Severity, string Outcome, decimal? Left, decimal? Right, decimal? Residual)
{
    /// <summary>What the library tells of a report by linear rules over it and the year before.</summary>
    public static IEnumerable<ToldFinding> Of(string id, Reconciliation result) =>
        from finding in result.Findings
        where finding.Rule is LinearRule && finding.Rule.Reach != RuleReach.BetweenBodies
        select new ToldFinding(
            id, finding.Rule.Id.Value, finding.Instance, Lower(finding.Severity.ToString()), Lower(finding.Outcome.ToString()), finding.Left, finding.Right, finding.Residual);

#pragma warning disable CA1308 // codes are written in small letters
    private static string Lower(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
