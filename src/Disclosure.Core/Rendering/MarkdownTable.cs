using System.Collections.Immutable;
using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>A drawn table in Markdown: one table of it for every run of rows that share their columns.</summary>
internal sealed class MarkdownTable(TableDrawing drawing, Language language)
{
    public void Append(StringBuilder text)
    {
        text.Append("\n### ").Append(Terms.HeadingOf(drawing.Table.Kind).In(language)).Append('\n');
        foreach (ImmutableArray<DrawnRow> rows in drawing.Runs())
        {
            text.Append("\n|");
            foreach (FormColumn column in rows[0].Row.Columns)
                text.Append(" | ").Append(MarkdownText.Of(language == Language.Chinese ? column.Label : column.Gloss));
            text.Append(" |\n| ---");
            foreach (FormColumn _ in rows[0].Row.Columns) text.Append(" | ---:");
            text.Append(" |\n");
            foreach (DrawnRow row in rows)
            {
                text.Append("| ").Append(MarkdownText.Of(row.Row.Place.In(language)));
                foreach (DrawnCell cell in row.Cells) text.Append(" | ").Append(FigureOf(cell));
                text.Append(" |\n");
            }
        }

        string legend = string.Join(language == Language.Chinese ? "；" : "; ", TableSigns.Legend(drawing).Select(sign => sign.In(language)));
        text.Append('\n').Append(MarkdownText.Of(legend)).Append('\n');
    }

    private static string FigureOf(DrawnCell cell)
    {
        string figure = cell.State == CellState.Absent ? TableSigns.Absent : cell.Text;
        return cell.Mark == CellMark.None ? MarkdownText.Of(figure) : $"**{MarkdownText.Of(TableSigns.Marked(figure, cell.Mark))}**";
    }
}
