using System.Collections.Immutable;
using Disclosure.Documents.Content;
using UglyToad.PdfPig.Content;

namespace Disclosure.Documents.Readers;

/// <summary>The blocks of one page, top to bottom.</summary>
internal static class PdfPage
{
    public static IEnumerable<Block> Blocks(Page page)
    {
        PageTurn turn = new(page);
        ImmutableArray<Glyph> letters = [.. page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).Select(turn.Upright)];
        RuledTable[] tables = [.. RuledTable.On(page, turn)];
        List<(double Top, Block Block)> blocks =
        [
            .. tables.Select(table => (table.Top, (Block)table.Fill(letters, turn))),
            .. AlignedTable.Blocks([.. PageLine.Of(letters.Where(letter => !tables.Any(table => table.Holds(letter))))], turn),
        ];
        return blocks.OrderByDescending(block => block.Top).Select(block => block.Block);
    }
}
