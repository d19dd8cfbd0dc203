using System.Collections.Immutable;
using System.Text;
using Disclosure.Checking;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// Writes results as Markdown for a pull request or an e-mail: the verdict, one line a cause with its broken relations beneath it,
/// and the tables in which something is broken with the cells marked, bold and with a sign. Nothing that a report prints can act as
/// Markdown. Lines end with a line feed.
/// </summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by settings.</remarks>
public sealed record MarkdownReport
{
    /// <summary>The language of everything but what the report itself prints.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to name the cells that explain broken identities.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">Where the report came from, where that is worth telling.</param>
    /// <param name="baseline">How the findings stand against an earlier run, where one was given.</param>
    public string Render(Reconciliation result, string? source = null, BaselineComparison? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        StringBuilder text = new();
        Append(text, result, source, baseline);
        return text.ToString();
    }

    /// <summary>Writes all results in UTF-8, under one heading where they are several, and leaves the stream open.</summary>
    public void Write(IEnumerable<CheckedInput> inputs, Stream output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<CheckedInput> all = [.. inputs];
        StringBuilder text = new();
        if (all.Length > 1) text.Append("# ").Append(BatchHeadline.Of(all).In(Language)).Append("\n\n");
        foreach ((int number, CheckedInput input) in all.Index())
        {
            if (number > 0) text.Append('\n');
            if (input is CheckedReport report) Append(text, report.Result, report.Place, report.Baseline);
            else AppendUnreadable(text, (UnreadableInput)input);
        }

        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private void Append(StringBuilder text, Reconciliation result, string? source, BaselineComparison? baseline)
    {
        text.Append("## ").Append(Safe(Headline.Of(result).In(Language))).Append("\n\n");
        text.Append("**").Append(Safe(ReportTitle.Of(result.Report).In(Language))).Append("**");
        if (source is not null) text.Append(" · ").Append(Safe(source));
        text.Append('\n');
        AppendReading(text, result);
        if (baseline is not null) text.Append('\n').Append(BaselineText.Of(baseline).In(Language)).Append('\n');
        if (Diagnoses) AppendDiagnoses(text, Diagnoser.Default.Diagnose(result));
        AppendCauses(text, ShownCauses.Of(result), baseline);
        AppendRelated(text, result);
        AppendGone(text, baseline?.Gone ?? []);
        foreach (TableDrawing drawing in TableDrawing.Marked(result)) new MarkdownTable(drawing, Language).Append(text);
    }

    private void AppendReading(StringBuilder text, Reconciliation result)
    {
        if (result.Reconciler.Blanks == BlankPolicy.Zero) text.Append('\n').Append(Terms.BlanksAreZero.In(Language)).Append('\n');
        foreach (ReadingNote note in result.Report.Notes)
            text.Append('\n').Append(Safe($"“{NotePlace.Of(note, Language)}” {note.Message.In(Language)}")).Append('\n');
    }

    private void AppendDiagnoses(StringBuilder text, ImmutableArray<Diagnosis> diagnoses)
    {
        if (!diagnoses.IsEmpty) text.Append('\n');
        foreach (Diagnosis diagnosis in diagnoses)
        {
            text.Append("- **").Append(Terms.Diagnosis.In(Language)).Append("** ").Append(Safe(diagnosis.Message(Language)));
            if (!diagnosis.Explains.IsEmpty)
                text.Append(" (").Append(Safe(string.Join(", ", diagnosis.Explains.Select(finding => finding.Name)))).Append(')');
            text.Append('\n');
        }
    }

    private void AppendRelated(StringBuilder text, Reconciliation result)
    {
        foreach ((int number, (BilingualText label, BilingualText line)) in RelatedText.Of(result).Index())
            text.Append(number == 0 ? "\n" : "").Append("- **").Append(label.In(Language)).Append("** ").Append(Safe(line.In(Language))).Append('\n');
    }

    private void AppendCauses(StringBuilder text, ImmutableArray<Cause> causes, BaselineComparison? baseline)
    {
        if (!causes.IsEmpty) text.Append('\n');
        foreach (Cause cause in causes)
        {
            text.Append("- **").Append(BaselineText.LabelOf(cause, baseline).In(Language)).Append("** ").Append(Safe(cause.Message(Language)));
            if (cause.Findings is [Finding only]) AppendOrigin(text, only);
            text.Append('\n');
            if (cause.Outcome == Outcome.Undetermined || cause.Findings.Length == 1) continue;
            foreach (Finding finding in cause.Findings)
            {
                text.Append("  - ").Append(Safe(finding.Message(Language)));
                AppendOrigin(text, finding);
                text.Append('\n');
            }
        }
    }

    private void AppendGone(StringBuilder text, ImmutableArray<BaselineFinding> gone)
    {
        if (!gone.IsEmpty) text.Append('\n');
        foreach (BaselineFinding finding in gone)
        {
            text.Append("- **").Append(BaselineText.Gone.In(Language)).Append("** ").Append(Safe(finding.Message.In(Language)))
                .Append(" (").Append(Safe(finding.Name)).Append(")\n");
        }
    }

    /// <summary>Which instance of which rule it is and, where somebody settled it, why.</summary>
    private static void AppendOrigin(StringBuilder text, Finding finding)
    {
        text.Append(" (").Append(Safe(finding.Name)).Append(')');
        if (FiledReason.Of(finding) is { } reason) text.Append(" — ").Append(Safe(reason));
    }

    private void AppendUnreadable(StringBuilder text, UnreadableInput input) => text
        .Append("## ").Append(new BilingualText("未能读取", "unreadable").In(Language)).Append("\n\n")
        .Append("**").Append(Safe(input.Place)).Append("**\n\n")
        .Append("- **").Append(Terms.Of(Severity.Error).In(Language)).Append("** ").Append(Safe(input.Message.In(Language)))
        .Append(" (").Append(Safe(input.Code)).Append(")\n");

    private static string Safe(string text) => MarkdownText.Of(text);
}
