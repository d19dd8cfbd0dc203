using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>Lays out a printed table: its cells, each at the row and column where it begins.</summary>
internal sealed class GridBuilder
{
    private static readonly BilingualText content = new("信息内容", "content");

    private readonly List<(int Row, int Column, GridCell Cell)> placed = [];

    /// <summary>Table 2: blocks by article, each with its columns; a block of fewer columns stretches the last one.</summary>
    public int AddBlocks(FormTable table)
    {
        int width = table.Rows.Max(row => row.Columns.Length), line = 0;
        FormRow? above = null;
        foreach (FormRow row in table.Rows)
        {
            if (above is null || !above.Headings.SequenceEqual(row.Headings))
                placed.Add((line++, 0, GridCell.Words(GridCellKind.BlockHeading, row.Headings[0], columnSpan: width + 1)));
            if (above is null || !above.Headings.SequenceEqual(row.Headings) || !above.Columns.SequenceEqual(row.Columns))
            {
                placed.Add((line, 0, GridCell.Words(GridCellKind.ColumnHeading, content)));
                for (int i = 0; i < row.Columns.Length; i++)
                    placed.Add((line, i + 1, GridCell.Words(GridCellKind.ColumnHeading, LabelOf(row.Columns[i]), columnSpan: SpanOf(row, i))));
                line++;
            }

            placed.Add((line, 0, GridCell.Words(GridCellKind.RowHeading, LabelOf(row))));
            for (int i = 0; i < row.Cells.Length; i++) placed.Add((line, i + 1, GridCell.Figure(row.Cells[i], SpanOf(row, i))));
            line++;
            above = row;
        }

        return 0;

        int SpanOf(FormRow row, int column) => column == row.Columns.Length - 1 ? width - column : 1;
    }

    /// <summary>Table 3: groups of rows before, groups of columns above, the note in the corner.</summary>
    public int AddMatrix(FormTable table)
    {
        ImmutableArray<ImmutableArray<BilingualText>> rows = [.. table.Rows.Select(PathOf)];
        ImmutableArray<ImmutableArray<BilingualText>> columns = [.. table.Rows[0].Columns.Select(PathOf)];
        int before = HeadingTree.DepthOf(rows), above = HeadingTree.DepthOf(columns);
        placed.Add((0, 0, GridCell.Words(GridCellKind.Note, table.Note!, above, before)));
        foreach (HeadingSpan span in HeadingTree.Of(columns))
            placed.Add((span.Level, before + span.Start, GridCell.Words(GridCellKind.ColumnHeading, span.Text, span.Levels, span.Lines)));
        foreach (HeadingSpan span in HeadingTree.Of(rows))
            placed.Add((above + span.Start, span.Level, GridCell.Words(GridCellKind.RowHeading, span.Text, span.Lines, span.Levels)));
        for (int row = 0; row < table.Rows.Length; row++)
        {
            for (int column = 0; column < columns.Length; column++)
                placed.Add((above + row, before + column, GridCell.Figure(table.Rows[row].Cells[column])));
        }

        return above;
    }

    /// <summary>Table 4: one line of figures, the groups and their columns above.</summary>
    public int AddLine(FormTable table)
    {
        ImmutableArray<ImmutableArray<BilingualText>> groups = [.. table.Rows.Select(PathOf)];
        int above = HeadingTree.DepthOf(groups), size = table.Rows[0].Columns.Length;
        foreach (HeadingSpan span in HeadingTree.Of(groups))
            placed.Add((span.Level, span.Start * size, GridCell.Words(GridCellKind.ColumnHeading, span.Text, span.Levels, span.Lines * size)));
        for (int i = 0; i < table.Cells.Length; i++)
        {
            placed.Add((above, i, GridCell.Words(GridCellKind.ColumnHeading, LabelOf(table.Rows[i / size].Columns[i % size]))));
            placed.Add((above + 1, i, GridCell.Figure(table.Cells[i])));
        }

        return above + 1;
    }

    public PrintedGrid Build(FormTable table, int headingRows) => new(
        table,
        placed.Max(cell => cell.Column + cell.Cell.ColumnSpan),
        headingRows,
        [.. placed.GroupBy(cell => cell.Row).OrderBy(row => row.Key).Select(row => row.OrderBy(cell => cell.Column).Select(cell => cell.Cell).ToImmutableArray())]);

    private static ImmutableArray<BilingualText> PathOf(FormRow row) => [.. row.Headings, LabelOf(row)];

    private static ImmutableArray<BilingualText> PathOf(FormColumn column) => [.. column.Headings, LabelOf(column)];

    private static BilingualText LabelOf(FormRow row) => new(row.Label, row.Gloss);

    private static BilingualText LabelOf(FormColumn column) => new(column.Label, column.Gloss);
}
