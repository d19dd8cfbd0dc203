using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>
/// Writes results as a SARIF 2.1.0 log (OASIS) of one run, for code-scanning pages and editors. A broken finding is of kind
/// <c>fail</c> with the level of its severity (error; expected and warning: warning; info: note), an undetermined one of kind
/// <c>open</c>; an explained or silenced one is suppressed with its reason. A finding names its cells as logical locations and has its
/// fingerprint. An input that could not be read is a notification of the run.
/// </summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by settings. The same results give the same bytes.</remarks>
public sealed record SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The language of messages and of the texts of the rules.</summary>
    public Language Language { get; init; }

    /// <summary>Whether to name the cells that explain broken identities.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>Writes a log in UTF-8 and leaves the stream open.</summary>
    public void Write(IEnumerable<CheckedInput> inputs, Stream output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        ImmutableArray<CheckedInput> all = [.. inputs];
        ImmutableArray<CheckedReport> reports = [.. all.OfType<CheckedReport>()];
        ImmutableArray<Rule> rules = [.. reports.SelectMany(report => report.Result.Reconciler.Rules.Rules).Distinct()];

        using Utf8JsonWriter json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        new SarifTool(json, Language).Write(rules);
        json.WriteString("language", Language == Language.Chinese ? "zh-CN" : "en");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteArtifacts(json, all);
        WriteInvocation(json, [.. all.OfType<UnreadableInput>()]);
        new SarifResults(json, Language, rules, Diagnoses).Write(reports);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArtifacts(Utf8JsonWriter json, ImmutableArray<CheckedInput> inputs)
    {
        json.WriteStartArray("artifacts");
        foreach (string source in inputs.Select(input => input.Source).Distinct(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteStartObject("location");
            json.WriteString("uri", SourceUri.Of(source));
            json.WriteEndObject();
            json.WriteStartArray("roles");
            json.WriteStringValue("analysisTarget");
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteInvocation(Utf8JsonWriter json, ImmutableArray<UnreadableInput> unreadable)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", unreadable.IsEmpty);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (UnreadableInput input in unreadable)
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", input.Code);
            json.WriteEndObject();
            json.WriteString("level", "error");
            json.WriteMessage(input.Message.In(Language));
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WritePhysicalLocation(input);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
