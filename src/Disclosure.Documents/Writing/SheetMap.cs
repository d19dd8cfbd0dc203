using System.Globalization;
using Disclosure.Documents.Readers;
using Disclosure.Forms;

namespace Disclosure.Documents.Writing;

/// <summary>Where the cells of the form stand in a workbook, and what formulas call them.</summary>
internal sealed class SheetMap
{
    private readonly Dictionary<FormCell, (string Sheet, int Row, int Column)> places = [];

    public void Add(string sheet, int top, PlacedGrid grid)
    {
        foreach (PlacedCell placed in grid.Cells)
            if (placed.Cell.Cell is { } cell) places.Add(cell, (sheet, top + placed.Row, placed.Column));
    }

    public string SheetOf(FormCell cell) => places[cell].Sheet;

    /// <summary>The address without the sheet, for example D12.</summary>
    public string AddressOf(FormCell cell) => SheetAddress.Of(places[cell].Row, places[cell].Column);

    /// <summary>What a formula calls the cell, for example 'sheet'!$D$12.</summary>
    public string NameOf(FormCell cell) => NameOf(places[cell], places[cell]);

    /// <summary>Cells as ranges, those of one run along a row or a column together.</summary>
    public IEnumerable<string> RangesOf(IEnumerable<FormCell> cells)
    {
        List<(string Sheet, int Row, int Column)> rest = [.. cells.Select(cell => places[cell]).OrderBy(place => place.Row).ThenBy(place => place.Column)];
        while (rest.Count > 0)
        {
            (string sheet, int row, int column) = rest[0];
            int right = 1, down = 1;
            while (rest.Contains((sheet, row, column + right))) right++;
            while (rest.Contains((sheet, row + down, column))) down++;
            (string Sheet, int Row, int Column) last = right >= down ? (sheet, row, column + right - 1) : (sheet, row + down - 1, column);
            rest.RemoveAll(place => place.Sheet == sheet && place.Row >= row && place.Row <= last.Row && place.Column >= column && place.Column <= last.Column);
            yield return NameOf((sheet, row, column), last);
        }
    }

    private static string NameOf((string Sheet, int Row, int Column) first, (string Sheet, int Row, int Column) last)
    {
        string from = Absolute(first.Row, first.Column), to = Absolute(last.Row, last.Column);
        return $"'{first.Sheet}'!{from}{(from == to ? "" : ":" + to)}";
    }

    private static string Absolute(int row, int column)
    {
        string address = SheetAddress.Of(row, column);
        int digits = address.AsSpan().IndexOfAnyInRange('0', '9');
        return string.Create(CultureInfo.InvariantCulture, $"${address[..digits]}${address[digits..]}");
    }
}
