using System.Globalization;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Documents.Tests;

/// <summary>A cell that may be changed.</summary>
internal sealed class LaidCell(string text, int rows = 1, int columns = 1)
{
    public string Text { get; set; } = text;

    public int Rows { get; set; } = rows;

    public int Columns { get; set; } = columns;

    /// <summary>The cell of the form that is printed here.</summary>
    public FormCell? Cell { get; init; }
}

/// <summary>A table that may be changed: rows of the cells that begin in them.</summary>
internal sealed class LaidTable
{
    public required TableKind Kind { get; init; }

    public List<List<LaidCell>> Rows { get; init; } = [];

    public static LaidTable Of(FiledReport report, TableKind kind) => new()
    {
        Kind = kind,
        Rows =
        [
            .. PrintedGrid.Of(report.Table(kind)).Rows.Select(row => row.Select(cell =>
                new LaidCell(cell.Cell is null ? cell.Text!.Chinese : report[cell.Cell].Printed ?? "", cell.RowSpan, cell.ColumnSpan) { Cell = cell.Cell }).ToList()),
        ],
    };

    public LaidCell this[string cell] => Rows.SelectMany(row => row).First(place => place.Cell?.Id == cell);

    /// <summary>The row of the form, by the identifier of its first cell.</summary>
    public List<LaidCell> RowOf(string cell) => Rows.First(row => row.Exists(place => place.Cell?.Id == cell));

    public string Html() => $"<table>{string.Concat(Rows.Select(row =>
        $"<tr>{string.Concat(row.Select(cell => $"<td rowspan={cell.Rows} colspan={cell.Columns}>{Laid.Escaped(cell.Text)}</td>"))}</tr>"))}</table>";

    /// <summary>A table of Markdown has no spans: what spans stands once and leaves empty cells.</summary>
    public string Markdown()
    {
        StringBuilder text = new();
        int width = Placed().Max(cell => cell.Column + cell.Cell.Columns);
        for (int row = 0; row < Rows.Count; row++)
        {
            int end = Placed().Where(cell => cell.Row <= row && row < cell.Row + cell.Cell.Rows).Max(cell => cell.Column + cell.Cell.Columns);
            string[] cells = new string[end];
            Array.Fill(cells, "");
            foreach ((int line, int column, LaidCell cell) in Placed()) if (line == row) cells[column] = cell.Text.ReplaceLineEndings(" ");
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
            if (row == 0) text.Append('|').Insert(text.Length, " --- |", width).Append('\n');
        }

        return text.ToString();
    }

    public string Docx()
    {
        StringBuilder xml = new("<w:tbl>");
        (int Row, int Column, LaidCell Cell)[] placed = [.. Placed()];
        for (int row = 0; row < Rows.Count; row++)
        {
            xml.Append("<w:tr>");
            foreach ((int line, int _, LaidCell cell) in placed.Where(cell => cell.Row <= row && row < cell.Row + cell.Cell.Rows).OrderBy(cell => cell.Column))
            {
                string merge = cell.Rows == 1 ? "" : line == row ? "<w:vMerge w:val='restart'/>" : "<w:vMerge/>";
                xml.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:gridSpan w:val='{cell.Columns}'/>{merge}</w:tcPr>{OfficeFile.Paragraph(line == row ? Laid.Escaped(cell.Text) : "")}</w:tc>");
            }

            xml.Append("</w:tr>");
        }

        return xml.Append("</w:tbl>").ToString();
    }

    /// <summary>Where each cell begins, spans counted.</summary>
    public IEnumerable<(int Row, int Column, LaidCell Cell)> Placed()
    {
        HashSet<(int, int)> taken = [];
        for (int row = 0; row < Rows.Count; row++)
        {
            int column = 0;
            foreach (LaidCell cell in Rows[row])
            {
                while (taken.Contains((row, column))) column++;
                for (int r = 0; r < cell.Rows; r++)
                    for (int c = 0; c < cell.Columns; c++) taken.Add((row + r, column + c));
                yield return (row, column, cell);
                column += cell.Columns;
            }
        }
    }
}
