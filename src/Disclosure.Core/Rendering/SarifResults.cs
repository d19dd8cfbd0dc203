using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Checking;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes the findings of reports as the results of a SARIF run.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, Language language, ImmutableArray<Rule> rules, bool diagnoses)
{
    private readonly Dictionary<Rule, int> indices = rules.Select((rule, at) => (rule, at)).ToDictionary(pair => pair.rule, pair => pair.at);

    public void Write(ImmutableArray<CheckedReport> reports)
    {
        json.WriteStartArray("results");
        foreach (CheckedReport report in reports)
        {
            ImmutableArray<Diagnosis> found = diagnoses ? Diagnoser.Default.Diagnose(report.Result) : [];
            foreach (Cause cause in report.Result.Causes)
            {
                foreach (Finding finding in cause.Findings)
                    WriteResult(report, cause, finding, found.FirstOrDefault(diagnosis => diagnosis.Explains.Contains(finding)));
            }

            foreach (BaselineFinding gone in report.Baseline?.Gone ?? []) WriteGone(report, gone);
        }

        json.WriteEndArray();
    }

    private void WriteResult(CheckedReport report, Cause cause, Finding finding, Diagnosis? diagnosis)
    {
        bool isOpen = finding.Outcome == Outcome.Undetermined;
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id.Value);
        json.WriteNumber("ruleIndex", indices[finding.Rule]);
        json.WriteString("kind", isOpen ? "open" : "fail");
        json.WriteString("level", isOpen ? "none" : SarifJson.LevelOf(finding.Severity));
        json.WriteMessage(finding.Message(language));
        WriteLocation(report, finding);
        if (diagnosis is not null) SarifDiagnosis.WriteRelatedLocations(json, report, diagnosis, language);
        WriteFingerprint(finding.Fingerprint);
        if (report.Baseline is { } baseline) json.WriteString("baselineState", baseline.IsNew(finding) ? "new" : "unchanged");
        WriteSuppressions(finding);
        WriteProperties(report.Result.Report.Header, cause, finding, diagnosis);
        json.WriteEndObject();
    }

    /// <summary>What the earlier run found and this one does not.</summary>
    private void WriteGone(CheckedReport report, BaselineFinding gone)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", gone.Rule);
        json.WriteString("kind", "pass");
        json.WriteString("level", "none");
        json.WriteMessage(gone.Message.In(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WritePhysicalLocation(report);
        json.WriteEndObject();
        json.WriteEndArray();
        WriteFingerprint(gone.Fingerprint);
        json.WriteString("baselineState", "absent");
        json.WriteStartArray("suppressions");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFingerprint(string fingerprint)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("disclosure/v1", fingerprint);
        json.WriteEndObject();
    }

    /// <summary>One location, the report; within it, every cell that the finding is about.</summary>
    private void WriteLocation(CheckedReport report, Finding finding)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WritePhysicalLocation(report);
        if (!finding.Cells.IsEmpty)
        {
            json.WriteStartArray("logicalLocations");
            foreach (FormCell cell in finding.Cells) json.WriteLogicalLocation(cell);

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Where one result of a run has the property, every result has it.</summary>
    private void WriteSuppressions(Finding finding)
    {
        json.WriteStartArray("suppressions");
        if (FiledReason.Of(finding) is { } reason)
        {
            json.WriteStartObject();
            json.WriteString("kind", finding.Silenced is null ? "inSource" : "external");
            json.WriteString("justification", HarmlessText.Of(reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProperties(ReportHeader header, Cause cause, Finding finding, Diagnosis? diagnosis)
    {
        json.WriteStartObject("properties");
        if (header.Authority.Name is { } name) json.WriteString("authority", HarmlessText.Of(name));
        if (header.Year is { } year) json.WriteNumber("year", year);
        json.WriteString("instance", HarmlessText.Of(finding.Instance));
        json.WriteString("outcome", CodeNames.Of(finding.Outcome));
        json.WriteString("severity", CodeNames.Of(finding.Severity));
        json.WriteNumber("cause", cause.Number);
        if (finding.Left is { } left) json.WriteNumber("left", left);
        if (finding.Right is { } right) json.WriteNumber("right", right);
        if (finding.Residual is { } residual) json.WriteNumber("residual", residual);
        if (diagnosis is not null) json.WriteString("diagnosis", HarmlessText.Of(diagnosis.Message(language)));
        json.WriteEndObject();
    }
}
