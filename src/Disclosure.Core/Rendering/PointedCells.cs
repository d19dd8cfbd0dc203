using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// The cells at which somebody should look for a cause: what is missing; the cells of a finding by itself; of several findings that
/// belong together, those in which they cross.
/// </summary>
internal static class PointedCells
{
    public static ImmutableArray<FormCell> Of(Cause cause)
    {
        if (cause.Outcome == Outcome.Undetermined) return [.. cause.Findings.SelectMany(finding => finding.Missing).Distinct()];
        if (cause.Findings is [Finding only]) return only.Cells;
        return
        [
            .. cause.Findings.SelectMany(finding => finding.Cells).GroupBy(cell => cell)
                .Where(cells => cells.Skip(1).Any()).Select(cells => cells.Key),
        ];
    }
}
