using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>The words that stand over each column of a table, from the heading lines of the block that a row belongs to.</summary>
internal sealed class ColumnHeadings(int width)
{
    private readonly (int Block, string Words)[] over = new (int, string)[width];
    private int block = 1;

    /// <summary>Adds a line of headings. A cell over the whole width heads no column.</summary>
    public void Add(GridText[] cells)
    {
        foreach (GridText cell in cells.Where(cell => cell.Piece.Text.Length > 0 && cell.ColumnSpan < width))
        {
            for (int column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                over[column] = (block, over[column].Block == block ? over[column].Words + cell.Piece.Text : cell.Piece.Text);
        }
    }

    /// <summary>Rows have begun: the next line of headings begins anew.</summary>
    public void EndBlock() => block++;

    public string Over(GridText cell) => LabelCore.Of(over[cell.Column].Words ?? "");
}
