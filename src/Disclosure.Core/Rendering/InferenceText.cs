using Disclosure.Diagnosing;
using Disclosure.Forms;
using Disclosure.Rules;
using static System.FormattableString;

namespace Disclosure.Rendering;

/// <summary>What follows for cells without a number, in a few sentences: cells of a table that must hold the same figure together.</summary>
internal static class InferenceText
{
    private const int Shown = 3;

    public static IEnumerable<BilingualText> Of(Inference inference)
    {
        IEnumerable<ImpliedCellRange> determined = inference.Cells.Where(range => range.Value is not null);
        IGrouping<(TableKind Table, long Figure), FormCell>[] alike =
        [
            .. determined.GroupBy(range => (range.Cell.Table, range.Value!.Value), range => range.Cell).OrderByDescending(group => group.Count()),
        ];
        foreach (IGrouping<(TableKind Table, long Figure), FormCell> group in alike.Take(Shown))
        {
            FormTable table = inference.Report.Table(group.Key.Table);
            BilingualText cells = CellGroups.Describe(table, group.ToHashSet());
            yield return new(
                Invariant($"{table.Title.Chinese} {cells.Chinese}：如勾稽关系成立，只能是 {group.Key.Figure}"),
                Invariant($"{table.Title.English}, {cells.English}: can only be {group.Key.Figure} if the identities hold"));
        }

        int more = alike.Skip(Shown).Sum(group => group.Count());
        if (more > 0) yield return new(Invariant($"另有 {more} 格只能取一个数"), Invariant($"{more} more cells can hold one figure only"));
    }
}
