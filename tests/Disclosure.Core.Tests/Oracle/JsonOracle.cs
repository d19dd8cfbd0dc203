using System.Globalization;
using System.Text.Json;

namespace Disclosure.Tests.Oracle;

/// <summary>What an identity comes to: two sides, or neither where a cell has no number.</summary>
public sealed record Sides(decimal? Left, decimal? Right)
{
    public string Outcome => Left is null || Right is null ? "undetermined" : Left == Right ? "holds" : "broken";
}

/// <summary>
/// The 42 identities (40 in the 2019 layout) worked out from the file alone, with no type of the library: slow, plain and
/// short enough to be believed.
/// </summary>
internal static class JsonOracle
{
    private const decimal Limit = 1_000_000_000_000_000;

    private static readonly string[] columns =
    [
        "natural_person", "commercial_enterprise", "research_institution", "public_interest_organization", "legal_service_institution",
        "other", "total",
    ];

    private static readonly string[] commonOutcomes =
    [
        "outcome.granted", "outcome.partially_granted", "outcome.refused.state_secret", "outcome.refused.prohibited_by_law",
        "outcome.refused.security_or_stability", "outcome.refused.third_party_rights", "outcome.refused.internal_affairs",
        "outcome.refused.deliberative_process", "outcome.refused.enforcement_file", "outcome.refused.administrative_query",
        "outcome.unable.not_held", "outcome.unable.needs_creation", "outcome.unable.unclear_after_correction",
        "outcome.not_processed.petition_or_complaint", "outcome.not_processed.repeat_request", "outcome.not_processed.public_publication",
        "outcome.not_processed.excessive_without_reason", "outcome.not_processed.confirm_or_reissue",
    ];

    private static readonly string[] outcomes2019 = [.. commonOutcomes, "outcome.other.undivided"];

    private static readonly string[] outcomes2021 =
        [.. commonOutcomes, "outcome.other.correction_overdue", "outcome.other.fee_overdue", "outcome.other.miscellaneous"];

    private static readonly string?[] noneMarks = ["", "/", "-", "—", "无"];

    private static readonly string[] groups = ["review", "litigation_direct", "litigation_after_review"];

    public static Dictionary<string, Sides> Check(JsonElement report, bool blanksAreZero = false)
    {
        Dictionary<string, Sides> identities = [];
        string[] outcomes = Has2019Layout(report) ? outcomes2019 : outcomes2021;
        for (int i = 0; i < columns.Length; i++)
        {
            identities[$"T3.BALANCE/{columns[i]}"] = new(Requests(i, "received", "carried_in"), Requests(i, "outcome.total", "carried_out"));
            identities[$"T3.OUTCOMES/{columns[i]}"] = new(Requests(i, outcomes), Requests(i, "outcome.total"));
        }

        foreach (string row in outcomes.Concat(["received", "carried_in", "outcome.total", "carried_out"]))
            identities[$"T3.ROW/{row}"] = new(Sum(Enumerable.Range(0, 6).Select(i => Requests(i, row))), Requests(6, row));
        foreach (string group in groups)
            identities[$"T4.TOTAL/{group}"] = new(Sum(Enumerable.Range(0, 4).Select(i => Disputes(i, group))), Disputes(4, group));
        return identities;

        decimal? Requests(int column, params string[] rows) =>
            Sum(rows.Select(row => Number(Cell(report, $"requests.{row}", column), blanksAreZero && column != 6)));
        decimal? Disputes(int column, string row) => Number(Cell(report, $"disputes.{row}", column), blanksAreZero && column != 4);
    }

    /// <summary>The one row of （六）其他处理 or the three decide; then what the table says; then the report; then the year.</summary>
    private static bool Has2019Layout(JsonElement report)
    {
        if (Find(report, "requests.outcome.other.undivided") is not null) return true;
        if (outcomes2021[^3..].Any(row => Find(report, $"requests.{row}") is not null)) return false;
        string? stated = Find(report, "requests.form")?.GetString() ?? Find(report, "form")?.GetString();
        return stated is null ? Find(report, "year")?.GetInt32() is 2019 or 2020 : stated == "2019";
    }

    private static decimal? Sum(IEnumerable<decimal?> parts) =>
        parts.Aggregate((decimal?)0, (sum, part) => sum + part);

    private static JsonElement? Cell(JsonElement report, string row, int column) =>
        Find(report, row) is { ValueKind: JsonValueKind.Array } cells ? cells[column] : null;

    /// <summary>The number in a cell. A text is never read here: what the tests print as text is not safe to read.</summary>
    private static decimal? Number(JsonElement? cell, bool blankIsZero) => cell switch
    {
        { ValueKind: JsonValueKind.Number } number =>
            decimal.TryParse(number.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            && decimal.IsInteger(value) && Math.Abs(value) <= Limit ? decimal.Truncate(value) : null,
        { ValueKind: JsonValueKind.Null } => blankIsZero ? 0 : null,
        { ValueKind: JsonValueKind.String } text => blankIsZero && noneMarks.Contains(text.GetString()) ? 0 : null,
        _ => null,
    };

    private static JsonElement? Find(JsonElement at, string path)
    {
        foreach (string key in path.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(key, out at)) return null;
        }

        return at;
    }
}
