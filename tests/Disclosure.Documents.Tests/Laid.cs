using System.Globalization;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Documents.Tests;

/// <summary>A report laid out as lines and tables, to be changed as bodies change it and set in any format.</summary>
internal sealed class Laid
{
    /// <summary>The lines (strings) and tables in their order.</summary>
    public List<object> Blocks { get; } = [];

    public static Laid Of(FiledReport report)
    {
        Laid laid = new();
        laid.Blocks.Add($"{report.Header.Authority.Name}{report.Header.Year}年政府信息公开工作年度报告");
        laid.Blocks.Add("一、总体情况");
        laid.Blocks.Add("本年度公开信息 12 条，办结申请 5 件。");
        foreach (TableKind kind in OfficialForm.TableKinds.Where(report.Has))
        {
            laid.Blocks.Add($"{FormSection.Of(kind).Number}、{FormSection.Of(kind).Heading}");
            laid.Blocks.Add(LaidTable.Of(report, kind));
        }

        laid.Blocks.Add("五、存在的主要问题及改进情况");
        laid.Blocks.Add("公开渠道不多。");
        laid.Blocks.Add("六、其他需要报告的事项");
        laid.Blocks.Add("收取信息处理费 0 元。");
        return laid;
    }

    public LaidTable Table(TableKind kind) => Blocks.OfType<LaidTable>().First(table => table.Kind == kind);

    public void Replace(string line, string? with)
    {
        int at = Blocks.FindIndex(block => block is string text && text.Contains(line, StringComparison.Ordinal));
        if (with is null) Blocks.RemoveAt(at);
        else Blocks[at] = ((string)Blocks[at]).Replace(line, with, StringComparison.Ordinal);
    }

    public void Insert(TableKind before, params object[] blocks) => Blocks.InsertRange(Blocks.IndexOf(Table(before)), blocks);

    /// <summary>Sets words in every cell of the tables.</summary>
    public void ReplaceWords(string words, string with)
    {
        foreach (LaidCell cell in Blocks.OfType<LaidTable>().SelectMany(table => table.Rows).SelectMany(row => row))
            cell.Text = cell.Text.Replace(words, with, StringComparison.Ordinal);
    }

    public byte[] Set(string format) => format switch
    {
        "html" => Encoding.UTF8.GetBytes(Html()),
        "text" => Encoding.UTF8.GetBytes(Text()),
        "text without its blanks" => Encoding.UTF8.GetBytes(
            string.Join('\n', Text().Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))))),
        "markdown" => Encoding.UTF8.GetBytes(Markdown()),
        "docx" => OfficeFile.Docx(string.Concat(Blocks.Select(block => block is string line ? OfficeFile.Paragraph(Escaped(line)) : ((LaidTable)block).Docx()))),
        "pdf" => LaidPdf.Of(this, isRuled: true),
        "pdf without rules" => LaidPdf.Of(this, isRuled: false),
        "xlsx" => OfficeFile.Xlsx("", ("报告", Sheet(keepsBlanks: true))),
        "xlsx without its blanks" => OfficeFile.Xlsx("", ("报告", Sheet(keepsBlanks: false))),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no format"),
    };

    private string Html() => $"<html><body>{string.Concat(Blocks.Select(block => block is string line ? $"<p>{line}</p>" : ((LaidTable)block).Html()))}</body></html>";

    private string Text()
    {
        StringBuilder text = new();
        foreach (object block in Blocks)
        {
            if (block is string line) text.Append(line).Append("\n\n");
            else foreach (List<LaidCell> row in ((LaidTable)block).Rows) text.AppendJoin(' ', row.Select(cell => cell.Text)).Append('\n');
        }

        return text.ToString();
    }

    private string Markdown()
    {
        StringBuilder text = new();
        foreach (object block in Blocks)
        {
            if (block is string line) text.Append(line).Append("\n\n");
            else text.Append(((LaidTable)block).Markdown()).Append('\n');
        }

        return text.ToString();
    }

    private string Sheet(bool keepsBlanks)
    {
        StringBuilder rows = new(), merges = new();
        int row = 0;
        foreach (object block in Blocks)
        {
            if (block is LaidTable table)
            {
                foreach ((int line, int column, LaidCell cell) in table.Placed())
                    if (cell.Rows > 1 || cell.Columns > 1)
                        merges.Append(CultureInfo.InvariantCulture, $"<mergeCell ref='{Address(row + line, column)}:{Address(row + line + cell.Rows - 1, column + cell.Columns - 1)}'/>");
                foreach (var line in table.Placed().GroupBy(cell => cell.Row).OrderBy(line => line.Key))
                {
                    rows.Append(CultureInfo.InvariantCulture, $"<row r='{row + line.Key + 1}'>");
                    foreach ((int _, int column, LaidCell cell) in line.OrderBy(cell => cell.Column))
                        rows.Append(cell.Text.Length > 0 ? OfficeFile.Text(Address(row + line.Key, column), Escaped(cell.Text)) : keepsBlanks ? $"<c r='{Address(row + line.Key, column)}'/>" : "");
                    rows.Append("</row>");
                }

                row += table.Rows.Count;
            }
            else
            {
                rows.Append(CultureInfo.InvariantCulture, $"<row r='{row + 1}'>{OfficeFile.Text(Address(row, 0), Escaped((string)block))}</row>");
                row++;
            }
        }

        return $"<sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells>";
    }

    public static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Address(int row, int column) =>
        (column < 26 ? "" : ((char)('A' + (column / 26) - 1)).ToString()) + (char)('A' + (column % 26)) + (row + 1).ToString(CultureInfo.InvariantCulture);
}
