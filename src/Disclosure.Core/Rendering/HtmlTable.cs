using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>Writes an official table as the form prints it, with marks and with links from its cells to the causes that point at them.</summary>
internal sealed class HtmlTable(HtmlWriter html, string id, TableDrawing drawing, CellTraces traces)
{
    private static readonly BilingualText lookHere = new("请先核对此格", "look here first");
    private static readonly BilingualText involved = new("不成立的关系所涉的格", "part of a broken relation");

    private readonly Dictionary<FormCell, DrawnCell> cells =
        drawing.Rows.SelectMany(row => row.Cells).ToDictionary(cell => cell.Cell);

    public static string IdOf(string report, FormCell cell) => $"{report}-{cell.Id}";

    public void Write()
    {
        PrintedGrid grid = PrintedGrid.Of(drawing.Table);
        string caption = Terms.HeadingOf(drawing.Table.Kind).In(html.Language);
        html.Block("div", ("class", "scroll"), ("role", "region"), ("tabindex", "0"), ("aria-label", caption));
        html.Block("table", ("class", $"form {drawing.Table.Id}")).Block("caption").Text(caption).Close();
        if (grid.HeadingRows > 0) WriteRows("thead", grid.Rows[..grid.HeadingRows]);
        WriteRows("tbody", grid.Rows[grid.HeadingRows..]);
        html.Close().Close();
        WriteLegend();
    }

    private void WriteRows(string group, ImmutableArray<ImmutableArray<GridCell>> rows)
    {
        html.Block(group);
        foreach (ImmutableArray<GridCell> row in rows)
        {
            html.Block("tr");
            foreach (GridCell cell in row)
            {
                if (cell.Cell is { } figure) WriteFigure(cells[figure], cell);
                else WriteWords(cell);
            }

            html.Close();
        }

        html.Close();
    }

    private void WriteWords(GridCell cell)
    {
        (string element, string? scope, string style) = cell.Kind switch
        {
            GridCellKind.Note => ("td", null, "note"),
            GridCellKind.BlockHeading => ("th", "col", "block"),
            GridCellKind.ColumnHeading => ("th", "col", "column"),
            _ => ("th", "row", cell.RowSpan > 1 ? "group" : "row"),
        };
        html.Open(element, ("class", style), ("scope", scope), ("rowspan", Span(cell.RowSpan)), ("colspan", Span(cell.ColumnSpan)));
        if (html.Language == Language.Chinese) html.Text(cell.Text!);
        else html.Open("span", ("lang", "zh-CN")).Text(cell.Text!.Chinese).Close().Text(" ").Open("small").Text(cell.Text.English).Close();
        html.Close();
    }

    private void WriteFigure(DrawnCell cell, GridCell place)
    {
        html.Open("td", ("id", IdOf(id, cell.Cell)), ("class", StyleOf(cell)), ("colspan", Span(place.ColumnSpan)));
        html.Open("span", ("class", "figure")).Text(cell.State == CellState.Absent ? TableSigns.Absent : cell.Text).Close();
        if (cell.Mark != CellMark.None)
            html.Open("span", ("class", "unseen")).Text(" ").Text(cell.Mark == CellMark.Suspect ? lookHere : involved).Close();
        foreach (int number in traces.NumbersAt(cell.Cell))
        {
            BilingualText name = new($"问题 {number}", $"finding {number}");
            html.Open("a", ("class", "ref"), ("href", $"#{HtmlCauses.IdOf(id, number)}"), ("aria-label", name.In(html.Language)))
                .Text(CircledNumber.Of(number)).Close();
        }

        html.Close();
    }

    private string StyleOf(DrawnCell cell)
    {
        string style = cell.Mark switch { CellMark.Suspect => "suspect", CellMark.Involved => "involved", _ => "plain" };
        if (traces.RunAlong(cell.Cell)) style += " along";
        if (traces.RunDown(cell.Cell)) style += " down";
        if (cell.State is CellState.Blank or CellState.Absent && traces.NumbersAt(cell.Cell).Any()) style += " missing";
        return style;
    }

    private void WriteLegend()
    {
        DrawnCell[] all = [.. cells.Values];
        bool isCrossed = all.Any(cell => traces.RunAlong(cell.Cell) || traces.RunDown(cell.Cell));
        html.Block("ul", ("class", "legend"));
        if (all.Any(cell => cell.Mark == CellMark.Suspect)) Sample("suspect", "n", lookHere);
        if (all.Any(cell => cell.Mark == CellMark.Involved)) Sample("involved", "n", involved);
        if (isCrossed) Sample("along", "n", new("不成立的关系经过此格", "a broken relation runs through"));
        if (all.Any(cell => traces.NumbersAt(cell.Cell).Any())) Sample("ref", CircledNumber.Of(1), new("见同号问题", "see the finding of that number"));
        if (all.Any(cell => cell.State == CellState.Absent)) Sample("plain", TableSigns.Absent, new("原件无此格（未读到）", "not in the source"));
        html.Close();
    }

    private void Sample(string style, string sign, BilingualText meaning) =>
        html.Block("li").Open("span", ("class", $"sample {style}")).Text(sign).Close().Text(" ").Text(meaning).Close();

    private static string? Span(int span) => span == 1 ? null : span.ToString(CultureInfo.InvariantCulture);
}
