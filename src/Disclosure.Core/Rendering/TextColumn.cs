using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Rendering;

/// <summary>A column of a table in text: its heading in lines and its figures, aligned to the right.</summary>
internal sealed class TextColumn
{
    private const int WidestFigure = 24;

    private readonly ImmutableArray<string> heading;
    private readonly ImmutableArray<DrawnCell> cells;
    private readonly bool hasMarks;
    private readonly int width;

    public TextColumn(ImmutableArray<string> heading, ImmutableArray<DrawnCell> cells)
    {
        this.heading = heading;
        this.cells = cells;
        hasMarks = cells.Any(cell => cell.Mark != CellMark.None);
        width = heading.Select(Closed).Concat(cells.Select(TextOf)).Max(TextWidth.Of);
    }

    public int HeadingLines => heading.Length;

    public void WriteHeading(StyledText text, int line)
    {
        string words = line < heading.Length ? heading[line] : "";
        string behind = Closed("");
        text.Add(new string(' ', width - TextWidth.Of(words) - behind.Length)).Add(words, TextStyle.Faint).Add(behind);
    }

    public void WriteFigure(StyledText text, int row)
    {
        string figure = TextOf(cells[row]);
        text.Add(new string(' ', width - TextWidth.Of(figure))).Add(figure, cells[row].Mark switch
        {
            CellMark.Suspect => TextStyle.Bad,
            CellMark.Involved => TextStyle.Doubtful,
            _ => TextStyle.Plain,
        });
    }

    private string TextOf(DrawnCell cell)
    {
        string figure = cell.State == CellState.Absent ? TableSigns.Absent : TextWidth.Cut(cell.Text, WidestFigure);
        return cell.Mark == CellMark.None ? Closed(figure) : TableSigns.Marked(figure, cell.Mark);
    }

    /// <summary>Where marks stand behind the figures of a column, everything else ends one place before them.</summary>
    private string Closed(string text) => hasMarks ? text + ' ' : text;
}
