using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>The signs in a table of text, and what they mean. They stand behind the figures, so that figures stay aligned.</summary>
internal static class TableSigns
{
    public const string Absent = "?";

    public static string Marked(string figure, CellMark mark) => mark switch
    {
        CellMark.Suspect => $"›{figure}‹",
        CellMark.Involved => $"{figure}*",
        _ => figure,
    };

    public static IEnumerable<BilingualText> Legend(TableDrawing drawing)
    {
        DrawnCell[] cells = [.. drawing.Rows.SelectMany(row => row.Cells)];
        string suspect = Marked("n", CellMark.Suspect), involved = Marked("n", CellMark.Involved);
        if (cells.Any(cell => cell.Mark == CellMark.Suspect)) yield return new($"{suspect} 请先核对此格", $"{suspect} look here first");
        if (cells.Any(cell => cell.Mark == CellMark.Involved))
            yield return new($"{involved} 不成立的关系所涉的格", $"{involved} part of a broken relation");
        if (cells.Any(cell => cell.State == CellState.Absent))
            yield return new($"{Absent} 原件无此格（未读到）", $"{Absent} not in the source");
    }
}
