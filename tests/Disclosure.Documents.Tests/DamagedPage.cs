using System.Globalization;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Documents.Tests;

/// <summary>A page with the three tables, each figure told from every other, to which something has been done that bodies do.</summary>
internal sealed class DamagedPage
{
    private readonly Random random;
    private int next = 1000;

    public DamagedPage(int seed)
    {
        random = new(seed);
        StringBuilder page = new("<h1>某局2023年政府信息公开工作年度报告</h1>");
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            FormLayout layout = OfficialForm.Layouts[random.Next(2)];
            if (random.Next(4) > 0) page.Append(CultureInfo.InvariantCulture, $"<p>{FormSection.Of(kind).Number}、{FormSection.Of(kind).Heading}</p>");
            if (random.Next(6) == 0) page.Append(Table(OfficialForm.Table(kind, layout)));
            page.Append(Table(OfficialForm.Table(kind, layout)));
        }

        Html = page.ToString();
    }

    public string Html { get; }

    public List<string> Figures { get; } = [];

    /// <summary>What each table of the page prints in its cells.</summary>
    public List<Dictionary<FormCell, string>> Tables { get; } = [];

    private string Table(FormTable table)
    {
        StringBuilder html = new("<table>");
        Tables.Add([]);
        foreach (IReadOnlyList<GridCell> row in PrintedGrid.Of(table).Rows.Select(row => row.ToArray()))
        {
            bool isFigures = row.Any(cell => cell.Cell is not null);
            if (isFigures && random.Next(25) == 0) continue;
            if (random.Next(40) == 0) html.Append("</table><p>续表</p><table>");
            int copies = isFigures && table.Kind != TableKind.Disputes && random.Next(60) == 0 ? 2 : 1;
            for (int copy = 0; copy < copies; copy++)
            {
                html.Append("<tr>");
                string cells = string.Concat(row.Select(cell => Cell(cell, copy == 0)));
                html.Append(cells);
                if (random.Next(50) == 0 && cells.Split("<td").Length > row.Count) html.Append("<td>").Append(Figure());
            }

            if (random.Next(40) == 0) html.Append("<tr><td>其他事项<td>").Append(Figure());
            if (random.Next(60) == 0) html.Append("<tr><td>").Append(Figure());
        }

        return html.Append("</table>").ToString();
    }

    private string Cell(GridCell cell, bool isFirst)
    {
        if (random.Next(80) == 0) return "";
        string span = $"<td rowspan={cell.RowSpan} colspan={cell.ColumnSpan}>";
        if (cell.Cell is null) return span + (random.Next(40) == 0 ? "" : random.Next(40) == 0 ? "说明" : cell.Text!.Chinese);
        string figure = Figure();
        if (isFirst || !Tables[^1].ContainsKey(cell.Cell)) Tables[^1][cell.Cell] = figure;
        return span + figure;
    }

    private string Figure()
    {
        string figure = (next++).ToString(CultureInfo.InvariantCulture);
        Figures.Add(figure);
        return figure;
    }
}
