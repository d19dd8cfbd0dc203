namespace Disclosure.Documents.Tests;

/// <summary>Sets a report as a PDF: lines wrapped at the margin, tables with rules or without, broken between rows at the end of a page.</summary>
internal sealed class LaidPdf(bool isRuled)
{
    private const double Margin = 50, Size = 9, Leading = 13, Padding = 3, Column = 38;

    private readonly PdfFile pdf = new();
    private double y = PdfFile.Height - Margin;

    public static byte[] Of(Laid laid, bool isRuled)
    {
        LaidPdf page = new(isRuled);
        foreach (object block in laid.Blocks)
        {
            if (block is LaidTable table) page.Add(table);
            else page.Add((string)block);
        }

        return page.pdf.ToBytes();
    }

    private void Add(string text)
    {
        foreach (string line in text.Split('\n').SelectMany(line => Wrapped(line, PdfFile.Width - (2 * Margin))))
        {
            Need(Leading);
            pdf.Draw(Margin, y - Size, Size, line);
            y -= Leading;
        }

        y -= Leading;
    }

    private void Add(LaidTable table)
    {
        (int Row, int Column, LaidCell Cell)[] cells = [.. table.Placed()];
        double[] lefts = Lefts(cells), heights = Heights(cells, lefts, table.Rows.Count);
        for (int first = 0; first < heights.Length;)
        {
            int end = first + 1;
            double top = y, height = heights[first];
            if (height > y - Margin) top = NewPage();
            while (end < heights.Length && height + heights[end] <= y - Margin) height += heights[end++];
            foreach ((int row, int column, LaidCell cell) in cells)
            {
                int begin = Math.Max(row, first), stop = Math.Min(row + cell.Rows, end);
                if (begin >= stop) continue;
                double cellTop = top - heights[first..begin].Sum(), cellHeight = heights[begin..stop].Sum(), left = lefts[column], width = lefts[column + cell.Columns] - left;
                if (isRuled) pdf.Box(left, cellTop - cellHeight, width, cellHeight);
                if (row >= first) Write(cell.Text, left, cellTop, width);
            }

            y -= height;
            first = end;
            if (first < heights.Length) NewPage();
        }

        y -= Leading;
    }

    private void Write(string text, double left, double top, double width)
    {
        double line = top - Padding - Size;
        foreach (string words in Lines(text, width))
        {
            pdf.Draw(left + ((width - PdfFile.WidthOf(words, Size)) / 2), line, Size, words);
            line -= Leading;
        }
    }

    /// <summary>Where columns begin: those that hold figures as narrow as figures are, the others in what is left.</summary>
    private static double[] Lefts((int Row, int Column, LaidCell Cell)[] cells)
    {
        int count = cells.Max(cell => cell.Column + cell.Cell.Columns);
        HashSet<int> figures = [.. cells.Where(cell => cell.Cell.Cell is not null && cell.Cell.Columns == 1).Select(cell => cell.Column)];
        double whole = PdfFile.Width - (2 * Margin), narrow = Math.Min(Column, whole / count), wide = (whole - (narrow * figures.Count)) / Math.Max(1, count - figures.Count);
        double[] lefts = new double[count + 1];
        lefts[0] = Margin;
        for (int i = 0; i < count; i++) lefts[i + 1] = lefts[i] + (figures.Contains(i) ? narrow : wide);
        return lefts;
    }

    /// <summary>As high as the text of the cells needs that end in the row.</summary>
    private static double[] Heights((int Row, int Column, LaidCell Cell)[] cells, double[] lefts, int rows)
    {
        double[] heights = new double[rows];
        Array.Fill(heights, Leading + Padding);
        foreach ((int row, int column, LaidCell cell) in cells.OrderBy(cell => cell.Row + cell.Cell.Rows))
        {
            int last = Math.Min(rows, row + cell.Rows) - 1;
            double needed = (Lines(cell.Text, lefts[column + cell.Columns] - lefts[column]).Count() * Leading) + Padding;
            heights[last] = Math.Max(heights[last], needed - heights[row..last].Sum());
        }

        return heights;
    }

    private static IEnumerable<string> Lines(string text, double width) => text.Split('\n').SelectMany(line => Wrapped(line, width - (2 * Padding)));

    private static IEnumerable<string> Wrapped(string text, double width)
    {
        int start = 0;
        for (int i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && PdfFile.WidthOf(text[start..(i + 1)], Size) <= width) continue;
            yield return text[start..i];
            start = i;
        }
    }

    private void Need(double height)
    {
        if (y - height < Margin) NewPage();
    }

    private double NewPage()
    {
        pdf.NewPage();
        return y = PdfFile.Height - Margin;
    }
}
