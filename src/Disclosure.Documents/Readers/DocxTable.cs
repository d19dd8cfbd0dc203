using Disclosure.Documents.Content;

namespace Disclosure.Documents.Readers;

/// <summary>A table of a DOCX while it is read: cells with their spans, and whether it holds tables itself.</summary>
internal sealed class DocxTable
{
    private readonly List<Cell> cells = [];
    private readonly Dictionary<int, Cell> merged = [];
    private readonly List<Block> loose = [];
    private Cell? current;
    private int row = -1;
    private int column;
    private bool isHidden;

    public bool HoldsTables { get; private set; }

    public void BeginRow()
    {
        row++;
        column = 0;
        isHidden = false;
    }

    public void Skip(int columns) => column += columns;

    public void HideRow() => isHidden = true;

    public void BeginCell() => current = new(row, column);

    public void Widen(int columns)
    {
        if (current is not null) current.Columns = Math.Max(1, columns);
    }

    public void Merge(bool isStart)
    {
        if (current is not null) current.Merging = isStart ? Merging.Start : Merging.Continued;
    }

    public void Add(Block block)
    {
        if (block is Grid) HoldsTables = true;
        (current?.Blocks ?? loose).Add(block);
    }

    /// <summary>Ends the cell and tells how many columns it took.</summary>
    public int EndCell()
    {
        if (current is not { } cell) return 0;
        current = null;
        column += cell.Columns;
        if (isHidden) return cell.Columns;
        if (cell.Merging == Merging.Continued && merged.TryGetValue(cell.Column, out Cell? above))
        {
            above.Rows = cell.Row - above.Row + 1;
            above.Blocks.AddRange(cell.Blocks);
            return cell.Columns;
        }

        if (cell.Merging == Merging.None) merged.Remove(cell.Column);
        else merged[cell.Column] = cell;
        cells.Add(cell);
        return cell.Columns;
    }

    public void EndRow() => isHidden = false;

    /// <summary>The table as a grid; a table that holds tables as what stands in its cells.</summary>
    public IEnumerable<Block> Blocks(int table) => HoldsTables
        ? cells.SelectMany(cell => cell.Blocks).Concat(loose)
        : [new Grid([.. cells.Select(cell => cell.ToGridText(table))])];

    private enum Merging
    {
        None,
        Start,
        Continued,
    }

    private sealed class Cell(int row, int column)
    {
        public int Row { get; } = row;

        public int Column { get; } = column;

        public int Rows { get; set; } = 1;

        public int Columns { get; set; } = 1;

        public Merging Merging { get; set; }

        public List<Block> Blocks { get; } = [];

        public GridText ToGridText(int table) => new(Row, Column, Rows, Columns, new(
            string.Join(' ', Blocks.OfType<TextLine>().Select(line => line.Text)),
            new() { Table = table, Row = Row + 1, Column = Column + 1 }));
    }
}
