using System.Text.Json;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>The pieces of a SARIF log that stand in several of its parts.</summary>
internal static class SarifJson
{
    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Expected or Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A text in the property <c>message</c>, where braces and brackets stand for themselves.</summary>
    public static void WriteMessage(this Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", Escape(HarmlessText.Of(text)));
        json.WriteEndObject();
    }

    /// <summary>The place in the source. A report that is all of its source begins in the first line: viewers want a region.</summary>
    public static void WritePhysicalLocation(this Utf8JsonWriter json, CheckedInput input)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SourceUri.Of(input.Source));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", input.Line ?? 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A cell as a place within a report.</summary>
    public static void WriteLogicalLocation(this Utf8JsonWriter json, FormCell cell)
    {
        json.WriteStartObject();
        json.WriteString("name", cell.ColumnId);
        json.WriteString("fullyQualifiedName", cell.Id);
        json.WriteString("kind", "value");
        json.WriteEndObject();
    }

    /// <summary>In a message a bracket may begin a link and a brace a placeholder (SARIF 2.1.0, 3.11).</summary>
    private static string Escape(string text) => text
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);
}
