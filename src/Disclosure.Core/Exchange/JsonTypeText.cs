using System.Text.Json;

namespace Disclosure.Exchange;

/// <summary>The types of JSON as facts of an error, and their names in sentences.</summary>
internal static class JsonTypeText
{
    /// <summary>The fact for a token.</summary>
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.True or JsonTokenType.False => "boolean",
        JsonTokenType.Null => "null",
        _ => throw new ArgumentOutOfRangeException(nameof(token), token, "not the start of a value"),
    };

    public static string Chinese(string fact) => string.Join('或', fact.Split('|').Select(one => one switch
    {
        "object" => "对象",
        "array" => "数组",
        "string" => "字符串",
        "number" => "数值",
        "boolean" => "布尔值",
        "none" => "非数值",
        _ => one,
    }));

    public static string English(string fact) => string.Join(" or ", fact.Split('|').Select(one => one switch
    {
        "object" or "array" => $"an {one}",
        "string" or "number" or "boolean" => $"a {one}",
        "none" => "no number",
        _ => one,
    }));
}
