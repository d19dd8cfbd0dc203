using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Disclosure.Filing;

namespace Disclosure.Tests.Documentation;

/// <summary>An example of a rule: a report, and the other reports that it is held against where the rule looks at several.</summary>
internal sealed record RuleExample(FiledReport Report, RelatedReports Related)
{
    public static RuleExample Parse(JsonElement json) => json.TryGetProperty("report", out JsonElement report)
        ? new(Read(report), RelatedIn(json))
        : new(Read(json), RelatedReports.None);

    public Reconciliation Check() => Reconciler.Default.Check(Report, related: Related);

    private static RelatedReports RelatedIn(JsonElement json) => new()
    {
        LastYear = json.TryGetProperty("last_year", out JsonElement last) ? [new(Read(last))] : [],
        LatestBefore = json.TryGetProperty("latest_before", out JsonElement year) ? year.GetInt32() : null,
        Revisions = Reports(json, "revisions"),
        Versions = Reports(json, "versions"),
        Children = Reports(json, "children"),
        CountedTwice = Reports(json, "twice"),
        MissingChildren = [.. Items(json, "missing").Select(name => name.GetString()!)],
        Copies = [.. Items(json, "copies").Select(Copy)],
    };

    private static ReportCopy Copy(JsonElement copy) => new(
        new(Read(copy.GetProperty("report"))), copy.TryGetProperty("figures", out _), copy.TryGetProperty("text", out JsonElement share) ? share.GetDecimal() : null);

    private static ImmutableArray<SourcedReport> Reports(JsonElement json, string key) => [.. Items(json, key).Select(report => new SourcedReport(Read(report)))];

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string key) => json.TryGetProperty(key, out JsonElement items) ? items.EnumerateArray() : default;

    private static FiledReport Read(JsonElement report) => ReportJson.Read(Encoding.UTF8.GetBytes(report.GetRawText())).Value;
}
