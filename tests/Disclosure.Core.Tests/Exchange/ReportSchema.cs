using System.Text;
using System.Text.Json;
using Disclosure.Exchange;
using Json.Schema;

namespace Disclosure.Tests.Exchange;

/// <summary>The published schema, as a validator that knows nothing of this library applies it.</summary>
internal static class ReportSchema
{
    private static readonly JsonSchema schema = JsonSchema.FromText(Encoding.UTF8.GetString(JsonSchemas.Report.Span));

    public static bool IsValid(byte[] document)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        int start = document.AsSpan().StartsWith(mark) ? mark.Length : 0;
        using JsonDocument json = JsonDocument.Parse(document.AsMemory(start));
        return schema.Evaluate(json.RootElement).IsValid;
    }
}
