using System.Text;
using Disclosure.Indicators;
using Disclosure.Rendering;
using Disclosure.Tests.Rendering;
using Disclosure.Tests.Reports;
using Xunit;

namespace Disclosure.Tests.Indicators;

public sealed class IndicatorDocumentTests
{
    private static readonly CheckedReport report = new("a.json", Reconciler.Default.Check(Jiaozuo2023.Report.ToFiled()));
    private static readonly UnreadableInput unreadable = new("b.json", "malformed_json", new("坏", "bad"));

    [Fact]
    public void Csv_has_a_row_a_value_and_one_for_what_could_not_be_read()
    {
        string[][] rows = Rows(new IndicatorsCsv(), null);
        int at = rows[0].IndexOf("indicator");
        Assert.Equal(IndicatorCatalogue.All.Select(indicator => indicator.Id).Append(""), rows.Skip(1).Select(row => row[at]));
        Assert.Equal(["49.50", "298", "602"], rows[1][rows[0].IndexOf("percent")..][..3]);
        Assert.Equal("malformed_json", rows[^1][rows[0].IndexOf("undefined")]);
    }

    [Fact]
    public void Csv_of_a_league_table_has_a_row_a_body_with_its_rank()
    {
        LeagueTable table = LeagueTable.Create(IndicatorCatalogue.DisclosureOfAllOutcomes.Of(report.Result)).Value;
        string[][] rows = Rows(new IndicatorsCsv { Language = Language.English }, table);
        Assert.Equal(3, rows.Length);
        Assert.Equal(("disclosure rate of all outcomes", "1"), (rows[1][rows[0].IndexOf("name")], rows[1][^1]));
    }

    [Fact]
    public void Text_says_value_and_figures_in_the_language_asked_for()
    {
        ReportIndicators all = ReportIndicators.Of(report.Result);
        Assert.Contains("公开率（占全部办理结果）", IndicatorsText.Render(all, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("  disclosure rate of all outcomes", IndicatorsText.Render(all, Language.English), StringComparison.Ordinal);
        Assert.Contains("49.50%  298/602\n", IndicatorsText.Render(all, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_league_table_names_indicator_year_and_scope_first()
    {
        LeagueTable table = LeagueTable.Create(IndicatorCatalogue.DisclosureOfAllOutcomes.Of(report.Result)).Value;
        Assert.Equal(
            "disclosure rate of all outcomes · 2023 · whole jurisdiction\n  1  焦作市人民政府  49.50%  298/602\n", IndicatorsText.Render(table, Language.English));
    }

    private static string[][] Rows(IndicatorsCsv csv, LeagueTable? table)
    {
        using MemoryStream output = new();
        csv.Write([report, unreadable], output, table);
        return [.. CsvReader.Read(Encoding.UTF8.GetString(output.ToArray())).Select(row => row.ToArray())];
    }
}
