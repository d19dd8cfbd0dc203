using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Writes one instance of a rule with its evidence.</summary>
internal static class FindingWriter
{
    /// <param name="json">Where it is written.</param>
    /// <param name="finding">The instance.</param>
    /// <param name="cause">The number of its cause; <see langword="null"/> for an instance that is no finding.</param>
    /// <param name="baseline">How the findings of the report stand against an earlier run, where one was given.</param>
    public static void Write(ref CanonicalJson json, Finding finding, int? cause, BaselineComparison? baseline)
    {
        json.BeginObject();
        json.Pair("rule", finding.Rule.Id.Value);
        json.Pair("instance", finding.Instance);
        json.Pair("severity", CodeNames.Of(finding.Severity));
        json.Pair("outcome", CodeNames.Of(finding.Outcome));
        if (finding.Outcome == Outcome.Undetermined) json.Texts("undetermined_because", CodeNames.Of(finding.UndeterminedBecause));
        if (finding.NotApplicableBecause is { } reason) json.Pair("not_applicable_because", CodeNames.Of(reason));
        json.PairOrNull("cause", cause);
        json.PairOrNull("left", finding.Left);
        json.PairOrNull("right", finding.Right);
        json.PairOrNull("residual", finding.Residual);
        json.Pair("grounding", CodeNames.Of(finding.Rule.Grounding));
        json.Texts("cells", finding.Cells.Select(cell => cell.Id));
        ProvenanceWriter.Write(ref json, "origins", finding.Report, finding.Cells);
        json.Objects("related", finding.Related, Write);
        WritePlace(ref json, finding.Place);
        json.Pair("message", new BilingualText(finding.Message(Language.Chinese), finding.Message(Language.English)));
        WriteFacts(ref json, finding.Facts);
        WriteSilence(ref json, finding.Silenced);
        json.Pair("fingerprint", finding.Fingerprint);
        if (baseline is not null && cause is not null) json.Pair("baseline", baseline.StateOf(finding));
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, RelatedCell related)
    {
        ReportHeader header = related.Of.Report.Header;
        json.PairOrNull("source", related.Of.Source);
        json.PairOrNull("year", header.Year);
        json.PairOrNull("authority", header.Authority.Name ?? header.Authority.Id);
        json.Pair("cell", related.Cell.Id);
        json.PairOrNull("printed", related.Entry.Printed);
    }

    private static void WritePlace(ref CanonicalJson json, RulePlace place)
    {
        json.Key("location");
        json.BeginObject();
        json.PairOrNull("section", place.Section?.Number);
        json.PairOrNull("table", place.Table is { } table ? FormTable.TitleOf(table).Chinese : null);
        json.PairOrNull("row", place.Row);
        json.PairOrNull("column", place.Column);
        json.EndObject();
    }

    /// <summary>A number, a text, or a text in both languages where they differ.</summary>
    private static void WriteFacts(ref CanonicalJson json, ImmutableArray<Fact> facts)
    {
        json.Key("facts");
        json.BeginObject();
        foreach (Fact fact in facts)
        {
            if (fact.Text is not { } text) json.Pair(fact.Name, fact.Number);
            else if (text.Chinese == text.English) json.Pair(fact.Name, text.Chinese);
            else json.Pair(fact.Name, text);
        }

        json.EndObject();
    }

    private static void WriteSilence(ref CanonicalJson json, Silence? silence)
    {
        json.Key("silenced");
        if (silence is null)
        {
            json.Null();
            return;
        }

        json.BeginObject();
        json.Pair("reason", silence.Reason);
        json.PairOrNull("by", silence.By);
        json.PairOrNull("until", silence.Until?.ToString("O", CultureInfo.InvariantCulture));
        json.EndObject();
    }
}
