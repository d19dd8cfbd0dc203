using System.Globalization;
using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse.Tests;

/// <summary>A finding as both the library and an engine tell it.</summary>
internal sealed record ToldFinding(
    string Report, string Rule, string Instance, string Severity, string Outcome, string? Because, decimal? Left, decimal? Right, decimal? Residual,
    string? Evidence, string? Silenced)
{
    /// <summary>What the library tells of a report by linear rules.</summary>
    public static IEnumerable<ToldFinding> Of(string id, Reconciliation result, bool withMoney) =>
        from finding in result.Findings
        where finding.Rule is LinearRule && (withMoney || !finding.Cells.Any(cell => cell.IsAmount))
        select new ToldFinding(
            id, finding.Rule.Id.Value, finding.Instance, Code(finding.Severity), Code(finding.Outcome), BecauseOf(finding), finding.Left, finding.Right, finding.Residual,
            EvidenceOf(finding), finding.Silenced is { } silence ? Joined(silence.Reason, silence.By, silence.Until?.ToString("O", CultureInfo.InvariantCulture)) : null);

    /// <summary>Several fields as one text; <see langword="null"/> where the first is.</summary>
    public static string? Joined(params string?[] fields) => fields[0] is null ? null : string.Intern(string.Join('|', fields));

    public static ToldFinding[] Ordered(IEnumerable<ToldFinding> findings)
    {
        ToldFinding[] ordered = [.. findings];
        Array.Sort(ordered, (one, other) =>
            string.CompareOrdinal(one.Report, other.Report) is not 0 and { } byReport ? byReport
            : string.CompareOrdinal(one.Rule, other.Rule) is not 0 and { } byRule ? byRule
            : string.CompareOrdinal(one.Instance, other.Instance));
        return ordered;
    }

    private static string? EvidenceOf(Finding finding) => Joined(
        Code(finding.Rule.Grounding), string.Join(' ', finding.Cells), finding.Place.Section?.Number,
        finding.Place.Table is { } table ? OfficialForm.Table(table, FormLayout.Layout2021).Title.Chinese : null, finding.Place.Row, finding.Place.Column);

    /// <summary>Why it is undetermined, in the words and the order of the findings format.</summary>
    private static string? BecauseOf(Finding finding) => finding.Outcome != Disclosure.Rules.Outcome.Undetermined ? null : string.Intern(string.Join(
        ' ', Enum.GetValues<UndeterminedReasons>().Where(reason => reason != UndeterminedReasons.None && finding.UndeterminedBecause.HasFlag(reason)).Select(Code)));

    private static string Code<T>(T value) where T : struct, Enum => string.Intern(JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
}
