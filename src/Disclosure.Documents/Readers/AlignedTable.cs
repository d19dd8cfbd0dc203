using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Documents.Matching;

namespace Disclosure.Documents.Readers;

/// <summary>
/// A table without rules: lines of a page whose figures stand in columns. It is made a grid only where a figure is missing somewhere,
/// because only then does the order of the figures not tell their columns. A line without any figure stays words: whether it is a row of
/// blanks or the rest of a label cannot be told.
/// </summary>
internal sealed class AlignedTable
{
    private const int LeastFigures = 3, LeastColumns = 6, LeastRows = 3, MostWordsBetween = 4, MostHeadings = 6;

    private readonly List<AlignedColumn> columns = [];
    private readonly List<PageLine> rows = [];
    private readonly List<PageLine> taken = [];
    private bool isHeaded;

    /// <summary>Lines in reading order, each with its height: tables where there are some, text where not.</summary>
    public static IEnumerable<(double Top, Block Block)> Blocks(ImmutableArray<PageLine> lines, PageTurn turn)
    {
        for (int i = 0; i < lines.Length;)
        {
            AlignedTable table = new();
            int end = table.Take(lines, i);
            if (table.IsTable)
            {
                yield return (lines[i].Base, table.ToGrid(turn));
                i = end;
            }
            else
            {
                yield return (lines[i].Base, lines[i].ToText(turn));
                i++;
            }
        }
    }

    private bool IsTable => (rows.Count >= LeastRows || isHeaded) && columns.Count >= LeastColumns && rows.Any(row => Figures(row).Count() < columns.Count);

    private static IEnumerable<PagePiece> Figures(PageLine line) => line.Pieces.Where(piece => FigureText.IsFigure(piece.Text));

    /// <summary>Takes the lines that belong together from a line on; answers the line behind the last row.</summary>
    private int Take(ImmutableArray<PageLine> lines, int start)
    {
        if (Figures(lines[start]).Count() < LeastFigures) return start;
        if (start > 0 && !Figures(lines[start - 1]).Any() && lines[start - 1].Pieces.Length > Figures(lines[start]).Count())
        {
            columns.AddRange(lines[start - 1].Pieces.Select(piece => new AlignedColumn(piece.Left, piece.Right)));
            isHeaded = Fit(lines[start]) && columns.Count == lines[start - 1].Pieces.Length;
            if (isHeaded) taken.Add(lines[start - 1]);
            else columns.Clear();
        }

        List<PageLine> between = [];
        int end = start;
        for (int i = start; i < lines.Length && between.Count <= MostWordsBetween; i++)
        {
            if (!Figures(lines[i]).Any())
            {
                between.Add(lines[i]);
                continue;
            }

            if (!Fit(lines[i])) break;
            taken.AddRange(between);
            between.Clear();
            rows.Add(lines[i]);
            taken.Add(lines[i]);
            end = i + 1;
        }

        for (int i = Math.Max(0, start - MostHeadings); i < start && !isHeaded; i++) AddEmptyColumns(lines[i]);
        return end;
    }

    /// <summary>Whether each figure of a line stands in a column of its own; the columns then take their width.</summary>
    private bool Fit(PageLine line)
    {
        List<AlignedColumn> wider = [.. columns];
        HashSet<int> used = [];
        double left = columns.Count == 0 ? 0 : columns.Min(column => column.Left);
        foreach (PagePiece figure in Figures(line))
        {
            int[] under = [.. Enumerable.Range(0, wider.Count).Where(i => wider[i].Overlaps(figure))];
            if (under.Length > 1 || (under.Length == 1 && !used.Add(under[0]))) return false;
            if (under.Length == 1)
            {
                wider[under[0]] = wider[under[0]].With(figure);
            }
            else if (isHeaded || (rows.Count > 0 && figure.Right < left))
            {
                return false;
            }
            else
            {
                used.Add(wider.Count);
                wider.Add(new(figure.Left, figure.Right));
            }
        }

        columns.Clear();
        columns.AddRange(wider);
        return true;
    }

    /// <summary>Columns without any figure, known by their heading beside the headings of others.</summary>
    private void AddEmptyColumns(PageLine heading)
    {
        if (Figures(heading).Any() || heading.Pieces.Any(piece => columns.Count(column => column.Overlaps(piece)) > 1)) return;
        if (heading.Pieces.Count(piece => columns.Exists(column => column.Overlaps(piece))) < LeastFigures) return;
        columns.AddRange([.. heading.Pieces.Where(piece => !columns.Exists(column => column.Overlaps(piece))).Select(piece => new AlignedColumn(piece.Left, piece.Right))]);
    }

    private Grid ToGrid(PageTurn turn)
    {
        AlignedColumn[] ordered = [.. columns.OrderBy(column => column.Left)];
        ImmutableArray<GridText>.Builder cells = ImmutableArray.CreateBuilder<GridText>();
        for (int row = 0; row < taken.Count; row++)
        {
            PageLine line = taken[row];
            PagePiece[] label = [.. line.Pieces.Where(piece => !FigureText.IsFigure(piece.Text))];
            double bottom = line.Pieces[0].Bottom, top = line.Pieces[0].Top;
            if (label.Length > 0 && !(isHeaded && row == 0))
                cells.Add(new(row, 0, 1, 1, new(string.Concat(label.Select(piece => piece.Text)), turn.OriginOf(line.Pieces[0].Left, bottom, ordered[0].Left, top))));
            if (isHeaded && row == 0) cells.AddRange(ordered.Zip(line.Pieces, (column, piece) => (column, piece)).Select((head, i) => new GridText(0, i + 1, 1, 1, head.piece.ToText(turn))));
            if (!rows.Contains(line)) continue;
            for (int i = 0; i < ordered.Length; i++)
            {
                PagePiece? figure = Figures(line).FirstOrDefault(ordered[i].Overlaps);
                cells.Add(new(row, i + 1, 1, 1, figure?.ToText(turn) ?? new("", turn.OriginOf(ordered[i].Left, bottom, ordered[i].Right, top))));
            }
        }

        return new(cells.ToImmutable());
    }
}

/// <summary>The width that the figures of a column take.</summary>
internal readonly record struct AlignedColumn(double Left, double Right)
{
    public bool Overlaps(PagePiece piece) => piece.Left < Right && piece.Right > Left;

    public AlignedColumn With(PagePiece piece) => new(Math.Min(Left, piece.Left), Math.Max(Right, piece.Right));
}
