using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Keys with their values; what is absent is not written.</summary>
internal static class CanonicalJsonPairs
{
    public static void Pair(this ref CanonicalJson json, string key, string? text)
    {
        if (text is null) return;
        json.Key(key);
        json.Text(text);
    }

    public static void Pair(this ref CanonicalJson json, string key, decimal? number)
    {
        if (number is null) return;
        json.Key(key);
        json.Number(number.Value);
    }

    public static void Pair(this ref CanonicalJson json, string key, BilingualText text)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("zh", text.Chinese);
        json.Pair("en", text.English);
        json.EndObject();
    }

    public static void Pair(this ref CanonicalJson json, string key, DateOnly? day) =>
        json.Pair(key, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Pair(this ref CanonicalJson json, string key, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return;
        json.Key(key);
        json.BeginArray();
        foreach (string text in texts) json.Text(text);
        json.EndArray();
    }
}
