using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>
/// Joins broken identities that share a cell and miss by the same amount, as one wrong cell would make them, and undetermined
/// ones that lack the same cell. The columns of one relation between two years are one cause.
/// </summary>
internal static class CauseGrouping
{
    public static ImmutableArray<Cause> Of(ImmutableArray<Finding> findings)
    {
        if (findings.IsEmpty) return [];
        int[] parent = [.. Enumerable.Range(0, findings.Length)];
        Dictionary<(Outcome, FormCell, decimal?), int> firstWith = [];
        for (int i = 0; i < findings.Length; i++)
        {
            Finding finding = findings[i];
            decimal? amount = finding.Rule.Kind == RuleKind.Identity && finding.Residual is { } residual ? Math.Abs(residual) : null;
            foreach (FormCell cell in JoiningCells(finding))
            {
                if (!firstWith.TryAdd((finding.Outcome, cell, amount), i)) Join(parent, firstWith[(finding.Outcome, cell, amount)], i);
            }
        }

        IEnumerable<IGrouping<int, int>> groups = Enumerable.Range(0, findings.Length).GroupBy(i => Root(parent, i));
        return [.. groups.Select((group, number) => new Cause(number + 1, [.. group.Select(i => findings[i])]))];
    }

    private static ImmutableArray<FormCell> JoiningCells(Finding finding) =>
        finding.Rule == YearRules.Carry ? [YearRules.Carry.Instances[0].Cells[0]]
        : finding.Rule.Kind != RuleKind.Identity ? []
        : finding.Outcome == Outcome.Undetermined ? LackedCells(finding)
        : finding.Cells;

    /// <summary>What the finding lacks. A form that is not covered is lacked as one, and so is a table that the source does not have.</summary>
    private static ImmutableArray<FormCell> LackedCells(Finding finding) =>
        finding.UndeterminedBecause.HasFlag(UndeterminedReasons.UnsupportedForm) ? [OfficialForm.Cells[0]]
        : finding.Place.Table is { } table && !finding.Report.Has(table) ? [finding.Report.Table(table).Cells[0]]
        : finding.Missing;

    private static void Join(int[] parent, int left, int right) => parent[Root(parent, right)] = Root(parent, left);

    private static int Root(int[] parent, int i)
    {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    }
}
