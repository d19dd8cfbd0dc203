using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Claims;

namespace Disclosure.Cli;

/// <summary>Claims for programs: one document, <c>disclosure-claims/1</c>.</summary>
internal sealed class ClaimsJson : IClaimsFormat
{
    private readonly Utf8JsonWriter json;

    public ClaimsJson(Stream output)
    {
        json = new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("format", "disclosure-claims/1");
        json.WriteStartArray("reports");
    }

    public void Write(CheckedItem item)
    {
        ILookup<string, Finding> findings = ClaimsCommand.FindingsOf(item.Result!);
        json.WriteStartObject();
        json.WriteString("source", item.Source.Name);
        json.WriteNumber("line", item.Line ?? 1);
        json.WriteNumber("index", item.Index);
        json.WriteStartArray("claims");
        foreach (Claim claim in ClaimReader.Read(item.Result!.Report.Narrative)) Write(claim, findings[claim.Name]);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public void Close()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    public void Dispose() => json.Dispose();

    private void Write(Claim claim, IEnumerable<Finding> findings)
    {
        json.WriteStartObject();
        json.WriteString("name", claim.Name);
        json.WriteString("section", claim.Section.Id);
        json.WriteNumber("start", claim.Start);
        json.WriteNumber("length", claim.Length);
        json.WriteString("quote", claim.Quote);
        json.WriteString("subject", claim.Subject.Id);
        json.WriteNumber("value", claim.Value);
        json.WriteString("unit", NameOf(claim.Unit));
        json.WriteString("bound", NameOf(claim.Bound));
        json.WriteString("scope", NameOf(claim.Scope));
        json.WriteString("period", NameOf(claim.Period));
        if (claim.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteBoolean("certain", claim.IsCertain);
        json.WriteStartArray("findings");
        foreach (Finding finding in findings) Write(finding);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id.Value);
        json.WriteString("outcome", NameOf(finding.Outcome));
        json.WriteStartObject("message");
        json.WriteString("zh", finding.Message(Language.Chinese));
        json.WriteString("en", finding.Message(Language.English));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A name as the formats write it: TenThousandYuan is ten_thousand_yuan.</summary>
    private static string NameOf<T>(T value)
        where T : struct, Enum =>
        string.Concat($"{value}".Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "_" : "") + char.ToLowerInvariant(letter) : $"{letter}"));
}
