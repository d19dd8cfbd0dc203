using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Series;
using static System.FormattableString;

namespace Disclosure.Rendering;

/// <summary>A bridge table in words, a line a column in which the two years differ.</summary>
internal static class BridgeText
{
    public static ImmutableArray<BilingualText> Of(Reconciliation result) =>
        !result.Findings.Any(finding => finding.Rule == YearRules.Carry) || BridgeTable.Of(result) is not { } bridge
            ? []
            : [.. bridge.Rows.Where(row => row.Unexplained is not (null or 0) || row.Explained != 0).Select(Of)];

    private static BilingualText Of(BridgeRow row) => new(
        Invariant($"{row.Column.Place.Chinese}：上年度结转 {row.Closing}，{Step("已说明", row.Explained)}{Step("未说明", row.Unexplained)}本年转入 {row.Opening}"),
        Invariant($"{row.Column.Place.English}: carried out {row.Closing}, {Step("explained ", row.Explained)}{Step("unexplained ", row.Unexplained)}carried in {row.Opening}"));

    private static string Step(string name, decimal? amount) => amount is null or 0 ? "" : Invariant($"{name}{(amount > 0 ? "+" : "−")}{Math.Abs(amount.Value)}, ");
}
