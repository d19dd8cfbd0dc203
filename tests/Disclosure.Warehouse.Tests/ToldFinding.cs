using System.Globalization;
using Disclosure.Rules;

namespace Disclosure.Warehouse.Tests;

/// <summary>A finding as both the library and an engine tell it.</summary>
internal sealed record ToldFinding(
    string Report, string Rule, string Instance, string Severity, string Outcome, decimal? Left, decimal? Right, decimal? Residual, string? Silenced)
{
    /// <summary>What the library tells of a report by linear rules.</summary>
    public static IEnumerable<ToldFinding> Of(string id, Reconciliation result, bool withMoney) =>
        from finding in result.Findings
        where finding.Rule is LinearRule && (withMoney || !finding.Cells.Any(cell => cell.IsAmount))
        select new ToldFinding(
            id, finding.Rule.Id.Value, finding.Instance, Lower(finding.Severity.ToString()), Lower(finding.Outcome.ToString()), finding.Left, finding.Right, finding.Residual,
            finding.Silenced is { } silence ? SilencedAs(silence.Reason, silence.By, silence.Until?.ToString("O", CultureInfo.InvariantCulture)) : null);

    /// <summary>A silence as one text; <see langword="null"/> where there is none.</summary>
    public static string? SilencedAs(string? reason, string? by, string? until) => reason is null ? null : $"{reason}|{by}|{until}";

    public static ToldFinding[] Ordered(IEnumerable<ToldFinding> findings)
    {
        ToldFinding[] ordered = [.. findings];
        Array.Sort(ordered, (one, other) =>
            string.CompareOrdinal(one.Report, other.Report) is not 0 and { } byReport ? byReport
            : string.CompareOrdinal(one.Rule, other.Rule) is not 0 and { } byRule ? byRule
            : string.CompareOrdinal(one.Instance, other.Instance));
        return ordered;
    }

#pragma warning disable CA1308 // codes are written in small letters
    private static string Lower(string name) => string.Intern(name.ToLowerInvariant());
#pragma warning restore CA1308
}
