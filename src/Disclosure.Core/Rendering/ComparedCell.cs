using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Indicators;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>A compared cell in words: where it is, what stood in it, what stands in it, difference and growth.</summary>
internal sealed record ComparedCell(string Place, string Before, string After, string Difference, string Growth)
{
    /// <summary>The cells of a comparison: all of them, or those that differ.</summary>
    public static ImmutableArray<ComparedCell> Of(ReportComparison comparison, bool all, Language language) =>
        [.. (all ? comparison.Cells : comparison.Different).Select(cell => Of(comparison, cell, language))];

    /// <summary>How many cells are the same and how many differ.</summary>
    public static BilingualText Summary(ReportComparison comparison)
    {
        int different = comparison.Different.Count(), same = comparison.Cells.Length - different;
        return new($"相同 {same} 格，不同 {different} 格", $"{same} cells are the same, {different} differ");
    }

    /// <summary>The form on which the cell is printed.</summary>
    public static FormTable TableOf(ReportComparison comparison, CellComparison cell) =>
        (cell.IsOnFormAfter ? comparison.After : comparison.Before).Table(cell.Cell.Table);

    private static ComparedCell Of(ReportComparison comparison, CellComparison cell, Language language) => new(
        RulePlace.Of(TableOf(comparison, cell), cell.Cell).Name.In(language),
        TextOf(cell.Before, cell.IsOnFormBefore, language),
        TextOf(cell.After, cell.IsOnFormAfter, language),
        Signed(cell.Difference, ""),
        Signed(cell.Growth(), "%"));

    private static string TextOf(CellEntry entry, bool isOnForm, Language language) => entry.State switch
    {
        CellState.Absent => (isOnForm ? new BilingualText("未读到", "absent") : new("格式无此格", "not on the form")).In(language),
        CellState.Blank => new BilingualText("空白", "blank").In(language),
        _ => entry.Printed!,
    };

    private static string Signed(decimal? number, string unit) => number is { } value
        ? (value > 0 ? "+" : "") + value.ToString(CultureInfo.InvariantCulture) + unit
        : "";
}
