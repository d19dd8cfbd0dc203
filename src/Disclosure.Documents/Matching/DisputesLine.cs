using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Table 4 as one line: its 15 figures always stand in the order review, direct, after review, however the headings came out.</summary>
internal static class DisputesLine
{
    private static readonly string[] signs = ["行政复议", "复议后起诉", "尚未审结", "结果维持", "未经复议"];

    public static IEnumerable<TableMatch> Find(ImmutableArray<PrintedRow> rows, FormTable table)
    {
        foreach (PrintedRow row in rows.Where(row => !row.IsProse && IsUnderHeadings(row)))
        {
            if (row.Figures.Length == table.Cells.Length)
            {
                yield return new(table, row.Part)
                {
                    Rows = [row],
                    Figures = [.. table.Cells.Select((cell, i) => new PlacedFigure(cell, row.Figures[i].Piece, row.IsSeparated ? new Conclusion(Reasons.BySeparators) : null))],
                    IsPlain = row.Part.IsGrid ? IsHeadedInTable(row, table) : IsHeadedInText(row, table),
                };
            }
            else if (row.Part.Section == FormSection.Disputes && !row.Part.IsGrid && row.Figures.Length > 1 && row.Figures.Length < table.Cells.Length)
            {
                yield return WithLostBlanks(row, table);
            }
        }
    }

    private static bool IsUnderHeadings(PrintedRow row)
    {
        string words = Compact.Of(string.Concat(row.Figures.Select(figure => figure.Heading).Prepend(row.Part.IsGrid ? row.Part.Words : row.Label)));
        return row.Part.Section == FormSection.Disputes || signs.Any(sign => words.Contains(sign, StringComparison.Ordinal));
    }

    private static bool IsHeadedInTable(PrintedRow row, FormTable table) => row.Labels.Length <= 1 && Enumerable.Range(0, table.Cells.Length).All(i =>
        table.Rows[i / table.Rows[0].Cells.Length] is var group
        && row.Figures[i].Heading.Contains(OfficialLabels.Of(group), StringComparison.Ordinal)
        && row.Figures[i].Heading.EndsWith(OfficialLabels.ColumnsOf(group)[i % group.Cells.Length], StringComparison.Ordinal));

    private static bool IsHeadedInText(PrintedRow row, FormTable table)
    {
        string columns = string.Concat(OfficialLabels.ColumnsOf(table.Rows[0]));
        return table.Rows.All(group => Count(row.Core, OfficialLabels.Of(group)) >= 1) && Count(row.Core, columns) == table.Rows.Length;
    }

    private static int Count(string words, string sought)
    {
        int count = 0;
        for (int at = words.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = words.IndexOf(sought, at + sought.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private static TableMatch WithLostBlanks(PrintedRow row, FormTable table)
    {
        ImmutableArray<TextPiece> pieces = [.. row.Figures.Select(figure => figure.Piece)];
        TableMatch match = new(table, row.Part) { Rows = [row] };
        decimal?[] values = [.. pieces.Select(piece => CellEntry.Read(table.Cells[0], piece.Text).Value)];
        if (values.Contains(null)) return match with { Unplaced = [new(row, pieces, Reasons.TooFew)] };
        PlacementWays ways = new(DisputesWays.Of([.. values.Select(value => value!.Value)], table), []);
        if (ways.All.IsEmpty) return match with { Unplaced = [new(row, pieces, Reasons.DoesNotReconcile)] };
        return match with
        {
            Figures =
            [
                .. from place in Enumerable.Range(0, table.Cells.Length)
                   let figure = Enumerable.Range(0, pieces.Length).FirstOrDefault(i => ways.SureOf(i) == place, -1)
                   where figure >= 0 || ways.IsSurelyBlank(place)
                   select new PlacedFigure(
                       table.Cells[place], figure >= 0 ? pieces[figure] : new("", pieces[0].Origin),
                       new Conclusion(Reasons.ByIdentity, [.. table.Rows.Select(line => $"{Rules.DisputeRules.Total.Id.Value}/{line.Id}")])),
            ],
            Unplaced = ways.IsUnique ? [] : [new(row, [.. pieces.Where((_, i) => ways.SureOf(i) < 0)], Reasons.TwoWaysInDisputes)],
        };
    }
}
