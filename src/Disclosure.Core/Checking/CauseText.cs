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
        if (cause.Findings[0].Rule == YearRules.Carry) return CarriedDifferently(cause);
        if (cause.SharedCells is not [FormCell cell])
            return new($"相互关联的 {count} 项勾稽关系不成立", $"{count} related identities are broken");
        FiledReport report = cause.Findings[0].Report;
        RulePlace place = RulePlace.Of(report.Table(cell.Table), cell);
        string printed = report[cell].Printed ?? "";
        return new(
            $"{place.Name.Chinese}（填报 {printed}）所在的 {count} 项勾稽关系不成立",
            $"{place.Name.English} (filed as {printed}): {count} identities that cross there are broken");
    }

    private static BilingualText CarriedDifferently(Cause cause)
    {
        int count = cause.Findings.Length;
        string chinese = string.Join("、", cause.Findings.Select(finding => ColumnOf(finding).Chinese));
        string english = string.Join(", ", cause.Findings.Select(finding => ColumnOf(finding).English));
        return cause.Findings.Any(finding => finding.Instance == "total")
            ? new($"上年结转有 {count} 列与上年度报告结转下年度不符：{chinese}", $"carried in differs from what last year's report carried out in {count} columns: {english}")
            : new($"上年结转总计与上年度报告相符，但 {count} 列不符：{chinese}", $"the total carried in is that of last year's report, but {count} columns differ: {english}");
    }

    private static BilingualText ColumnOf(Finding finding) => finding.Report.Table(TableKind.Requests).ColumnOf(finding.Cells[0]).Place;

    private static BilingualText Undetermined(Cause cause)
    {
        FiledReport report = cause.Findings[0].Report;
        if (cause.Findings[0].Rule == YearRules.Carry)
            return new($"上年结转 {cause.Findings.Length} 列缺数，未与上年度报告核对", $"carried in: {cause.Findings.Length} columns lack a figure and were not compared with last year's report");
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
