using System.Collections.Immutable;
using System.Text;
using Disclosure.Forms;
using Disclosure.Indicators;

namespace Disclosure.Rendering;

/// <summary>Writes a comparison of two reports for people: as text in columns, or as Markdown.</summary>
public static class ComparisonText
{
    private const int WidestEntry = 24;

    /// <summary>The two reports, how many cells differ, and a line a cell; lines ended by a line feed.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="all">Whether to list the cells that are the same, too.</param>
    public static string Render(ReportComparison comparison, Language language, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ImmutableArray<ComparedCell> cells = ComparedCell.Of(comparison, all, language);
        StyledText text = new(colour: false);
        text.Add($"{ReportTitle.Of(comparison.Before).In(language)}").EndLine();
        text.Add($"→ {ReportTitle.Of(comparison.After).In(language)}").EndLine();
        text.Add(ComparedCell.Summary(comparison).In(language)).EndLine();
        if (cells.IsEmpty) return text.ToString();
        Func<ComparedCell, string>[] columns =
            [cell => cell.Place, cell => TextWidth.Cut(cell.Before, WidestEntry), cell => TextWidth.Cut(cell.After, WidestEntry), cell => cell.Difference, cell => cell.Growth];
        int[] widths = [.. columns.Select(column => cells.Max(cell => TextWidth.Of(column(cell))))];
        foreach (ComparedCell cell in cells)
        {
            text.Add($"  {TextWidth.PadRight(columns[0](cell), widths[0])}  {TextWidth.PadLeft(columns[1](cell), widths[1])} → {TextWidth.PadLeft(columns[2](cell), widths[2])}");
            text.Add($"  {TextWidth.PadLeft(columns[3](cell), widths[3])}  {TextWidth.PadLeft(columns[4](cell), widths[4])}").EndLine();
        }

        return text.ToString();
    }

    /// <summary>The same as a table of Markdown.</summary>
    /// <inheritdoc cref="Render" path="/param"/>
    public static string RenderMarkdown(ReportComparison comparison, Language language, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        StringBuilder text = new();
        text.Append("# ").Append(MarkdownText.Of($"{ReportTitle.Of(comparison.Before).In(language)} → {ReportTitle.Of(comparison.After).In(language)}"));
        text.Append("\n\n").Append(ComparedCell.Summary(comparison).In(language)).Append('\n');
        ImmutableArray<ComparedCell> cells = ComparedCell.Of(comparison, all, language);
        if (cells.IsEmpty) return text.ToString();
        BilingualText heading = new("| 栏目 | 前 | 后 | 增减 | 增长 |", "| cell | before | after | difference | growth |");
        text.Append('\n').Append(heading.In(language)).Append("\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (ComparedCell cell in cells)
        {
            IEnumerable<string> columns = [cell.Place, cell.Before, cell.After, cell.Difference, cell.Growth];
            text.Append("| ").AppendJoin(" | ", columns.Select(MarkdownText.Of)).Append(" |\n");
        }

        return text.ToString();
    }
}
