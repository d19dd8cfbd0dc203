using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Rollup;

/// <summary>Why reports have no sum.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record SumError
{
    private SumError(BilingualText message) => Message = message;

    /// <summary>The sentence for people.</summary>
    public BilingualText Message { get; }

    internal static SumError Nothing { get; } = new(new BilingualText("没有可汇总的报告", "there is no report to add"));

    internal static SumError SeveralYears(int?[] years)
    {
        string Names(string unknown) => string.Join(", ", years.Order().Select(year => year?.ToString(CultureInfo.InvariantCulture) ?? unknown));
        return new(new BilingualText($"各份报告年度不同（{Names("未写")}），不能相加；请只给出同一年度的报告", $"the reports are of several years ({Names("not told")}) and cannot be added; give those of one year"));
    }
}
