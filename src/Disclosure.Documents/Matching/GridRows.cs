using System.Collections.Immutable;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Matching;

/// <summary>The rows of a table: labels are the words before the first figure or blank, what spans down from above included.</summary>
internal static class GridRows
{
    public static void Read(Grid grid, int number, DocumentPart part)
    {
        GridText[][] lines =
        [
            .. grid.Cells.Select(cell => Located(cell, number)).GroupBy(cell => cell.Row).OrderBy(line => line.Key)
                .Select(line => line.OrderBy(cell => cell.Column).ToArray()),
        ];
        int figureColumn = FigureColumn(lines), width = grid.Cells.Max(cell => cell.Column + cell.ColumnSpan);
        List<GridText> spanning = [];
        ColumnHeadings headings = new(width);
        ImmutableArray<PrintedRow>.Builder rows = ImmutableArray.CreateBuilder<PrintedRow>();
        List<string> words = [];
        foreach (GridText[] cells in lines)
        {
            spanning.RemoveAll(cell => cell.Row + cell.RowSpan <= cells[0].Row);
            int start = Start(cells, figureColumn);
            if (IsHeadings(cells, start)) start = -1;
            if (start < 0 || start == cells.Length)
            {
                headings.Add(cells);
                words.AddRange(cells.Select(cell => Compact.Of(cell.Piece.Text)));
            }

            if (start >= 0)
            {
                IEnumerable<GridText> before = spanning.Concat(cells[..start]).Where(cell => IsWords(cell.Piece.Text))
                    .Where(cell => start == cells.Length || cell.Column < cells[start].Column).OrderBy(cell => cell.Column);
                rows.Add(new(
                    part,
                    start == 0 ? [] : [.. before.Select(cell => cell.Piece.Text)],
                    [.. cells[start..].Select(cell => new PrintedFigure(cell.Piece, headings.Over(cell)))]));
                if (start < cells.Length) headings.EndBlock();
            }

            spanning.AddRange(cells.Where(cell => cell.RowSpan > 1));
        }

        part.Rows = rows.ToImmutable();
        part.HeadingCells = [.. words];
        part.Words = string.Concat(words);
    }

    private static bool IsWords(string text) => text.Length > 0 && !FigureText.IsFigure(text);

    /// <summary>Whether a line with an empty cell is one of headings all the same: words, no figure, no label of a row.</summary>
    private static bool IsHeadings(GridText[] cells, int start)
    {
        if (start < 0 || cells.Skip(start).Any(cell => FigureText.IsFigure(cell.Piece.Text))) return false;
        bool hasWordsBehindBlank = start < cells.Length && cells[start].Piece.Text.Length == 0 && cells.Skip(start).Any(cell => IsWords(cell.Piece.Text))
            && !cells.Take(start).Any(cell => OfficialLabels.IsRowAlone(LabelCore.Of(cell.Piece.Text)));
        return hasWordsBehindBlank
            || (cells.Any(cell => IsWords(cell.Piece.Text)) && !cells.Take(start).Any(cell => OfficialLabels.IsLikeRow(LabelCore.Of(cell.Piece.Text))));
    }

    private static GridText Located(GridText cell, int table) => cell.Piece.Origin.Row is not null || cell.Piece.Origin.Sheet is not null
        ? cell
        : cell with { Piece = cell.Piece with { Origin = cell.Piece.Origin with { Table = table, Row = cell.Row + 1, Column = cell.Column + 1 } } };

    /// <summary>The column in which most rows have their first figure or blank.</summary>
    private static int FigureColumn(GridText[][] lines) => lines
        .Select(cells => (Cells: cells, Start: Array.FindIndex(cells, cell => !IsWords(cell.Piece.Text))))
        .Where(line => line.Start > 0)
        .GroupBy(line => line.Cells[line.Start].Column)
        .OrderByDescending(column => column.Count()).ThenBy(column => column.Key)
        .Select(column => column.Key)
        .FirstOrDefault(int.MaxValue);

    private static int Start(GridText[] cells, int figureColumn)
    {
        int start = Array.FindIndex(cells, cell => !IsWords(cell.Piece.Text));
        if (start == 0 && LabelBehindBlanks(cells) is var label and > 0) return label;
        int usual = Array.FindIndex(cells, cell => cell.Column >= figureColumn);
        bool hasWordsForFigure = usual > 0 && (start < 0 || start > usual) && !OfficialLabels.IsRow(LabelCore.Of(cells[usual].Piece.Text));
        return hasWordsForFigure && OfficialLabels.IsRow(LabelCore.Of(cells[usual - 1].Piece.Text)) ? usual : start;
    }

    /// <summary>Where the figures begin in a row that starts with empty cells of a broken span: behind its label.</summary>
    private static int LabelBehindBlanks(GridText[] cells)
    {
        int label = Array.FindIndex(cells, cell => cell.Piece.Text.Length > 0);
        if (label <= 0 || !IsWords(cells[label].Piece.Text)) return 0;
        while (label < cells.Length && IsWords(cells[label].Piece.Text)) label++;
        return label;
    }
}
