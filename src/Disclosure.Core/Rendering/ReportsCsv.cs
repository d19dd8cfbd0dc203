using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// Writes results as comma-separated values (RFC 4180, UTF-8): a heading, then one row an input, with the verdict <c>unreadable</c>
/// where no report could be read. Rows are written as they come.
/// </summary>
/// <inheritdoc cref="FindingsCsv" path="/remarks"/>
public sealed record ReportsCsv
{
    /// <summary>The language of the sentence about a result.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to name the cells that explain broken identities.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>Whether to begin with a byte-order mark, by which a spreadsheet knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Writes a row for every input and leaves the stream open.</summary>
    public void Write(IEnumerable<CheckedInput> inputs, Stream output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        CsvColumn<CheckedInput>.Write(output, HasByteOrderMark, [.. InputColumns.Of<CheckedInput>(input => input), .. ResultColumns()], inputs);
    }

    private ImmutableArray<CsvColumn<CheckedInput>> ResultColumns() =>
    [
        Text("layout_proactive", result => LayoutOf(result, TableKind.Proactive)),
        Text("layout_requests", result => LayoutOf(result, TableKind.Requests)),
        CsvColumn<CheckedInput>.Text("verdict", input => ResultOf(input) is { } result ? CodeNames.Of(result.Verdict) : "unreadable"),
        Text("undetermined_because", result => string.Join(' ', CodeNames.Of(result.UndeterminedBecause))),
        Number("holds", result => result.Counts.Holds),
        Number("broken", result => result.Counts.Broken),
        Number("undetermined", result => result.Counts.Undetermined),
        Number("coverage_proactive", result => result.CoverageOf(TableKind.Proactive)),
        Number("coverage_requests", result => result.CoverageOf(TableKind.Requests)),
        Number("coverage_disputes", result => result.CoverageOf(TableKind.Disputes)),
        Number("errors", result => result.BrokenOf(Severity.Error)),
        Number("expected", result => result.BrokenOf(Severity.Expected)),
        Number("warnings", result => result.BrokenOf(Severity.Warning)),
        Number("infos", result => result.BrokenOf(Severity.Info)),
        Number("explained", result => result.Findings.Count(finding => finding.Outcome == Outcome.Explained)),
        CsvColumn<CheckedInput>.Text("message", input => input switch
        {
            CheckedReport report => Headline.Of(report.Result).In(Language),
            _ => ((UnreadableInput)input).Message.In(Language),
        }),
        Text("diagnoses", result => Diagnoses ? string.Join(" | ", Diagnoser.Default.Diagnose(result).Select(found => found.Message(Language))) : null),
    ];

    private static CsvColumn<CheckedInput> Text(string name, Func<Reconciliation, string?> value) =>
        CsvColumn<CheckedInput>.Text(name, input => ResultOf(input) is { } result ? value(result) : null);

    private static CsvColumn<CheckedInput> Number(string name, Func<Reconciliation, int> value) =>
        CsvColumn<CheckedInput>.Number(name, input => ResultOf(input) is { } result ? value(result) : null);

    private static Reconciliation? ResultOf(CheckedInput input) => (input as CheckedReport)?.Result;

    private static string? LayoutOf(Reconciliation result, TableKind table) =>
        result.Report.Has(table) ? OfficialForm.NameOf(result.Report.Table(table).Layout) : null;
}
