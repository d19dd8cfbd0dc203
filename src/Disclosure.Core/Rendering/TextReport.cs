using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// Writes a result for people: the verdict, one line a cause with its broken relations beneath it, and the tables in which something
/// is broken, as printed, with the cells marked. A result without any finding takes one line. Lines end with a line feed.
/// </summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by settings.</remarks>
public sealed record TextReport
{
    private const string Indent = "  ";

    /// <summary>The language of everything but what the report itself prints.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to colour for a terminal (ANSI). Nothing is said by colour alone.</summary>
    public bool IsColoured { get; init; }

    /// <summary>Whether to tell what holds and what does not apply, too.</summary>
    public bool ShowsAll { get; init; }

    /// <summary>Whether to name the cells that explain broken identities.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="source">Where the report came from, where that is worth telling.</param>
    /// <param name="baseline">How the findings stand against an earlier run, where one was given.</param>
    public string Render(Reconciliation result, string? source = null, BaselineComparison? baseline = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ImmutableArray<Cause> causes = ShownCauses.Of(result);
        StyledText text = new(IsColoured);
        text.Add(Headline.Of(result).In(Language), StyleOf(result, causes));
        if (causes.IsEmpty) text.Add(Indent);
        else text.EndLine();
        text.Add(ReportTitle.Of(result.Report).In(Language), TextStyle.Strong);
        if (source is not null) text.Add(Indent).Add(source, TextStyle.Faint);
        text.EndLine();

        WriteReading(text, result);
        if (baseline is not null) text.Add(Indent).Add(BaselineText.Of(baseline).In(Language)).EndLine();
        if (Diagnoses) WriteDiagnoses(text, result);
        if (ShowsAll) WriteInference(text, result);
        WriteCauses(text, causes, baseline);
        foreach ((BilingualText label, BilingualText line) in RelatedText.Of(result)) WriteLabelled(text, label, line.In(Language));
        if (ShowsAll) WriteRest(text, result);
        foreach (TableDrawing drawing in TableDrawing.Marked(result)) new TextTable(drawing, Language).Write(text);
        return text.ToString();
    }

    private void WriteReading(StyledText text, Reconciliation result)
    {
        if (result.Reconciler.Blanks == BlankPolicy.Zero) text.Add(Indent).Add(Terms.BlanksAreZero.In(Language), TextStyle.Faint).EndLine();
        foreach (ReadingNote note in result.Report.Notes)
            text.Add(Indent).Add($"{NotePlace.Of(note, Language)}  {note.Message.In(Language)}", TextStyle.Faint).EndLine();
    }

    private void WriteDiagnoses(StyledText text, Reconciliation result)
    {
        foreach (Diagnosis diagnosis in Diagnoser.Default.Diagnose(result))
            WriteLabelled(text, Terms.Diagnosis, diagnosis.Message(Language));
    }

    private void WriteInference(StyledText text, Reconciliation result)
    {
        foreach (BilingualText line in InferenceText.Of(Inference.Of(result)))
            WriteLabelled(text, Terms.Inference, line.In(Language));
    }

    private void WriteLabelled(StyledText text, BilingualText label, string line) =>
        text.Add(Indent).Add(label.In(Language), TextStyle.Strong).Add(Indent).Add(line).EndLine();

    private void WriteCauses(StyledText text, ImmutableArray<Cause> causes, BaselineComparison? baseline)
    {
        if (causes.IsEmpty && baseline is null) return;
        string gone = BaselineText.Gone.In(Language);
        int width = causes.Select(cause => TextWidth.Of(LabelOf(cause, baseline))).DefaultIfEmpty(TextWidth.Of(gone)).Max();
        foreach (Cause cause in causes)
        {
            TextStyle style = ShownCauses.IsGrave(cause) ? TextStyle.Bad : ShownCauses.IsOpen(cause) ? TextStyle.Doubtful : TextStyle.Plain;
            text.Add(Indent).Add(TextWidth.PadRight(LabelOf(cause, baseline), width), style).Add(Indent).Add(cause.Message(Language)).EndLine();
            if (cause.Outcome != Outcome.Undetermined && cause.Findings.Length > 1)
            {
                foreach (Finding finding in cause.Findings)
                    text.Add(Indent).Add(TextWidth.PadRight("", width)).Add(Indent + Indent).Add(finding.Message(Language)).EndLine();
            }

            if (CellOrigins.Of(cause) is { } origins)
                text.Add(Indent).Add(TextWidth.PadRight("", width)).Add(Indent).Add(origins.In(Language), TextStyle.Faint).EndLine();
        }

        foreach (BaselineFinding finding in baseline?.Gone ?? [])
            text.Add(Indent).Add(TextWidth.PadRight(gone, width), TextStyle.Good).Add(Indent).Add(finding.Message.In(Language)).EndLine();
    }

    private void WriteRest(StyledText text, Reconciliation result)
    {
        foreach (Finding finding in result.Instances.Except(result.Findings))
            text.Add(Indent).Add(finding.Message(Language), TextStyle.Faint).EndLine();
    }

    private string LabelOf(Cause cause, BaselineComparison? baseline) => BaselineText.LabelOf(cause, baseline).In(Language);

    private static TextStyle StyleOf(Reconciliation result, ImmutableArray<Cause> causes) =>
        result.Verdict == Verdict.Inconsistent || causes.Any(ShownCauses.IsGrave) ? TextStyle.Bad
        : result.Verdict == Verdict.Undetermined || causes.Any(ShownCauses.IsOpen) ? TextStyle.Doubtful
        : TextStyle.Good;
}
