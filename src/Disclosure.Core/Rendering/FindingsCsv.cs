using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// Writes the findings of reports as comma-separated values (RFC 4180, UTF-8): a heading, then one row a finding and one row an
/// input that could not be read (outcome <c>unreadable</c>, rule the name of the reason). Against an earlier run, what is gone has a
/// row, too (outcome <c>gone</c>). Rows are written as they come.
/// </summary>
/// <remarks>
/// Immutable and safe for any number of threads. Equality is by settings.
/// Names of columns and codes are the same in every language. Numbers are plain. A text that begins with = + - @ or their full-width
/// forms gets an apostrophe in front, so that a spreadsheet does not calculate it; control characters become U+FFFD.
/// Columns may be added at the end.
/// </remarks>
public sealed record FindingsCsv
{
    /// <summary>The language of the messages.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to name the cells that explain broken identities.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>Whether to begin with a byte-order mark, by which a spreadsheet knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Writes the findings and leaves the stream open.</summary>
    public void Write(IEnumerable<CheckedInput> inputs, Stream output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        CsvColumn<Row>.Write(output, HasByteOrderMark, [.. InputColumns.Of<Row>(row => row.Input), .. FindingColumns()], inputs.SelectMany(Rows));
    }

    private IEnumerable<Row> Rows(CheckedInput input)
    {
        if (input is not CheckedReport report) return [new(input, null, null, null, null)];
        ImmutableArray<Diagnosis> found = Diagnoses ? Diagnoser.Default.Diagnose(report.Result) : [];
        Dictionary<Finding, int> causes = report.Result.CauseNumbers();
        return report.Result.Findings.Select(finding => new Row(
                input, finding, causes[finding], null, found.FirstOrDefault(diagnosis => diagnosis.Explains.Contains(finding))))
            .Concat((report.Baseline?.Gone ?? []).Select(gone => new Row(input, null, null, gone, null)));
    }

    private ImmutableArray<CsvColumn<Row>> FindingColumns() =>
    [
        CsvColumn<Row>.Text("rule", row => row.Finding?.Rule.Id.Value ?? row.Gone?.Rule ?? row.Unreadable!.Code),
        CsvColumn<Row>.Text("instance", row => row.Finding?.Instance ?? row.Gone?.Instance),
        CsvColumn<Row>.Text("severity", row => row.Gone is null ? CodeNames.Of(row.Finding?.Severity ?? Severity.Error) : null),
        CsvColumn<Row>.Text("outcome", row => row.Finding is { } finding ? CodeNames.Of(finding.Outcome) : row.Gone is null ? "unreadable" : "gone"),
        CsvColumn<Row>.Number("cause", row => row.Cause),
        CsvColumn<Row>.Number("left", row => row.Finding?.Left),
        CsvColumn<Row>.Number("right", row => row.Finding?.Right),
        CsvColumn<Row>.Number("residual", row => row.Finding?.Residual),
        CsvColumn<Row>.Text("grounding", row => row.Finding is { } finding ? CodeNames.Of(finding.Rule.Grounding) : null),
        CsvColumn<Row>.Text("cells", row => row.Finding is { } finding ? string.Join(' ', finding.Cells) : null),
        CsvColumn<Row>.Text("section", row => row.Finding?.Place.Section?.Number),
        CsvColumn<Row>.Text("table", row => row.Finding?.Place.Table is { } table ? FormTable.TitleOf(table).Chinese : null),
        CsvColumn<Row>.Text("row", row => row.Finding?.Place.Row),
        CsvColumn<Row>.Text("column", row => row.Finding?.Place.Column),
        CsvColumn<Row>.Text("message", row => row.Finding?.Message(Language) ?? row.Gone?.Message.In(Language) ?? row.Unreadable!.Message.In(Language)),
        CsvColumn<Row>.Text("reason", row => row.Finding is { } finding ? FiledReason.Of(finding) : null),
        CsvColumn<Row>.Text("fingerprint", row => row.Finding?.Fingerprint ?? row.Gone?.Fingerprint),
        CsvColumn<Row>.Text("baseline", row => row.Baseline),
        CsvColumn<Row>.Text("diagnosis", row => row.Diagnosis?.Message(Language)),
    ];

    private readonly record struct Row(CheckedInput Input, Finding? Finding, int? Cause, BaselineFinding? Gone, Diagnosis? Diagnosis)
    {
        public string? Baseline =>
            Gone is not null ? "gone"
            : Finding is not null && Input is CheckedReport { Baseline: { } baseline } ? baseline.StateOf(Finding)
            : null;

        public UnreadableInput? Unreadable => Input as UnreadableInput;
    }
}
