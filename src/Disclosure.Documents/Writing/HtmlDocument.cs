using System.Globalization;
using System.Net;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>A report as a web page that stands alone: no script, nothing from elsewhere, made for the screen and for A4.</summary>
internal static class HtmlDocument
{
    private const string Style = """
        @page { size: A4; margin: 2.5cm 2.2cm }
        body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; color: #000; background: #fff;
          font-family: "仿宋", "仿宋_GB2312", FangSong, STFangsong, "Noto Serif CJK SC", "宋体", SimSun, serif; font-size: 16pt; line-height: 1.75 }
        h1 { font-family: "方正小标宋简体", "宋体", SimSun, "Noto Serif CJK SC", serif; font-size: 22pt; text-align: center; line-height: 1.4; margin: 1em 0 }
        h2 { font-family: "黑体", SimHei, "Noto Sans CJK SC", sans-serif; font-size: 16pt; font-weight: normal; margin: 1em 0 .5em; text-indent: 2em }
        p { text-indent: 2em; text-align: justify; margin: 0 }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .5em 0 1em; font-size: 10.5pt; line-height: 1.35;
          font-family: "宋体", SimSun, "Noto Serif CJK SC", serif }
        th, td { border: 1px solid #000; padding: .25em .3em; font-weight: normal; text-align: center; vertical-align: middle; overflow-wrap: anywhere }
        th.row { text-align: left }
        tr { break-inside: avoid }
        @media print { body { padding: 0; font-size: 14pt } table { font-size: 9pt } }
        """;

    public static string Of(FiledReport report)
    {
        StringBuilder page = new("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Text(ReportPart.TitleOf(report.Header) ?? "政府信息公开工作年度报告")}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        foreach (ReportPart part in ReportPart.Of(report))
        {
            _ = part switch
            {
                ReportTitle title => page.Append(CultureInfo.InvariantCulture, $"<h1>{Text(title.Text)}</h1>\n"),
                SectionTitle title => page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(title.Text)}</h2>\n"),
                Paragraph paragraph => page.Append(CultureInfo.InvariantCulture, $"<p>{Text(paragraph.Text)}</p>\n"),
                TablePart table => Append(page, table),
                _ => throw new InvalidOperationException($"no way to write {part}"),
            };
        }

        return page.Append("</body>\n</html>\n").ToString();
    }

    private static StringBuilder Append(StringBuilder page, TablePart table)
    {
        page.Append("<table>\n<colgroup>");
        foreach (double share in table.Grid.Shares) page.Append(CultureInfo.InvariantCulture, $"<col style=\"width:{share:0.##}%\">");
        page.Append("</colgroup>\n");
        int heads = table.Grid.Grid.HeadingRows;
        foreach (IGrouping<int, PlacedCell> row in table.Grid.Cells.GroupBy(cell => cell.Row))
        {
            if (row.Key == 0 || row.Key == heads) page.Append(row.Key < heads ? "<thead>\n" : "<tbody>\n");
            page.Append("<tr>");
            foreach (PlacedCell placed in row) Append(page, table, placed.Cell);
            page.Append("</tr>\n");
            if (row.Key == heads - 1) page.Append("</thead>\n");
        }

        return page.Append("</tbody>\n</table>\n");
    }

    private static void Append(StringBuilder page, TablePart table, GridCell cell)
    {
        string element = cell.Kind switch
        {
            GridCellKind.BlockHeading or GridCellKind.ColumnHeading => "th scope=\"col\"",
            GridCellKind.RowHeading => cell.RowSpan > 1 ? "th scope=\"rowgroup\"" : "th scope=\"row\" class=\"row\"",
            _ => "td",
        };
        page.Append('<').Append(element);
        if (cell.RowSpan > 1) page.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
        if (cell.ColumnSpan > 1) page.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
        page.Append('>').Append(Text(table.TextOf(cell))).Append(CultureInfo.InvariantCulture, $"</{element[..2]}>");
    }

    private static string Text(string words) => WebUtility.HtmlEncode(words);
}
