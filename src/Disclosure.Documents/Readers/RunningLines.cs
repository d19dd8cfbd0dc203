using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Documents.Content;
using Disclosure.Documents.Matching;

namespace Disclosure.Documents.Readers;

/// <summary>The lines at the top and the foot of pages that belong to the page and not to the report: the same words, or numbers that count the pages.</summary>
internal static class RunningLines
{
    private const int LongestHead = 40, MostPages = 1000;

    /// <summary>The pages without them. What opens the document stays, because a running head is mostly its title.</summary>
    public static IEnumerable<Block> Without(IReadOnlyList<ImmutableArray<Block>> pages)
    {
        HashSet<(int Page, int Block)> running = [.. Running(pages, page => page.Length - 1), .. Running(pages, _ => 0).Where(line => line.Page > 0)];
        return pages.SelectMany((page, number) => page.Where((_, block) => !running.Contains((number, block))));
    }

    private static IEnumerable<(int Page, int Block)> Running(IReadOnlyList<ImmutableArray<Block>> pages, Func<ImmutableArray<Block>, int> place) =>
        from page in Enumerable.Range(0, pages.Count)
        where !pages[page].IsEmpty
        let block = place(pages[page])
        let name = NameOf(pages[page][block], page)
        where name is not null
        group (page, block) by name into same
        where same.Skip(1).Any()
        from found in same
        select found;

    /// <summary>What a running line has in common on every page; nothing for a line that may belong to the report.</summary>
    private static string? NameOf(Block block, int page)
    {
        if (block is not TextLine { Pieces: [var piece] } || piece.Text.Length > LongestHead) return null;
        if (int.TryParse(piece.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < MostPages)
            return (number - page).ToString(CultureInfo.InvariantCulture);
        return FigureText.IsFigure(piece.Text) || SectionMap.IsSectionHeading((TextLine)block) ? null : piece.Text;
    }
}
