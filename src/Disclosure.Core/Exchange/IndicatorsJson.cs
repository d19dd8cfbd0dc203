using System.Buffers;
using System.Collections.Immutable;
using Disclosure.Indicators;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Writes the indicators of reports in the format disclosure-indicators/1.</summary>
/// <inheritdoc cref="FindingsJson" path="/remarks"/>
public static class IndicatorsJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "disclosure-indicators/1";

    /// <summary>Writes one document: what the indicators are, every report with its values, the order where there is one, and errors.</summary>
    /// <param name="blanks">How blanks were read.</param>
    /// <param name="items">Reports and errors. Where last year's report is among them, growth is told against it.</param>
    /// <param name="output">Where the bytes go; a line feed ends them.</param>
    /// <param name="ranking">The reports of the items in the order of one indicator.</param>
    public static void WriteDocument(
        BlankPolicy blanks, IReadOnlyCollection<FindingsItem> items, IBufferWriter<byte> output, LeagueTable? ranking = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(output);
        FindingsItem[] read = [.. items.Where(item => item.Result is not null)];
        ImmutableArray<ReportIndicators> indicators = ReportIndicators.OfAll(read.Select(item => item.Result!));
        CanonicalJson json = new(output, replacesHalfPairs: true);
        json.BeginObject();
        json.Pair("format", Format);
        json.Pair("blanks", CodeNames.Of(blanks));
        json.Objects("indicators", IndicatorCatalogue.All, Write);
        json.Objects("reports", [.. read.Zip(indicators)], Write);
        json.Key("ranking");
        if (ranking is null) json.Null();
        else Write(ref json, ranking, read);
        json.Key("errors");
        json.BeginArray();
        foreach (FindingsItem error in items.Where(item => item.Result is null)) InputErrorWriter.Write(ref json, error);
        json.EndArray();
        json.EndObject();
        json.EndLine();
        json.Flush();
    }

    private static void Write(ref CanonicalJson json, Indicator indicator)
    {
        json.Pair("id", indicator.Id);
        json.Pair("name", indicator.Name);
        json.Pair("measure", IndicatorNames.Of(indicator.Measure));
        RulesJson.WriteSide(ref json, "numerator", indicator.Numerator);
        json.Pair("base", indicator.Base.Id);
        json.Pair("base_name", indicator.Base.Name);
        RulesJson.WriteSide(ref json, "denominator", indicator.Base.Form);
    }

    private static void Write(ref CanonicalJson json, (FindingsItem Item, ReportIndicators Indicators) report)
    {
        WritePlace(ref json, report.Item);
        CheckedReportWriter.WriteHeader(ref json, report.Indicators.Result.Report);
        json.Pair("verdict", CodeNames.Of(report.Indicators.Result.Verdict));
        json.Objects("values", report.Indicators.Values, Write);
    }

    private static void Write(ref CanonicalJson json, IndicatorValue value)
    {
        json.Pair("indicator", value.Indicator.Id);
        json.PairOrNull("percent", value.Ratio?.Percent());
        json.PairOrNull("numerator", value.Numerator);
        json.PairOrNull("denominator", value.Denominator);
        json.Key("interval");
        if (value.Interval is { } interval) Write(ref json, interval);
        else json.Null();
        json.PairOrNull("undefined", value.UndefinedBecause is { } reason ? IndicatorNames.Of(reason) : null);
        json.Texts("missing", value.MissingCells.Select(cell => cell.Id));
        json.Texts("doubts", value.Doubts.Select(finding => finding.Name));
    }

    private static void Write(ref CanonicalJson json, ShareInterval interval)
    {
        json.BeginArray();
        json.Number(interval.Least);
        json.Number(interval.Most);
        json.EndArray();
    }

    private static void Write(ref CanonicalJson json, LeagueTable ranking, FindingsItem[] items)
    {
        json.BeginObject();
        json.Pair("indicator", ranking.Indicator.Id);
        json.Pair("scope", ranking.Scope.Code);
        json.Pair("year", ranking.Year);
        Dictionary<FiledReport, FindingsItem> places = new(ReferenceEqualityComparer.Instance);
        foreach (FindingsItem item in items) places[item.Result!.Report] = item;
        json.Objects("entries", [.. ranking.Entries.Select(entry => (entry.Rank, places[entry.Value.Report]))], Write);
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, (int? Rank, FindingsItem Item) entry)
    {
        json.PairOrNull("rank", entry.Rank);
        WritePlace(ref json, entry.Item);
    }

    private static void WritePlace(ref CanonicalJson json, FindingsItem item)
    {
        json.Pair("source", item.Source);
        json.Pair("line", item.Line);
        json.Pair("index", item.Index);
    }
}
