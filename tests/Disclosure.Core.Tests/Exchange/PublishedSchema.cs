using System.Text;
using System.Text.Json;
using Disclosure.Exchange;
using Json.Schema;

namespace Disclosure.Tests.Exchange;

/// <summary>A published schema, as a validator that knows nothing of this library applies it.</summary>
internal sealed class PublishedSchema
{
    private readonly JsonSchema schema;

    private PublishedSchema(ReadOnlyMemory<byte> text) => schema = JsonSchema.FromText(Encoding.UTF8.GetString(text.Span));

    public static PublishedSchema Report { get; } = new(JsonSchemas.Report);

    public static PublishedSchema Findings { get; } = new(JsonSchemas.Findings);

    private static readonly Dictionary<string, PublishedSchema> byFormat = new()
    {
        ["disclosure-report/1"] = Report,
        ["disclosure-findings/1"] = Findings,
        [ProfileJson.Format] = new(JsonSchemas.Profile),
        [RulesJson.Format] = new(JsonSchemas.Rules),
        [RosterJson.Format] = new(JsonSchemas.Roster),
        [FormJson.Format] = new(JsonSchemas.Form),
        [AnalysisJson.Format] = new(JsonSchemas.Analysis),
        [IndicatorsJson.Format] = new(JsonSchemas.Indicators),
        [ComparisonJson.Format] = new(JsonSchemas.Comparison),
    };

    /// <summary>The schema of the format that a document says it has.</summary>
    public static PublishedSchema Of(string format) => byFormat[format];

    public bool IsValid(byte[] document)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        int start = document.AsSpan().StartsWith(mark) ? mark.Length : 0;
        using JsonDocument json = JsonDocument.Parse(document.AsMemory(start));
        return schema.Evaluate(json.RootElement).IsValid;
    }
}
