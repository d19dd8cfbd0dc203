using Disclosure.Filing;
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

    /// <param name="figures">The figures.</param>
    /// <param name="layout">The layout of table 3.</param>
    /// <param name="standing">The identities that are no evidence whatever the figures are.</param>
    /// <param name="unequal">As the state has it.</param>
    public static ReportState Of(Figures figures, FormLayout layout, ulong standing, ulong? unequal)
    {
        ulong lacking = PresenceMasks.Undetermined(figures, layout, BlankPolicy.Unknown);
        ulong lackingIfZero = lacking == 0 ? 0 : PresenceMasks.Undetermined(figures, layout, BlankPolicy.Zero);
        return new(layout, lacking | standing, lackingIfZero | standing, unequal);
    }

    /// <summary>The masks, where the lanes found the sides of some identities to differ.</summary>
    public IdentityMasks Judge(ReadOnlySpan<ulong> identitiesByLayout, BlankPolicy blanks, ulong unequalLanes) =>
        new(identitiesByLayout[(int)Layout], Unequal ?? unequalLanes, blanks == BlankPolicy.Zero ? LackingIfZero : LackingIfUnknown);
}
