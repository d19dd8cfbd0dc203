using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>The sentence of a cause that has several findings.</summary>
internal static class CauseText
{
    public static BilingualText Of(Cause cause) => cause.Outcome == Outcome.Undetermined ? Undetermined(cause) : Broken(cause);

    private static BilingualText Broken(Cause cause)
    {
        int count = cause.Findings.Length;
        if (cause.SharedCells is not [FormCell cell])
            return new($"相互关联的 {count} 项勾稽关系不成立", $"{count} related identities are broken");
        FiledReport report = cause.Findings[0].Report;
        RulePlace place = RulePlace.Of(report.Table(cell.Table), cell);
        string printed = report[cell].Printed ?? "";
        return new(
            $"{place.Name.Chinese}（填报 {printed}）所在的 {count} 项勾稽关系不成立",
            $"{place.Name.English} (filed as {printed}): {count} identities that cross there are broken");
    }

    private static BilingualText Undetermined(Cause cause)
    {
        FiledReport report = cause.Findings[0].Report;
        if (cause.Findings.Any(finding => finding.Missing.IsEmpty))
            return new($"{cause.Findings.Length} 项勾稽关系无法判定", $"{cause.Findings.Length} identities cannot be decided");
        BilingualText[] parts =
        [
            .. from cell in cause.Findings.SelectMany(finding => finding.Missing).Distinct()
               group cell by (cell.Table, report[cell].State) into cells
               select Describe(report.Table(cells.Key.Table), cells.ToHashSet(), cells.Key.State),
        ];
        return new(
            $"{string.Join("；", parts.Select(part => part.Chinese))}：{cause.Findings.Length} 项勾稽关系缺数未核",
            $"{string.Join("; ", parts.Select(part => part.English))}: {cause.Findings.Length} identities not decided");
    }

    private static BilingualText Describe(FormTable table, HashSet<FormCell> cells, CellState state)
    {
        BilingualText names = CellGroups.Describe(table, cells), text = MissingText.StateText(state);
        return new($"{table.Title.Chinese} {names.Chinese}{text.Chinese}", $"{table.Title.English}, {names.English} {text.English}");
    }
}
