namespace Disclosure.Documents.Readers;

/// <summary>Tells a line of text in a worksheet from a row of a table whose figures are blank.</summary>
internal static class SheetRow
{
    private const int LongestLabel = 40;

    /// <summary>
    /// Whether the row is one text alone: nothing reaches into it from above, no other cell of it has a border, and its own cell
    /// takes the whole width or is no place in a table.
    /// </summary>
    public static bool IsText(SheetCell[] row, SheetMerges merges)
    {
        SheetCell[] printed = [.. row.Where(cell => cell.Text.Length > 0)];
        if (printed.Length != 1 || merges.IsReachedFromAbove(printed[0].Row) || char.IsDigit(printed[0].Text[0])) return false;
        SheetCell text = printed[0];
        if (merges.ReachesEnd(text.Row, text.Column)) return true;
        (int rows, int columns) = merges.SpanOf(text.Row, text.Column);
        if (rows > 1 || row.Any(cell => cell.IsBoxed && cell.Column != text.Column)) return false;
        return !text.IsBoxed && ((row.Length == 1 && columns == 1) || text.Text.Length > LongestLabel || IsHeading(text.Text));
    }

    /// <summary>一、…六、, as the sections of the report are numbered.</summary>
    private static bool IsHeading(string text) => text.Length > 2 && "一二三四五六".Contains(text[0], StringComparison.Ordinal) && text[1] == '、';
}
