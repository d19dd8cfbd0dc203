using System.Globalization;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Documents.Tests;

/// <summary>Writes the tables of a report the way bodies publish them: as a web page, or as the text that is left of one.</summary>
internal static class PublishedPage
{
    public static string Html(FiledReport report, Func<string, string>? label = null)
    {
        StringBuilder page = new("<!DOCTYPE html><html><body><div><table><tr><td>目录</td><td>");
        page.Append(CultureInfo.InvariantCulture, $"<h1>某市某局{report.Header.Year}年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>本年工作 3 项。</p>");
        foreach (TableKind kind in OfficialForm.TableKinds.Where(report.Has))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{FormSection.Of(kind).Number}、{FormSection.Of(kind).Heading}</p><table>");
            foreach (IReadOnlyList<GridCell> row in PrintedGrid.Of(report.Table(kind)).Rows.Select(row => row.ToArray()))
            {
                page.Append("<tr>");
                foreach (GridCell cell in row)
                {
                    string text = cell.Cell is null ? (label ?? (words => words))(cell.Text!.Chinese) : report[cell.Cell].Printed ?? "&nbsp;";
                    page.Append(CultureInfo.InvariantCulture, $"<td rowspan={cell.RowSpan} colspan='{cell.ColumnSpan}'><p> {text}\n</p></td>");
                }

                page.Append("</tr>");
            }

            page.Append("</table>");
        }

        return page.Append("</td></tr></table></div></body></html>").ToString();
    }

    /// <summary>One cell a word and one row a line, headings first: what is left when a program takes the text out of a page.</summary>
    public static string Text(FiledReport report)
    {
        StringBuilder text = new();
        foreach (TableKind kind in OfficialForm.TableKinds.Where(report.Has))
        {
            text.Append(CultureInfo.InvariantCulture, $"{FormSection.Of(kind).Number}、{FormSection.Of(kind).Heading}\n\n");
            foreach (IReadOnlyList<GridCell> row in PrintedGrid.Of(report.Table(kind)).Rows.Select(row => row.ToArray()))
                text.AppendJoin(' ', row.Select(cell => cell.Cell is null ? cell.Text!.Chinese : report[cell.Cell].Printed ?? "")).Append('\n');
        }

        return text.ToString();
    }
}
