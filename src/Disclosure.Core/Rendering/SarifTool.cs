using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Exchange;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes what a SARIF run says about the tool and its rules.</summary>
internal sealed class SarifTool(Utf8JsonWriter json, Language language)
{
    public void Write(ImmutableArray<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Engine.Name);
        json.WriteString("version", Engine.Version);
        json.WriteString("semanticVersion", Engine.Version);
        json.WriteStartArray("rules");
        foreach (Rule rule in rules) WriteRule(rule);
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("catalogue", RuleCatalogue.Version);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Rule rule)
    {
        BilingualText help = new(
            $"{rule.Statement.Chinese}。依据：{rule.Source.Chinese}。", $"{rule.Statement.English}. Source: {rule.Source.English}.");
        json.WriteStartObject();
        json.WriteString("id", rule.Id.Value);
        WriteText("shortDescription", rule.Title);
        WriteText("fullDescription", rule.Statement);
        WriteText("help", help);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifJson.LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("severity", CodeNames.Of(rule.Severity));
        json.WriteString("grounding", CodeNames.Of(rule.Grounding));
        json.WriteStartArray("tags");
        json.WriteStringValue(CodeNames.Of(rule.Kind));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteText(string property, BilingualText text)
    {
        json.WriteStartObject(property);
        json.WriteString("text", HarmlessText.Of(text.In(language)));
        json.WriteEndObject();
    }
}
