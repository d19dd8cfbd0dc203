using System.Globalization;
using System.Xml;

namespace Disclosure.Documents.Writing;

/// <summary>What a cell of a worksheet holds: text, a number, or a formula with its result.</summary>
internal readonly record struct SheetValue(string? Text = null, string? Number = null, string? Formula = null);

/// <summary>A worksheet while it is put together, and the part that holds it.</summary>
internal sealed class SheetPart(string name, CellLooks looks)
{
    public const string Space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly SortedDictionary<(int Row, int Column), (SheetValue Value, int Look)> cells = [];
    private readonly List<string> merges = [];
    private readonly List<(string Cells, string Formula)> marks = [];
    private readonly Dictionary<int, double> heights = [];

    public string Name => name;

    /// <summary>The widths of the columns in characters.</summary>
    public List<double> Widths { get; } = [];

    public bool IsLandscape { get; init; }

    public bool IsProtected { get; init; }

    /// <summary>The first row that is free.</summary>
    public int NextRow { get; private set; }

    /// <summary>Puts a value in a cell, joined over rows and columns where it spans them.</summary>
    public void Put(int row, int column, SheetValue value, CellLook look, int rows = 1, int columns = 1)
    {
        int index = looks.IndexOf(look);
        for (int r = row; r < row + rows; r++)
            for (int c = column; c < column + columns; c++) cells[(r, c)] = (default, index);
        cells[(row, column)] = (value, index);
        if (rows * columns > 1) merges.Add($"{Readers.SheetAddress.Of(row, column)}:{Readers.SheetAddress.Of(row + rows - 1, column + columns - 1)}");
        NextRow = Math.Max(NextRow, row + rows);
        if (rows > 1) return;
        double width = Enumerable.Range(column, columns).Sum(c => c < Widths.Count ? Widths[c] : 10);
        double lines = Math.Ceiling((value.Text ?? "").Sum(letter => letter > 0xFF ? 2.0 : 1.1) * look.Size / 11 / Math.Max(1, width - 1));
        heights[row] = Math.Min(400, Math.Max(heights.GetValueOrDefault(row, 18), (Math.Max(1, lines) * look.Size * 1.35) + 4));
    }

    /// <summary>Makes a row at least so many points high.</summary>
    public void Raise(int row, double points) => heights[row] = Math.Max(heights.GetValueOrDefault(row), points);

    /// <summary>Marks cells where a formula holds.</summary>
    public void Mark(string addresses, string formula) => marks.Add((addresses, formula));

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("worksheet", Space);
        xml.WriteStartElement("sheetPr", Space);
        xml.Element("", "pageSetUpPr", Space, ("fitToPage", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetViews", Space);
        xml.Element("", "sheetView", Space, ("showGridLines", "0"), ("workbookViewId", "0"));
        xml.WriteEndElement();
        xml.Element("", "sheetFormatPr", Space, ("defaultRowHeight", "18"));
        xml.WriteStartElement("cols", Space);
        for (int i = 0; i < Widths.Count; i++)
            xml.Element("", "col", Space, ("min", Number(i + 1)), ("max", Number(i + 1)), ("width", Number(Widths[i])), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Space);
        foreach (var row in cells.GroupBy(cell => cell.Key.Row))
        {
            xml.Begin("", "row", Space, ("r", Number(row.Key + 1)), ("ht", Number(heights.GetValueOrDefault(row.Key, 18))), ("customHeight", "1"));
            foreach (((int _, int column), (SheetValue value, int look)) in row) Write(xml, Readers.SheetAddress.Of(row.Key, column), value, look);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (IsProtected) xml.Element("", "sheetProtection", Space, ("sheet", "1"), ("objects", "1"), ("scenarios", "1"), ("formatColumns", "0"), ("formatRows", "0"));
        if (merges.Count > 0)
        {
            xml.Begin("", "mergeCells", Space, ("count", Number(merges.Count)));
            foreach (string merge in merges) xml.Element("", "mergeCell", Space, ("ref", merge));
            xml.WriteEndElement();
        }

        for (int i = 0; i < marks.Count; i++)
        {
            xml.Begin("", "conditionalFormatting", Space, ("sqref", marks[i].Cells));
            xml.Begin("", "cfRule", Space, ("type", "expression"), ("dxfId", "0"), ("priority", Number(i + 1)));
            xml.WriteElementString("formula", Space, marks[i].Formula);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.Element("", "printOptions", Space, ("horizontalCentered", "1"));
        xml.Element("", "pageMargins", Space, ("left", "0.6"), ("right", "0.6"), ("top", "0.75"), ("bottom", "0.75"), ("header", "0.3"), ("footer", "0.3"));
        xml.Element("", "pageSetup", Space, ("paperSize", "9"), ("orientation", IsLandscape ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string address, SheetValue value, int look)
    {
        string? type = value.Number is not null ? null : value.Formula is not null ? "str" : value.Text is not null ? "inlineStr" : null;
        xml.Begin("", "c", Space, ("r", address), ("s", Number(look)));
        if (type is not null) xml.WriteAttributeString("t", type);
        if (value.Formula is not null) xml.WriteElementString("f", Space, value.Formula);
        if (type == "inlineStr")
        {
            xml.WriteStartElement("is", Space);
            xml.WriteStartElement("t", Space);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlText.Allowed(value.Text!));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        else if ((value.Number ?? value.Text) is { } result)
        {
            xml.WriteElementString("v", Space, XmlText.Allowed(result));
        }

        xml.WriteEndElement();
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
