using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The sums of table 4 that a claim on reviews or suits may stand for: filed, or concluded, of one kind or of several.</summary>
internal static class CaseTargets
{
    /// <summary>Suits of both kinds or of one.</summary>
    public static ImmutableArray<ClaimTarget> Suits { get; } =
    [
        .. Concluded("行政诉讼", "suits", "litigation_direct", "litigation_after_review"),
        .. Concluded("未经复议直接起诉", "direct suits", "litigation_direct"),
        .. Concluded("复议后起诉", "suits after review", "litigation_after_review"),
    ];

    /// <summary>Reviews and suits together, or either.</summary>
    public static ImmutableArray<ClaimTarget> All { get; } =
    [
        .. Concluded("复议和诉讼", "reviews and suits", "review", "litigation_direct", "litigation_after_review"),
        .. Concluded("行政复议和直接起诉", "reviews and direct suits", "review", "litigation_direct"),
        .. Concluded("行政复议", "reviews", "review"),
        .. Concluded("行政诉讼", "suits", "litigation_direct", "litigation_after_review"),
    ];

    /// <summary>What was not upheld or is still open.</summary>
    public static ImmutableArray<ClaimTarget> NotUpheld { get; } =
    [
        Open("复议和诉讼中未获维持和尚未审结的", "reviews and suits not upheld or still open", "review", "litigation_direct", "litigation_after_review"),
        Open("行政复议中未获维持和尚未审结的", "reviews not upheld or still open", "review"),
        Open("行政诉讼中未获维持和尚未审结的", "suits not upheld or still open", "litigation_direct", "litigation_after_review"),
    ];

    /// <summary>The total of some groups, and the total without what is still open.</summary>
    public static ImmutableArray<ClaimTarget> Concluded(string chinese, string english, params string[] groups) =>
    [
        new(new($"{chinese}总计", english), Sum("total", groups)),
        new(new($"{chinese}已审结", $"{english}, concluded"), Sum("total", groups) - Sum("pending", groups)),
    ];

    /// <summary>A result in some groups together and in each.</summary>
    public static ImmutableArray<ClaimTarget> Results(string column, params string[] groups)
    {
        FormTable table = OfficialForm.Table(TableKind.Disputes, FormLayout.Layout2021);
        BilingualText name = table.Rows[0].Columns.First(known => known.Id == column).Place;
        ImmutableArray<ClaimTarget> each = [.. groups.Select(group => new ClaimTarget(RulePlace.Of(table, Cell(group, column)).Name, Sum(column, group)))];
        return groups.Length == 1 ? each : [new(name, Sum(column, groups)), .. each];
    }

    private static ClaimTarget Open(string chinese, string english, params string[] groups) =>
        new(new(chinese, english), Sum("corrected", groups) + Sum("other", groups) + Sum("pending", groups));

    private static LinearForm Sum(string column, params string[] groups) => LinearForm.Of(groups.Select(group => Cell(group, column)));

    private static FormCell Cell(string group, string column) => OfficialForm.Cell($"disputes.{group}.{column}");
}
