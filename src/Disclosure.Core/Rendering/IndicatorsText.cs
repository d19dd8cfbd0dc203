using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms;
using Disclosure.Indicators;

namespace Disclosure.Rendering;

/// <summary>Writes indicators and league tables as text for people.</summary>
public static class IndicatorsText
{
    private const int WidestBody = 40;

    /// <summary>The indicators of a report, lines ended by a line feed.</summary>
    public static string Render(ReportIndicators indicators, Language language)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        StyledText text = new(colour: false);
        text.Add(ReportTitle.Of(indicators.Result.Report).In(language)).EndLine();
        Line[] lines = [.. indicators.Values.Select(value => Line.Of(value.Indicator.Name.In(language), value, language))];
        Line.Write(text, lines);
        return text.ToString();
    }

    /// <summary>A league table, lines ended by a line feed.</summary>
    public static string Render(LeagueTable table, Language language)
    {
        ArgumentNullException.ThrowIfNull(table);
        StyledText text = new(colour: false);
        BilingualText year = new($"{table.Year} 年度", $"{table.Year}");
        BilingualText scope = table.Scope.Name ?? new(table.Scope.Code, table.Scope.Code);
        text.Add($"{table.Indicator.Name.In(language)} · {year.In(language)} · {scope.In(language)}").EndLine();
        ImmutableArray<string> ranks = [.. table.Entries.Select(entry => entry.Rank?.ToString(CultureInfo.InvariantCulture) ?? "-")];
        int width = ranks.Max(rank => rank.Length);
        Line[] lines = [.. table.Entries.Zip(ranks, (entry, rank) => Line.Of($"{rank.PadLeft(width)}  {BodyOf(entry.Value)}", entry.Value, language))];
        Line.Write(text, lines);
        return text.ToString();
    }

    private static string BodyOf(IndicatorValue value)
    {
        string? name = value.Report.Header.Authority.Name ?? value.Report.Header.Authority.Id;
        return string.IsNullOrWhiteSpace(name) ? "?" : TextWidth.Cut(name, WidestBody);
    }

    /// <summary>A value in columns: what it is of, percent, figures.</summary>
    private sealed record Line(string Name, string Percent, string Figures)
    {
        public static Line Of(string name, IndicatorValue value, Language language) =>
            new(name, value.Ratio is { } ratio ? IndicatorText.Percent(ratio) : "-", IndicatorText.Behind(value).In(language) + Doubts(value, language));

        public static void Write(StyledText text, Line[] lines)
        {
            int names = lines.Max(line => TextWidth.Of(line.Name)), percents = lines.Max(line => line.Percent.Length);
            foreach (Line line in lines)
                text.Add($"  {TextWidth.PadRight(line.Name, names)}  {line.Percent.PadLeft(percents)}  {line.Figures}").EndLine();
        }

        private static string Doubts(IndicatorValue value, Language language)
        {
            if (value.Doubts.IsEmpty) return "";
            string names = string.Join(", ", value.Doubts.Select(finding => finding.Name));
            return new BilingualText($"；{names} 不成立", $"; broken: {names}").In(language);
        }
    }
}
