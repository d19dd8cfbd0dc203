using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Indicators;

namespace Disclosure.Rendering;

/// <summary>
/// Writes indicators as comma-separated values (RFC 4180, UTF-8): a heading, then one row a value, or, of a league table, one row a
/// body in its order. An input that could not be read has a row whose column undefined names the reason.
/// </summary>
/// <inheritdoc cref="FindingsCsv" path="/remarks"/>
public sealed record IndicatorsCsv
{
    /// <summary>The language of the names.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to begin with a byte-order mark, by which a spreadsheet knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Writes the values and leaves the stream open.</summary>
    /// <param name="inputs">Reports and errors. Where last year's report is among them, growth is told against it.</param>
    /// <param name="output">Where the bytes go.</param>
    /// <param name="ranking">The reports of the inputs in the order of one indicator, which is then the only one written.</param>
    public void Write(IReadOnlyCollection<CheckedInput> inputs, Stream output, LeagueTable? ranking = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        CsvColumn<Row>.Write(output, HasByteOrderMark, [.. InputColumns.Of<Row>(row => row.Input), .. Columns()], ranking is null ? All(inputs) : Ranked(inputs, ranking));
    }

    private static IEnumerable<Row> All(IReadOnlyCollection<CheckedInput> inputs)
    {
        ImmutableArray<ReportIndicators> indicators = ReportIndicators.OfAll(inputs.OfType<CheckedReport>().Select(report => report.Result));
        int next = 0;
        foreach (CheckedInput input in inputs)
        {
            if (input is not CheckedReport) yield return new(input, null, null);
            else foreach (IndicatorValue value in indicators[next++].Values) yield return new(input, value, null);
        }
    }

    private static IEnumerable<Row> Ranked(IReadOnlyCollection<CheckedInput> inputs, LeagueTable ranking)
    {
        Dictionary<FiledReport, CheckedInput> places = new(ReferenceEqualityComparer.Instance);
        foreach (CheckedReport report in inputs.OfType<CheckedReport>()) places[report.Result.Report] = report;
        return ranking.Entries.Select(entry => new Row(places[entry.Value.Report], entry.Value, entry.Rank))
            .Concat(inputs.OfType<UnreadableInput>().Select(input => new Row(input, null, null)));
    }

    private ImmutableArray<CsvColumn<Row>> Columns() =>
    [
        CsvColumn<Row>.Text("indicator", row => row.Value?.Indicator.Id),
        CsvColumn<Row>.Text("name", row => row.Value?.Indicator.Name.In(Language)),
        CsvColumn<Row>.Text("base", row => row.Value?.Indicator.Base.Id),
        CsvColumn<Row>.Number("percent", row => row.Value?.Ratio?.Percent()),
        CsvColumn<Row>.Number("numerator", row => row.Value?.Numerator),
        CsvColumn<Row>.Number("denominator", row => row.Value?.Denominator),
        CsvColumn<Row>.Number("interval_least", row => row.Value?.Interval?.Least),
        CsvColumn<Row>.Number("interval_most", row => row.Value?.Interval?.Most),
        CsvColumn<Row>.Text("undefined", row => row.Value is null ? (row.Input as UnreadableInput)?.Code : row.Value.UndefinedBecause is { } reason ? IndicatorNames.Of(reason) : null),
        CsvColumn<Row>.Text("missing", row => row.Value is { } value ? string.Join(' ', value.MissingCells) : null),
        CsvColumn<Row>.Text("doubts", row => row.Value is { } value ? string.Join(' ', value.Doubts.Select(finding => finding.Name)) : null),
        CsvColumn<Row>.Number("rank", row => row.Rank),
    ];

    private readonly record struct Row(CheckedInput Input, IndicatorValue? Value, int? Rank);
}
