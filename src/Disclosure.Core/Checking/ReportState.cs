using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>What beside its lanes decides the verdict of a report in a batch.</summary>
/// <param name="Layout">The layout of table 3.</param>
/// <param name="LackingIfUnknown">The identities that cannot be decided where blanks are unknown.</param>
/// <param name="LackingIfZero">Those where blanks are zero.</param>
/// <param name="Unequal">The identities whose sides differ, of a report with figures that no lane adds up; else <see langword="null"/>.</param>
internal readonly record struct ReportState(FormLayout Layout, ulong LackingIfUnknown, ulong LackingIfZero, ulong? Unequal)
{
    /// <summary>Whether nothing is missing and the lanes say all.</summary>
    public bool IsPlain => LackingIfUnknown == 0 && Unequal is null;

    public static ReportState Of(FiledReport report, ulong? unequal)
    {
        FormLayout layout = report.RequestsLayout;
        ulong standing = Standing.Bits(report);
        return new(
            layout,
            PresenceMasks.Undetermined(report.Figures, layout, BlankPolicy.Unknown) | standing,
            PresenceMasks.Undetermined(report.Figures, layout, BlankPolicy.Zero) | standing,
            unequal);
    }

    /// <summary>The masks, where the lanes found the sides of some identities to differ.</summary>
    public IdentityMasks Judge(ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, ulong unequalLanes) =>
        new(identitiesByLayout[(int)Layout], Unequal ?? unequalLanes, blanks == BlankPolicy.Zero ? LackingIfZero : LackingIfUnknown);
}
