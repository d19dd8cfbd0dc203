using Disclosure.Forms;
using Disclosure.Rules;
using static System.FormattableString;

namespace Disclosure.Rollup;

/// <summary>What a sum says of how it was made.</summary>
internal static class SumText
{
    public static BilingualText Of(int parts, BlankPolicy blanks, int gaps)
    {
        BilingualText policy = blanks == BlankPolicy.Zero
            ? new("表三、表四的空白、斜杠按 0 计（总计栏除外）", "blanks and none-marks of tables 3 and 4 were added as 0, except in the column total")
            : new("有单位空白的格留空", "a cell that any of them leaves blank is blank");
        BilingualText left = gaps == 0
            ? new("各格均已相加", "every cell was added")
            : new(Invariant($"{gaps} 格次未能相加"), Invariant($"{gaps} cells of single reports could not be added"));
        return new(Invariant($"由 {parts} 份报告相加；{policy.Chinese}；{left.Chinese}"), Invariant($"the sum of {parts} reports; {policy.English}; {left.English}"));
    }
}
