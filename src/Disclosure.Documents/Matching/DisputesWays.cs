using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>The ways in which fewer than 15 figures of table 4 can stand so that every group that has a figure has its sum behind its parts.</summary>
internal static class DisputesWays
{
    public static ImmutableArray<ImmutableArray<int>> Of(ImmutableArray<decimal> figures, FormTable table) =>
        From(figures, 0, table.Rows.Length, table.Rows[0].Cells.Length);

    private static ImmutableArray<ImmutableArray<int>> From(ImmutableArray<decimal> figures, int group, int groups, int width)
    {
        if (group == groups) return figures.IsEmpty ? [[]] : [];
        ImmutableArray<ImmutableArray<int>>.Builder ways = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        for (int taken = 0; taken <= Math.Min(width, figures.Length); taken++)
        {
            if (taken > 0 && figures[..(taken - 1)].Sum() != figures[taken - 1]) continue;
            ImmutableArray<ImmutableArray<int>> rest = From(figures[taken..], group + 1, groups, width);
            if (rest.IsEmpty) continue;
            int first = group * width;
            foreach (ImmutableArray<int> parts in taken == 0 ? [[]] : Choices.Of(width - 1, taken - 1))
            {
                ImmutableArray<int> here = taken == 0 ? [] : [.. parts.Select(part => first + part), first + width - 1];
                foreach (ImmutableArray<int> behind in rest) ways.Add([.. here, .. behind]);
            }
        }

        return ways.ToImmutable();
    }
}
