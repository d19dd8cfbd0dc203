using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Table 4 as one line: its 15 figures always stand in the order review, direct, after review, however the headings came out.</summary>
internal static class DisputesLine
{
    private static readonly string[] signs = ["行政复议", "复议后起诉", "尚未审结", "结果维持", "未经复议"];

    public static TableMatch? Match(ImmutableArray<PrintedRow> rows, FormTable table)
    {
        PrintedRow[] lines = [.. rows.Where(row => row.Figures.Length == table.Cells.Length && row.HasFigure && IsUnderHeadings(row))];
        if (lines.Length != 1) return null;
        return new(table, [.. table.Cells.Select((cell, i) => new PlacedFigure(cell, lines[0].Figures[i], null))], []);
    }

    private static bool IsUnderHeadings(PrintedRow row)
    {
        string words = string.Concat(row.Headings.Select(heading => heading.Text).Append(row.Label));
        string compact = Compact.Of(words);
        return signs.Any(sign => compact.Contains(sign, StringComparison.Ordinal));
    }
}
