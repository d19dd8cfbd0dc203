using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// What people are shown of a result, gravest first, among equals in the order of the rules. A note about blank cells is left out
/// where an undetermined relation already names them.
/// </summary>
internal static class ShownCauses
{
    public static ImmutableArray<Cause> Of(Reconciliation result)
    {
        if (result.Findings.IsEmpty) return [];
        HashSet<FormCell> named = [.. result.Findings.SelectMany(finding => finding.Missing)];
        return [.. result.Causes.Where(cause => !SaysNothingNew(cause, named)).OrderBy(Rank)];
    }

    public static bool IsGrave(Cause cause) => Rank(cause) == 0;

    /// <summary>Whether somebody has something to do about it.</summary>
    public static bool IsOpen(Cause cause) => Rank(cause) <= 3;

    private static bool SaysNothingNew(Cause cause, HashSet<FormCell> named) =>
        cause.Findings.All(finding => finding.Rule.Equals(BlankRule.Blank) && finding.Cells.All(named.Contains));

    private static int Rank(Cause cause) => cause.IsSilenced ? 4 : (cause.Outcome, cause.Severity) switch
    {
        (Outcome.Broken, Severity.Error) => 0,
        (Outcome.Broken, Severity.Expected) => 1,
        (Outcome.Broken, Severity.Warning) => 2,
        (Outcome.Undetermined, _) => 3,
        (Outcome.Explained, _) => 4,
        _ => 5,
    };
}
