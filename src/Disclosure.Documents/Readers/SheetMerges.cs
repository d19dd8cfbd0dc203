namespace Disclosure.Documents.Readers;

/// <summary>The joined cells of a worksheet, cut at the last row and column in use.</summary>
internal sealed class SheetMerges
{
    private readonly Dictionary<(int Row, int Column), SheetMerge> starts = [];
    private readonly HashSet<(int Row, int Column)> covered = [];
    private readonly HashSet<int> reached = [];
    private readonly int last;

    /// <exception cref="StoppedReadingException">More than <paramref name="most"/> cells are covered.</exception>
    public SheetMerges(IEnumerable<SheetMerge> merges, int last, int bottom, int most)
    {
        this.last = last;
        foreach (SheetMerge merge in merges.Where(merge => merge.Top <= bottom && merge.Left <= last))
        {
            SheetMerge used = merge with { Bottom = Math.Min(merge.Bottom, bottom), Right = Math.Min(merge.Right, last) };
            if (!starts.TryAdd((used.Top, used.Left), used)) continue;
            for (int row = used.Top; row <= used.Bottom; row++)
            {
                if (row > used.Top) reached.Add(row);
                for (int column = used.Left; column <= used.Right; column++)
                {
                    if ((row, column) != (used.Top, used.Left)) covered.Add((row, column));
                    if (most-- < 0) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxCells));
                }
            }
        }
    }

    public (int Rows, int Columns) SpanOf(int row, int column) => starts.TryGetValue((row, column), out SheetMerge merge)
        ? (merge.Bottom - merge.Top + 1, merge.Right - merge.Left + 1)
        : (1, 1);

    /// <summary>Whether a cell begins elsewhere.</summary>
    public bool Covers(int row, int column) => covered.Contains((row, column));

    /// <summary>Whether a cell of an earlier row reaches down into this one.</summary>
    public bool IsReachedFromAbove(int row) => reached.Contains(row);

    /// <summary>Whether a cell reaches to the last column in use.</summary>
    public bool ReachesEnd(int row, int column) => column + SpanOf(row, column).Columns - 1 >= last;
}
